import { describe, expect, inject, it } from 'vitest';

import { start } from './command.ts';

async function run(statement: string, ...args: string[]) {
  const { uri, user, password } = inject('seeded');
  const settings = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const asking = start(['cypher', ...args], settings);
  asking.child.stdin?.end(statement);
  const ended = await asking.ended;
  expect(ended.stdout + ended.stderr).not.toContain(password);
  return ended;
}

describe('monazite cypher', () => {
  it('prints rows as a table and says when there are more', async () => {
    const statement =
      "UNWIND [[1, '镝'], [22, 'डिस्प्रोसियम'], [3, 'x']] AS row RETURN row[0] AS n, row[1] AS name";
    const { code, stdout, stderr } = await run(statement, '--limit', '2');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ n {2}name\n── {2}─+\n 1 {2}镝\n22 {2}डिस्प्रोसियम\n$/);
    expect(stderr).toBe('2 rows; there are more, --limit says how many are read\n');
  });

  it('prints JSON, and takes parameters as JSON or text', async () => {
    const given = ['--param', 'id=element:dy', '--param', 'many=[1, 2.5]'];
    const { stdout, stderr } = await run('RETURN $id AS id, $many AS many', '--json', ...given);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({
      columns: ['id', 'many'],
      rows: [{ id: 'element:dy', many: [1, 2.5] }],
      hasMore: false,
    });
  });

  it('prints the plan as a tree', async () => {
    const { stdout } = await run('PROFILE MATCH (e:Element) RETURN count(e) AS elements');
    expect(stdout).toMatch(/^elements\n─+\n +17\n\nOperator +Estimated rows +Rows +DB hits +Details\n/);
    expect(stdout).toMatch(/\nProduceResults .*\n {2}└ \w+/);
  });

  it.each<[string, string[], string]>([
    ['CREATE (n)', [], 'this one writes; nothing was written'],
    ['LOAD/**/CSV FROM "x" AS x RETURN x', [], 'but got: LOAD CSV'],
    ['RETURN 1', ['--limit', 'all'], '--limit must be a whole number from 1 to 1000000, but got: all'],
    ['RETURN 1', ['--timeout', '0'], '--timeout must be a whole number from 1 to 3600, but got: 0'],
    ['RETURN 1', ['--param', 'x'], '--param must be NAME=VALUE, but got: x'],
    ['RETURN 1', ['none.cypher'], 'The statement must be a file that can be read, or - for standard input'],
  ])('refuses %s %j', async (statement, args, sentence) => {
    const { code, stdout, stderr } = await run(statement, ...args);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(sentence);
  });
});

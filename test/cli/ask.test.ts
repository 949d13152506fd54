import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { readQuestions } from '../../src/questions/catalogue.ts';
import { openApi, type Api } from '../api/api.ts';
import { start } from './command.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const run = (...args: string[]) => start(['ask', ...args], { MONAZITE_URL: api.url }).ended;
const names = readQuestions().map(({ name }) => name);
const frame = ['--at=2025-10-20', '--known-at', '2025-10-20'];
const then = ['sectors-newly-exposed', '--country', 'in', ...frame];

describe('monazite ask', () => {
  it('lists the saved questions', async () => {
    const { code, stdout, stderr } = await run();
    expect([code, stderr]).toEqual([0, '']);
    const listed = stdout.trimEnd().split('\n').slice(2);
    expect(listed.map((line) => line.split(' ')[0])).toEqual(names);
  });

  it('lists them as JSON with their variables', async () => {
    const { stdout } = await run('--json');
    const listed = JSON.parse(stdout) as { name: string; variables: unknown[] }[];
    expect(listed.map(({ name }) => name)).toEqual(names);
    expect(listed.every(({ variables }) => variables.length > 0)).toBe(true);
  });

  it('prints an answer as tables with its frame, what stands beside it and numbered sources', async () => {
    const { code, stdout, stderr } = await run(...then);
    expect([code, stderr]).toEqual([0, '']);
    const lines = stdout.split('\n');
    expect(lines.slice(0, 3)).toEqual([
      'Which sectors depend on elements newly placed under control?',
      expect.stringMatching(/^As of 2025-10-20, as known on 2025-10-20; release [0-9a-f]{24}$/),
      'Link: /q/sectors-newly-exposed?country=in&at=2025-10-20&knownAt=2025-10-20',
    ]);
    expect(stdout).toMatch(/^Exposures left out: ANNOUNCED, \d+$/m);
    expect(stdout).toMatch(/^Exposures \(\d+ rows\)\nSubject +Item +Controlled .* Sources\n─/m);
    expect(stdout).toMatch(/^Electronics \(India\) .*\[1–\d+\]$/m);
    expect(stdout).toMatch(/^\[1\] .*https:\/\//m);
  });

  it('says what is assumed', async () => {
    const lift = 'lift.regulation:cn-mofcom-gac-2025-18';
    const { stdout } = await run('elements-under-control', '--at', '2026-11-25', '--assume', lift);
    expect(stdout).toMatch(/^Assumed: .*No\. 18 of 2025/m);
  });

  it.each(['json', 'csv', 'md'])('prints with --%s what the address gives', async (ending) => {
    const address = `${api.url}/q/what-an-element-is-in.${ending}?element=Dy&at=2025-10-20`;
    const { code, stdout } = await run(
      'what-an-element-is-in',
      '--element',
      'Dy',
      '--at',
      '2025-10-20',
      `--${ending}`,
    );
    expect([code, stdout]).toEqual([0, await (await fetch(address)).text()]);
  });

  it('ends as usual when its reader has heard enough', async () => {
    const asking = start(['ask', ...then], { MONAZITE_URL: api.url });
    asking.child.stdout?.destroy();
    expect(await asking.ended).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it.each([
    [['sectors-newly-exposed', 'IN'], /^A variable must be given as --name value .*, but got: IN\n$/],
    [['sectors-newly-exposed', '--country'], /^A variable must be given .*, but got: --country\n$/],
    [
      ['sectors-newly-exposed', '--json', '--csv'],
      /^error: option '--json' cannot be used with option '--csv'\n$/,
    ],
  ])('says what is wrong with %j', async (args, sentence) => {
    const { code, stdout, stderr } = await run(...args);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(sentence);
  });
});

describe('the help of monazite ask', () => {
  const help = (...args: string[]) => start(['ask', ...args]).ended;

  it('explains variables and frames', async () => {
    const { code, stdout } = await help('--help');
    expect(code).toBe(0);
    for (const text of ['--at <day>', '--known-at <day>', '--assume', '--csv', 'monazite ask <name> --help'])
      expect(stdout).toContain(text);
  });

  it('of a question names its variables with what they take, without a server or a database', async () => {
    const { code, stdout } = await help('what-binds-a-country', '--help');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Usage: monazite ask what-binds-a-country /);
    expect(stdout).toContain('What binds a country today, and when is the next date?');
    expect(stdout).toMatch(/--controlled-by <code,\.\.\.> .*\n.*\n? *\(default: CN\)|\(default:\s+CN\)/);
    expect(stdout).toMatch(/--statuses <value,\.\.\.>[^-]*"ANNOUNCED"/);
  });

  it('suggests a question for one that is none', async () => {
    const { code, stdout, stderr } = await help('what-binds-a-contry', '--help');
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/did you mean what-binds-a-country\?\n$/);
  });
});

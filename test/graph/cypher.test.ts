import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

import { openCypher, type CypherDoor } from '../../src/graph/cypher.ts';
import { createProgress } from '../../src/lib/progress.ts';
import { settingsUpon } from '../doors/doors.ts';

let door: CypherDoor;
beforeAll(async () => {
  door = await openCypher(settingsUpon(inject('seeded')), createProgress());
});
afterAll(() => door.close());

const run = (statement: string, more: { limit?: number; parameters?: Record<string, unknown> } = {}) =>
  door.run({ statement, parameters: {}, limit: 1_000, timeoutSeconds: 10, ...more });

describe('a Cypher statement on the database', () => {
  it('reads the graph, with parameters', async () => {
    const statement =
      'MATCH (e:Element {id: $id}) WHERE e.atomicNumber = $z RETURN e.name AS name, e.atomicNumber AS z';
    expect(await run(statement, { parameters: { id: 'element:dy', z: 66 } })).toEqual({
      columns: ['name', 'z'],
      rows: [['Dysprosium', 66]],
      hasMore: false,
      plan: undefined,
    });
  });

  it('gives values of every kind as JSON can hold them', async () => {
    const { rows } = await run(`RETURN 9007199254740991 AS safe, 9007199254740993 AS large, 0.5 AS fraction,
      0.0 / 0.0 AS none, date('2025-10-09') AS day, datetime('2025-10-09T08:00:00Z') AS time, duration('P1Y2D') AS span,
      [1, {a: null, b: true}] AS list, point({x: 1, y: 2}) AS point`);
    expect(rows).toEqual([
      [
        9007199254740991,
        '9007199254740993',
        0.5,
        'NaN',
        '2025-10-09',
        '2025-10-09T08:00:00Z',
        'P1Y2D',
        [1, { a: null, b: true }],
        { srid: 7203, x: 1, y: 2, z: null },
      ],
    ]);
  });

  it('gives nodes with labels, relationships with their type, and paths of both', async () => {
    const { rows } = await run(
      "MATCH path = (e:Element {id: 'element:dy'})-[c:CLASSIFIED_BY]->(a) RETURN e, c, path ORDER BY a.id LIMIT 1",
    );
    expect(rows).toMatchObject([
      [
        { labels: ['Entity', 'Element'], properties: { name: 'Dysprosium', atomicNumber: 66 } },
        { type: 'CLASSIFIED_BY' },
        {
          nodes: [
            { properties: { id: 'element:dy' } },
            { labels: expect.arrayContaining(['Actor']) as string[] },
          ],
          relationships: [{ type: 'CLASSIFIED_BY' }],
        },
      ],
    ]);
  });

  it('stops reading at the limit and says that there is more', async () => {
    const upTo = (count: number) => run(`UNWIND range(1, ${count}) AS x RETURN x`, { limit: 3 });
    expect(await upTo(2_000_000)).toMatchObject({ rows: [[1], [2], [3]], hasMore: true });
    expect(await upTo(3)).toMatchObject({ rows: [[1], [2], [3]], hasMore: false });
  });

  it('gives the plan for EXPLAIN, and with rows and hits of the database for PROFILE', async () => {
    const explained = await run('EXPLAIN MATCH (c:Country) RETURN c.id');
    expect(explained).toMatchObject({
      rows: [],
      plan: { operator: 'ProduceResults', rows: null, dbHits: null },
    });
    const profiled = await run('PROFILE MATCH (e:Element) RETURN e.id', { limit: 100 });
    expect(profiled.rows).toHaveLength(17);
    expect(profiled.plan).toMatchObject({ operator: 'ProduceResults', rows: 17, inputs: [{ rows: 17 }] });
    expect(profiled.plan?.inputs[0]?.dbHits).toBeGreaterThan(0);
  });

  it.each([
    'CREATE (n:Entity {id: "country:xx"}) RETURN n',
    'MERGE (n:Entity {id: "country:xx"}) RETURN n',
    'MATCH (n:Country) SET n.name = "nowhere"',
    'MATCH (n) DETACH DELETE n',
    'INSERT (n:Entity)',
    'MATCH (n:Country) CALL (n) { SET n.name = "nowhere" } RETURN n.name',
  ])('writes nothing: %s', async (statement) => {
    const count = () => run('MATCH (n) RETURN count(n), count(n.name)');
    const before = await count();
    await expect(run(statement)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('this one writes; nothing was written') as string,
    });
    expect(await count()).toEqual(before);
  });

  it('is stopped when it takes longer than it may', async () => {
    const statement = 'UNWIND range(1, 10000000000) AS x WITH x WHERE x % 7 = 8 RETURN count(x)';
    await expect(door.run({ statement, parameters: {}, limit: 1, timeoutSeconds: 1 })).rejects.toMatchObject({
      code: 'TIMEOUT',
      message:
        'A Cypher statement must end within 1 s, but took longer and was stopped; give more with --timeout, or ask for less',
    });
  });

  it('is answered with what the database says of it when it cannot be followed', async () => {
    await expect(run('MATCH (n) RETURN m')).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(/but it says: Variable `m` not defined/) as string,
    });
    await expect(run('RETURN $missing')).rejects.toThrow('Expected parameter(s): missing');
    await expect(run('RETURN 1 / 0')).rejects.toThrow('/ by zero');
  });

  it('is not sent when it reaches beyond the graph', async () => {
    await expect(run('SHOW USERS')).rejects.toThrow('but got: SHOW');
  });
});

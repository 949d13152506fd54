import { describe, expect, it } from 'vitest';
import { ask, contentsOf } from './database.ts';
import { folderOf, good, seedWith } from './folder.ts';
import { largeSeed } from './largeSeed.ts';
import { OwnDatabase, product } from './ownDatabase.ts';
import { cited } from './problems.ts';

const own = new OwnDatabase();
const { load, empty, contentsAfter, labelled } = own;

describe('a load into an empty database', () => {
  it('stores every row and relationship and says how many', async () => {
    await empty();
    const report = await load(seedWith({}));
    expect(report).toMatchObject({
      changed: true,
      counts: {
        Element: { added: 1, changed: 0, removed: 0 },
        Item: { added: 2, changed: 0, removed: 0 },
        Citation: { added: 2, changed: 0, removed: 0 },
        LISTS: { added: 1, changed: 0, removed: 0 },
      },
    });
    const [stored] = await ask(
      own.database,
      `MATCH (:Item {id: 'item:motor'})-[:MADE_OF]->(m:Item)-[c:CONTAINS {presence: 'ALWAYS'}]->(e:Element)
      MATCH (p:Provision)-[:BELONGS_TO]->(:Regulation)-[:ISSUED_BY]->(:Organization:Actor)
      MATCH (p)-[l:LISTS]->(e) RETURN m.id AS item, e.id AS element, l.code AS code, l.key AS key`,
    );
    expect(stored).toEqual({ item: 'item:magnet', element: 'element:dy', code: '1C902', key: '1C902' });
  });

  it('says what release the database holds', async () => {
    await empty();
    const before = new Date().toISOString();
    const { release } = await load(seedWith({}));
    const [stored] = await ask<Record<string, unknown>>(
      own.database,
      'MATCH (r:Release) RETURN properties(r) AS r',
    );
    expect(stored?.['r']).toMatchObject({ id: release, nodeCount: 7, relationshipCount: 5, sourceCount: 1 });
    const { loadedAt } = stored?.['r'] as { loadedAt: string };
    expect(loadedAt >= before && loadedAt <= new Date().toISOString()).toBe(true);
  });

  it('leads every citation that is named to its source', async () => {
    await empty();
    await load(seedWith({}));
    const [row] = await ask(
      own.database,
      `MATCH (n:Entity) OPTIONAL MATCH (n)-[r]->(:Entity)
      UNWIND n.citations + coalesce(r.citations, []) AS id
      RETURN count(DISTINCT id) AS named, count(DISTINCT CASE WHEN EXISTS {
        MATCH (:Citation {id: id})-[:CITES]->(:Source) } THEN id END) AS leading`,
    );
    expect(row).toEqual({ named: 2, leading: 2 });
  });

  it('keeps ids unique from then on', async () => {
    await load(seedWith({}));
    const rows = await ask<{ name: string }>(
      own.database,
      'SHOW CONSTRAINTS YIELD name, type WHERE type = "UNIQUENESS" RETURN name ORDER BY name',
    );
    expect(rows.map(({ name }) => name)).toEqual([
      'arrival_id',
      'citation_id',
      'entity_id',
      'load_lock_one',
      'past_release_id',
      'redirect_id',
      'release_one',
    ]);
    await expect(ask(own.database, "CREATE (:Entity {id: 'element:dy'})")).rejects.toThrow(/already exists/);
  });

  it('stores whole numbers as such', async () => {
    await load(seedWith({}));
    const [row] = await ask(
      own.database,
      'MATCH (e:Element), (r:Release) RETURN e.atomicNumber IS :: INTEGER AS number, r.nodeCount IS :: INTEGER AS count',
    );
    expect(row).toEqual({ number: true, count: true });
  });
});

describe('a load into a database that holds something', () => {
  it('writes nothing when the content is the same', async () => {
    const lastWrite = async () => {
      const session = own.database.driver.session({ database: 'neo4j' });
      await session.run('MATCH (r:Release) RETURN r.loadedAt');
      await session.close();
      return session.lastBookmarks();
    };
    await empty();
    const { release } = await load(seedWith({}));
    const before = await lastWrite();
    const { 'items.yaml': items, ...others } = good;
    expect(await load(folderOf({ 'items/a.yaml': items, ...others }))).toEqual({
      release,
      changed: false,
      counts: {},
    });
    expect(await lastWrite()).toEqual(before);
  });

  it('writes a changed row alone', async () => {
    await empty();
    await load(seedWith({}));
    await ask(own.database, 'MATCH (n:Entity|Citation) SET n.untouched = true');
    await ask(own.database, 'MATCH (:Entity)-[r]->(:Entity) SET r.untouched = true');
    const { counts } = await load(
      seedWith({ 'items.yaml': good['items.yaml'].replace('name: Motor', 'name: Electric motor') }),
    );
    expect(counts).toEqual({ Item: { added: 0, changed: 1, removed: 0 } });
    const touched = await ask(
      own.database,
      `MATCH (n:Entity|Citation) WHERE n.untouched IS NULL RETURN n.name AS name
      UNION ALL MATCH (:Entity)-[r]->(:Entity) WHERE r.untouched IS NULL RETURN type(r) AS name`,
    );
    expect(touched).toEqual([{ name: 'Electric motor' }]);
  });

  it('writes a changed relationship alone', async () => {
    await empty();
    await load(seedWith({}));
    const { counts } = await load(
      seedWith({ 'items.yaml': good['items.yaml'].replace('ALWAYS', 'SOMETIMES') }),
    );
    expect(counts).toEqual({ CONTAINS: { added: 0, changed: 1, removed: 0 } });
  });

  it('drops a field that is no longer stated', async () => {
    const more = good['elements.yaml'].replace('  symbol', '  summary: Soft.\n  symbol');
    await empty();
    await load(seedWith({ 'elements.yaml': more }));
    await load(seedWith({}));
    expect(await ask(own.database, 'MATCH (e:Element) RETURN e.summary AS summary')).toEqual([
      { summary: null },
    ]);
  });

  it('removes a row with its relationships and the citations that nobody else names', async () => {
    const graded = cited.replace('HIGH', 'LOW');
    const gadget = `- id: item:gadget\n  name: Gadget\n  kind: PRODUCT\n  ${graded}\n  madeOf: [item:motor]\n`;
    await empty();
    const before = await contentsAfter(seedWith({}));
    await load(seedWith({ 'items.yaml': good['items.yaml'] + gadget }));
    expect(await labelled('Citation')).toHaveLength(3);
    const { counts } = await load(seedWith({}));
    expect(counts).toEqual({
      Item: { added: 0, changed: 0, removed: 1 },
      Citation: { added: 0, changed: 0, removed: 1 },
      MADE_OF: { added: 0, changed: 0, removed: 1 },
    });
    expect(await contentsOf(own.database)).toEqual(before);
  });

  it('removes a relationship alone', async () => {
    await empty();
    const firms = { 'firms.yaml': `- id: firm:a\n  name: A\n  products: [item:motor]\n  ${cited}\n` };
    await load(seedWith(firms));
    const { counts } = await load(
      seedWith({ ...firms, 'items.yaml': good['items.yaml'].replace('  madeOf: [item:magnet]\n', '') }),
    );
    // The citation on which it rested keeps what rests on it.
    expect(counts).toEqual({
      MADE_OF: { added: 0, changed: 0, removed: 1 },
      Citation: { added: 0, changed: 1, removed: 0 },
    });
    expect(await ask(own.database, 'MATCH ()-[r:MADE_OF]->() RETURN r')).toEqual([]);
  });

  it('leads to the same contents as a load into an empty one', async () => {
    const fresh = await contentsAfter(seedWith({}));
    await load(product);
    await load(seedWith({}));
    expect(await contentsOf(own.database)).toEqual(fresh);
  });

  it('creates a constraint that somebody dropped', async () => {
    await empty();
    await load(seedWith({}));
    await ask(own.database, 'DROP CONSTRAINT entity_id');
    await load(seedWith({ 'firms.yaml': `- id: firm:a\n  name: A\n  products: [item:motor]\n  ${cited}\n` }));
    const rows = await ask(own.database, 'SHOW CONSTRAINTS YIELD name WHERE name = "entity_id" RETURN name');
    expect(rows).toHaveLength(1);
  });
});

describe('a load that is refused', () => {
  it.each<[string, () => string, RegExp]>([
    [
      'for mistakes in the data names them all and leaves the graph as it was',
      () => seedWith({ 'elements.yaml': good['elements.yaml'].replace('66', 'x').replace('symbol', 'sign') }),
      /^The seed has 3 problems; nothing was written:\n.*elements\.yaml:1: symbol .*\n.*elements\.yaml:3: .*\n.*elements\.yaml:4: atomicNumber /,
    ],
    [
      'for a folder that is not there leaves the graph as it was',
      () => '/nowhere/at/all',
      /but there is none at: \/nowhere/,
    ],
    [
      'for folders without a row leaves the graph as it was',
      () => folderOf({ 'README.md': '' }),
      /must hold at least one row/,
    ],
  ])('%s', async (_, folder, message) => {
    await load(seedWith({}));
    const before = await contentsOf(own.database);
    const loading = load(folder());
    await expect(loading).rejects.toMatchObject({ code: 'BAD_SEED' });
    await expect(loading).rejects.toThrow(message);
    expect(await contentsOf(own.database)).toEqual(before);
  });

  const firms = (many: number) =>
    Array.from(
      { length: many },
      (_, index) => `- id: firm:f${index}\n  name: F\n  products: [item:motor]\n  ${cited}\n`,
    ).join('');

  it('for removing more than a fifth leaves the graph as it was', async () => {
    await empty();
    await load(seedWith({ 'firms.yaml': firms(7) }));
    const before = await contentsOf(own.database);
    await expect(load(seedWith({ 'firms.yaml': firms(4) }), false)).rejects.toThrow(
      /would remove 3 of 14; nothing was written/,
    );
    expect(await contentsOf(own.database)).toEqual(before);
  });

  it('for removing more than a fifth goes through when that is meant', async () => {
    await empty();
    await load(seedWith({ 'firms.yaml': firms(3) }));
    await load(seedWith({}), true);
    expect(await labelled('Firm')).toEqual([]);
  });

  it('for rows in a database without a release that another program wrote leaves them alone', async () => {
    await empty();
    await ask(own.database, "CREATE (:Entity {id: 'entity:foreign'})");
    const before = await contentsOf(own.database);
    await expect(load(seedWith({}), false)).rejects.toThrow(/would remove 1 of 1; nothing was written/);
    expect(await contentsOf(own.database)).toEqual(before);
    await empty();
  });

  it('is not one that removes a fifth', async () => {
    await empty();
    await load(seedWith({ 'firms.yaml': firms(3) }));
    await load(seedWith({ 'firms.yaml': firms(1) }), false);
    expect(await labelled('Firm')).toEqual([{ id: 'firm:f0' }]);
  });

  it('is not one that words all citations anew', async () => {
    await empty();
    await load(seedWith({}));
    const reworded = Object.entries(good).map(([name, text]) => [name, text.replaceAll('HIGH', 'LOW')]);
    const { counts } = await load(folderOf(Object.fromEntries(reworded) as typeof good), false);
    expect(counts['Citation']).toEqual({ added: 2, changed: 0, removed: 2 });
  });
});

describe('loads at once', () => {
  it('of different contents end as one of them', async () => {
    const folders = [
      seedWith({}),
      seedWith({ 'firms.yaml': `- id: firm:a\n  name: A\n  products: [item:motor]\n  ${cited}\n` }),
    ];
    const contents = [await contentsAfter(folders[0] ?? ''), await contentsAfter(folders[1] ?? '')];
    await load(product);
    const reports = await Promise.all([0, 1, 0, 1].map((which) => load(folders[which] ?? '')));
    expect(reports.some(({ changed }) => changed)).toBe(true);
    expect(contents).toContainEqual(await contentsOf(own.database));
  });

  it('into a new database end as one of them', async () => {
    const folders = [seedWith({}), largeSeed()];
    const contents = [await contentsAfter(folders[0] ?? ''), await contentsAfter(folders[1] ?? '')];
    await empty();
    for (const { name } of await ask<{ name: string }>(own.database, 'SHOW CONSTRAINTS YIELD name'))
      await ask(own.database, `DROP CONSTRAINT ${name}`);
    await Promise.all([0, 1, 0, 1].map((which) => load(folders[which] ?? '')));
    expect(contents).toContainEqual(await contentsOf(own.database));
  });

  it('of the same content write it once', async () => {
    await empty();
    const folder = seedWith({});
    const reports = await Promise.all(Array.from({ length: 5 }, () => load(folder)));
    expect(reports.filter(({ changed }) => changed)).toHaveLength(1);
  });
});

describe('a text', () => {
  it.each([
    ['of JSON', '{"a": [1, null], "b": "\\u0000"}'],
    ['with quotes and backslashes', `"double" 'single' \\ \\" \\'`],
    ['with backticks', '`name`) DETACH DELETE n //'],
    ['of Cypher', "'}) MATCH (n) DETACH DELETE n; //$id"],
    ['in other scripts', '镝 डिस्प्रोसियम 𠮷 é e\u0301 \u202e'],
    ['with line breaks and tabs', 'one\ntwo\r\n\tthree\u2028four'],
    ['that looks like a number', '0066'],
  ])('%s is stored as it is written', async (_, text) => {
    const quoted = JSON.stringify(text);
    const elements = good['elements.yaml'].replace(
      'name: Dysprosium',
      `name: ${quoted}\n  names: [{ lang: ZH, text: ${quoted} }]`,
    );
    const lists = good['provisions.yaml'].replace('code: 1C902', `code: ${quoted}, note: ${quoted}`);
    await load(seedWith({ 'elements.yaml': elements, 'provisions.yaml': lists }));
    const [row] = await ask<Record<string, string>>(
      own.database,
      'MATCH (e:Element)<-[r:LISTS]-() RETURN e.name AS name, e.names AS names, r.key AS key, r.code AS code, r.note AS note',
    );
    const { names = '', ...others } = row ?? {};
    expect(others).toEqual({ name: text, key: text, code: text, note: text });
    expect(JSON.parse(names)).toEqual([{ lang: 'ZH', text }]);
    expect(await load(seedWith({ 'elements.yaml': elements, 'provisions.yaml': lists }))).toMatchObject({
      changed: false,
    });
  });
});

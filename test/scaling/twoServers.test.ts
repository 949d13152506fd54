import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { temporaryFolder } from '../graph/embedded/support.ts';
import { good, writeFiles, type Files } from '../seeding/folder.ts';
import { OwnDatabase } from '../seeding/ownDatabase.ts';
import { startServer, type ServerProcess, type Told } from './servers.ts';

/** What differs between the releases: a name, a relationship, the law, and what follows from it. */
const question = `{
  release { id }
  elements { nodes { name inForce controls { totalCount edges { code node { name status } } } } }
  items { nodes { name contains { nodes { name } } madeOf { nodes { name contains { nodes { name } } } } } }
  regulations { nodes { name provisions { nodes { name status } } } }
}`;

const cited = 'citations: [{ source: source:paper, attribution: { kind: PUBLICATION }, confidence: HIGH }]';

const first = {
  ...good,
  'countries.yaml': `- { id: country:cn, name: China, alpha2: CN, alpha3: CHN, ${cited} }\n`,
  'organizations.yaml': `${good['organizations.yaml']}  country: country:cn\n`,
} satisfies Files;
const second: Files = {
  ...first,
  'elements.yaml': good['elements.yaml'].replace('name: Dysprosium', 'name: Dysprosium (Dy)'),
  'items.yaml': good['items.yaml']
    .replace('name: Magnet', 'name: A magnet')
    .replace('name: Motor', 'name: A motor'),
  'provisions.yaml': good['provisions.yaml']
    .replace('code: 1C902', 'code: 1C905')
    .replace('2025-04-04', '2030-01-01'),
};

const third: Files = {
  ...first,
  'claims.yaml': `- id: claim:late
  name: A late claim
  kind: OPINION
  text: It is late.
  saidOn: '2025-04-05'
  about: [element:dy]
  ${cited}
`,
};

describe('two servers on one database', () => {
  const own = new OwnDatabase();
  let temporary: Awaited<ReturnType<typeof temporaryFolder>>;
  let one: ServerProcess;
  let other: ServerProcess;
  const folders: string[] = [];

  beforeAll(async () => {
    temporary = await temporaryFolder();
    for (const [index, files] of [first, second, third].entries()) {
      folders.push(join(temporary.path, `seed-${index}`));
      writeFiles(folders.at(-1) ?? '', files);
    }
    [one, other] = await Promise.all([
      startServer(own.running, own.releases),
      startServer(own.running, own.releases),
    ]);
  });
  afterAll(async () => {
    await Promise.all([one.close(), other.close()]);
    await temporary.remove();
  });

  const folder = (index: number) => folders[index] ?? '';

  it('give the next release from the next request on, wherever it was loaded', async () => {
    const before = await one.load(folder(0));
    expect((await other.ask(question)).release).toBe(before);
    const after = await one.load(folder(1));
    const told = await other.ask(question);
    expect(told).toMatchObject({ release: after, data: { release: { id: after } } });
    expect(await one.ask(question)).toMatchObject({ release: after, data: told.data });
  });

  it('each answer from memory what they have read of a release, and from no other', async () => {
    await one.load(folder(0));
    const before = await other.ask(question);
    expect(await other.ask(question)).toEqual({ ...before, statements: 1 });
    await one.load(folder(1));
    const after = await other.ask(question);
    expect(after.data).not.toEqual(before.data);
    expect(after.statements).toBeGreaterThan(1);
  });

  it('never mix two releases, however often one of them loads while both are asked', async () => {
    const expected = new Map<string, unknown>();
    for (const index of [0, 1]) {
      const release = await one.load(folder(index));
      expected.set(release, (await other.ask(question)).data);
    }
    const told: Told[] = [];
    let isOver = false;
    const askOn = async (server: ServerProcess) => {
      while (!isOver) told.push(await server.ask(question));
    };
    const asking = Promise.all([one, other, other].map(askOn));
    // Whoever fails early is waited for with the others.
    asking.catch(() => undefined);
    const loaded: string[] = [];
    try {
      for (let index = 0; index < 8; index += 1) {
        loaded.push(await one.load(folder(index % 2)));
        // Some requests fall between two loads, so that what they read is kept when the next comes.
        const enough = told.length + 3;
        await expect.poll(() => told.length, { interval: 10, timeout: 60_000 }).toBeGreaterThan(enough);
      }
    } finally {
      isOver = true;
      await asking;
    }
    for (const { release, data } of told) expect(data).toEqual(expected.get(release ?? ''));
    expect(new Set(told.map(({ release }) => release))).toEqual(new Set(loaded));
  });

  it('agree on what is new when a release has come back, whether they remember it or not', async () => {
    const news = '{ developments(about: ["element:dy"]) { nodes { key on } } }';
    await own.empty();
    await one.load(folder(2));
    const before = await other.ask(news);
    await one.load(folder(0));
    await one.load(folder(2));
    const told = await other.ask(news);
    expect(told.release).toBe(before.release);
    expect(told.data).toEqual((await one.ask(news)).data);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { Database } from '../../src/graph/database.ts';
import { openEmbedded, type Embedded } from '../../src/graph/embedded/openEmbedded.ts';
import type { Progress } from '../../src/lib/progress.ts';
import { releasesFolder } from '../../src/releases/keptReleases.ts';
import { createSchema } from '../../src/resolvers/createSchema.ts';
import { loadSeed } from '../../src/seeding/load.ts';
import { home, temporaryFolder } from '../graph/embedded/support.ts';
import { databaseOf } from '../seeding/database.ts';
import { folderOf, good } from '../seeding/folder.ts';
import { openApi, type Answer, type Api } from './api.ts';

const progress: Progress = { step: (_, work) => work(() => undefined) };
const schema = createSchema();
const cited = 'citations: [{ source: source:paper, attribution: { kind: PUBLICATION }, confidence: HIGH }]';

/** Codes that begin alike, names that tie, words with endings, and a membership that ends. */
const files = {
  ...good,
  'countries.yaml': ['aa AA AAA', 'ab AB ABB', 'ac AC ACC']
    .map((row) => row.split(' '))
    .map(
      ([id, alpha2, alpha3]) =>
        `- { id: country:${id}, name: Same name, alpha2: ${alpha2}, alpha3: ${alpha3}, ${cited} }\n`,
    )
    .join(''),
  'tariffLines.yaml': ['8505111000 85051110', '85051110 8507', '8507 ']
    .map((row) => row.split(' '))
    .map(
      ([code, parent]) =>
        `- { id: 'hs:cn-2025-${code}', name: Line, system: NATIONAL, edition: '2025', code: '${code}', ${parent === '' ? '' : `parent: 'hs:cn-2025-${parent}', `}${cited} }\n`,
    )
    .join(''),
  'organizations.yaml': `${good['organizations.yaml']}- id: organization:magnets
  name: A body
  names: [{ lang: HI, text: चुंबक }, { lang: ZH, text: 氧化镝 }]
  role: MINISTRY
  country: country:ac
  ${cited}
`,
  'agreements.yaml': `- id: agreement:one
  name: One
  kind: REGIME
  establishedOn: '1990'
  parties: [{ to: country:aa, kind: MEMBER, since: '2010', until: '2015' }, { to: country:ab, kind: MEMBER, since: '2010' }]
  ${cited}
`,
};

type Found = {
  readonly search: {
    readonly totalCount: number;
    readonly edges: readonly {
      readonly node: { readonly ref: string };
      readonly matched: readonly { readonly field: string; readonly text: string }[];
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};
type Around = {
  readonly subgraph: {
    readonly nodes: readonly { readonly ref: string }[];
    readonly truncated: boolean;
  };
};

describe('finding things in a graph with little in it', () => {
  let temporary: Awaited<ReturnType<typeof temporaryFolder>>;
  let running: Embedded;
  let database: Database;
  let api: Api;

  beforeAll(async () => {
    temporary = await temporaryFolder();
    running = await openEmbedded({ home, folder: temporary.path, progress });
    database = databaseOf(running);
    api = await openApi({ login: running });
  });
  // The same content is written once; the folder goes with each test.
  beforeEach(() => {
    const releases = releasesFolder(temporary.path);
    return loadSeed({
      database,
      schema,
      folders: [folderOf(files)],
      mayRemoveMuch: true,
      releases,
      progress,
    });
  });
  afterAll(async () => {
    await api.close();
    await database.close();
    await running.close();
    await temporary.remove();
  });

  const search = (text: string, more: Record<string, unknown> = {}): Promise<Answer<Found>> =>
    api.ask<Found>(
      `query ($text: String!, $first: Int, $after: String) { search(text: $text, first: $first, after: $after) {
        totalCount edges { node { ref } matched { field text } } pageInfo { hasNextPage endCursor } } }`,
      { text, ...more },
    );
  const refs = async (text: string) => (await search(text)).data.search.edges.map(({ node }) => node.ref);

  it('finds tariff lines by digits with or without dots, the exact ones first', async () => {
    expect(await refs('8505.11')).toEqual(['hs:cn-2025-85051110', 'hs:cn-2025-8505111000']);
    expect(await refs('8505111000')).toEqual(['hs:cn-2025-8505111000']);
    expect(await refs('8505.11.10')).toEqual(['hs:cn-2025-85051110', 'hs:cn-2025-8505111000']);
  });

  it('walks through things that match equally well one by one, by id', async () => {
    const found: string[] = [];
    let after: string | null = null;
    do {
      const { data }: Answer<Found> = await search('same', { first: 1, after });
      expect(data.search.totalCount).toBe(3);
      found.push(...data.search.edges.map(({ node }) => node.ref));
      after = data.search.pageInfo.hasNextPage ? data.search.pageInfo.endCursor : null;
    } while (after !== null && found.length < 10);
    expect(found).toEqual(['country:aa', 'country:ab', 'country:ac']);
  });

  it.each([
    ['an inflected word of Hindi', 'चुंबकों', 'names', 'चुंबक'],
    ['an unfinished word of Hindi', 'चुंब', 'names', 'चुंबक'],
    ['the beginning of a Hindi word that ends in the middle of a sign', 'चुं', 'names', 'चुंबक'],
    ['a character at the end of a Chinese word', '镝', 'names', '氧化镝'],
  ])('finds by %s, and says by which name', async (_, text, field, name) => {
    const { data } = await search(text);
    expect(data.search.edges).toEqual([
      { node: { ref: 'organization:magnets' }, matched: [{ field, text: name }] },
    ]);
  });

  const around = async (ids: readonly string[], more: Record<string, unknown> = {}, at = '2027-01-01') => {
    const { data } = await api.ask<{ asOf: Around }>(
      `query ($ids: [ID!]!, $hops: Int, $limit: Int, $at: Date!) { asOf(at: $at) {
        subgraph(ids: $ids, hops: $hops, limit: $limit) { nodes { ref } truncated } } }`,
      { ids, at, ...more },
    );
    const { nodes, truncated } = data.asOf.subgraph;
    return { refs: nodes.map(({ ref }) => ref), truncated };
  };

  it('gives the nearer things of a subgraph first, then by id', async () => {
    expect((await around(['item:motor'], { hops: 3 })).refs).toEqual([
      'item:motor',
      'item:magnet',
      'element:dy',
      'provision:one-1',
    ]);
  });

  it('says that things were left out of a subgraph only when there are more than the limit', async () => {
    expect(await around(['item:motor'], { hops: 2, limit: 3 })).toMatchObject({ truncated: false });
    expect(await around(['item:motor'], { hops: 3, limit: 3 })).toMatchObject({ truncated: true });
    expect(await around(['item:motor', 'item:magnet'], { limit: 1 })).toEqual({
      refs: ['item:motor'],
      truncated: true,
    });
  });

  it('goes only along relationships that hold on the day of the frame', async () => {
    expect((await around(['agreement:one'], {}, '2015-12-31')).refs).toEqual([
      'agreement:one',
      'country:aa',
      'country:ab',
    ]);
    expect((await around(['agreement:one'], {}, '2016-01-01')).refs).toEqual(['agreement:one', 'country:ab']);
  });

  it('leaves out ids that are none, are there twice or carry a token', async () => {
    const { refs: found } = await around(['item:none', 'country:aa', 'country:aa@2020-01-01']);
    expect(found).toEqual(['country:aa']);
  });
});

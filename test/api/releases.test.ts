import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { good, writeFiles, type Files } from '../seeding/folder.ts';
import { temporaryFolder } from '../graph/embedded/support.ts';
import { OwnDatabase } from '../seeding/ownDatabase.ts';
import { openApi, type Api } from './api.ts';

const cited = 'citations: [{ source: source:paper, attribution: { kind: PUBLICATION }, confidence: HIGH }]';

/** A claim that came into the data when they were there already. */
const claim = `- id: claim:late
  name: A late claim
  kind: OPINION
  text: It is late.
  saidOn: '2025-04-05'
  about: [element:dy]
  ${cited}
`;

const first: Files = good;
const second: Files = {
  ...good,
  'claims.yaml': claim,
  'provisions.yaml': good['provisions.yaml'].replace('code: 1C902', 'code: 1C905'),
  'items.yaml': good['items.yaml'].replace('name: Motor', 'name: A motor'),
};

type Developments = {
  readonly developments: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly key: string; readonly on: string; readonly kind: string }[];
  };
};

const news = '{ developments { totalCount nodes { key on kind } } }';

describe('releases', () => {
  const own = new OwnDatabase();
  let api: Api;
  let temporary: Awaited<ReturnType<typeof temporaryFolder>>;
  const ids: string[] = [];
  const told: Developments[] = [];

  const load = async (folder: string, files: Files): Promise<void> => {
    writeFiles(folder, files);
    ids.push((await own.load(folder)).release);
    told.push((await api.ask<Developments>(news)).data);
  };

  beforeAll(async () => {
    api = await openApi({ login: own.running, releases: own.releases });
    temporary = await temporaryFolder();
    const loads = [first, second, first, second].entries();
    for (const [index, files] of loads) await load(join(temporary.path, `${index}`), files);
  });
  afterAll(async () => {
    await api.close();
    await temporary.remove();
  });

  const compare = (from: string | undefined, to: string | undefined, where = '') =>
    api.ask<{ compareReleases: { changes: Record<string, unknown> } }>(`{
      compareReleases(from: "${from ?? ''}", to: "${to ?? ''}"${where}) { changes { totalCount
        counts { added removed changed }
        nodes { change ref type name fields { field to change before after } } } } }`);

  it('are listed once each, the one loaded last first, with what they hold', async () => {
    const { data, extensions } = await api.ask<{ releases: { nodes: unknown[]; totalCount: number } }>(
      '{ releases { totalCount nodes { id isKept nodeCount relationshipCount sourceCount } } }',
    );
    expect(data.releases).toEqual({
      totalCount: 2,
      nodes: [
        { id: ids[1], isKept: true, nodeCount: 8, relationshipCount: 6, sourceCount: 1 },
        { id: ids[0], isKept: true, nodeCount: 7, relationshipCount: 5, sourceCount: 1 },
      ],
    });
    expect(extensions.cost.statements).toBe(1);
  });

  it('differ by rows that were added and by fields that changed', async () => {
    const { data, extensions } = await compare(ids[0], ids[1]);
    expect(data.compareReleases.changes).toEqual({
      totalCount: 3,
      counts: { added: 1, removed: 0, changed: 2 },
      nodes: [
        { change: 'ADDED', ref: 'claim:late', type: 'CLAIM', name: 'A late claim', fields: [] },
        {
          change: 'CHANGED',
          ref: 'item:motor',
          type: 'ITEM',
          name: 'A motor',
          fields: [{ field: 'name', to: null, change: 'CHANGED', before: '"Motor"', after: '"A motor"' }],
        },
        {
          change: 'CHANGED',
          ref: 'provision:one-1',
          type: 'PROVISION',
          name: 'Announcement 1, item 1',
          fields: [
            {
              field: 'lists',
              to: 'element:dy',
              change: 'REMOVED',
              before: '{"code":"1C902","evidence":"STATED"}',
              after: null,
            },
            {
              field: 'lists',
              to: 'element:dy',
              change: 'ADDED',
              before: null,
              after: '{"code":"1C905","evidence":"STATED"}',
            },
          ],
        },
      ],
    });
    expect(extensions.cost.statements).toBe(2);
  });

  it('compared the other way round have lost what was added', async () => {
    const { data } = await compare(ids[1], ids[0]);
    expect(data.compareReleases.changes['counts']).toEqual({ added: 0, removed: 1, changed: 2 });
  });

  it('that are the same do not differ', async () => {
    const { data } = await compare(ids[0], ids[2]);
    expect(data.compareReleases.changes).toMatchObject({ totalCount: 0, nodes: [] });
  });

  it.each([
    [', where: { change: [ADDED] }', ['claim:late']],
    [', where: { types: [ITEM, ELEMENT] }', ['item:motor']],
    [', where: { ids: ["provision:one-1"], change: [CHANGED] }', ['provision:one-1']],
  ])('are compared%s', async (where, refs) => {
    const { data } = await compare(ids[0], ids[1], where);
    const nodes = data.compareReleases.changes['nodes'] as { ref: string }[];
    expect(nodes.map(({ ref }) => ref)).toEqual(refs);
  });

  it('that were never held cannot be compared', async () => {
    const { errors } = await compare(ids[0], '0123456789abcdef01234567');
    expect(errors?.map(({ message }) => message)).toEqual([
      'to must be the id of a release that the database has held (see releases), but got: 0123456789abcdef01234567',
    ]);
  });

  it('are compared page by page', async () => {
    type Page = { readonly compareReleases: { readonly changes: Changes } };
    type Changes = {
      readonly nodes: readonly { readonly ref: string }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    };
    const page = async (after = '') =>
      (
        await api.ask<Page>(`{ compareReleases(from: "${ids[0] ?? ''}", to: "${ids[1] ?? ''}") {
          changes(first: 2${after}) { nodes { ref } pageInfo { hasNextPage endCursor } } } }`)
      ).data.compareReleases.changes;
    const one = await page();
    expect(one.nodes.map(({ ref }) => ref)).toEqual(['claim:late', 'item:motor']);
    expect(one.pageInfo.hasNextPage).toBe(true);
    const other = await page(`, after: "${one.pageInfo.endCursor}"`);
    expect(other.nodes.map(({ ref }) => ref)).toEqual(['provision:one-1']);
    expect(other.pageInfo.hasNextPage).toBe(false);
  });

  describe('and what is new', () => {
    const late = (index: number) =>
      told[index]?.developments.nodes.filter(({ key }) => key === 'claim:late') ?? [];
    const today = new Date().toISOString().slice(0, 10);

    it('is nothing of the first load itself but what was news on its own day', () => {
      expect(told[0]?.developments.nodes).toEqual([
        { key: 'provision:one-1 2025-04-04 IN_FORCE', on: '2025-04-04', kind: 'STATUS_CHANGED' },
        { key: 'regulation:one', on: '2025-04-04', kind: 'FACT_ADDED' },
      ]);
    });

    it('is a fact that came in later, on the day on which it came', () => {
      expect(late(1)).toEqual([{ key: 'claim:late', on: today, kind: 'FACT_ADDED' }]);
    });

    it('is not repeated when a fact goes and comes back', () => {
      expect(late(2)).toEqual([]);
      expect(late(3)).toEqual(late(1));
      expect(told[3]).toEqual(told[1]);
    });
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Database } from '../../src/graph/database.ts';
import { openEmbedded, type Embedded } from '../../src/graph/embedded/openEmbedded.ts';
import type { Progress } from '../../src/lib/progress.ts';
import { releasesFolder } from '../../src/releases/keptReleases.ts';
import { createSchema } from '../../src/resolvers/createSchema.ts';
import { loadSeed } from '../../src/seeding/load.ts';
import { home, temporaryFolder } from '../graph/embedded/support.ts';
import { databaseOf } from '../seeding/database.ts';
import { folderOf, good } from '../seeding/folder.ts';
import { openApi, type Api } from './api.ts';

const silent: Progress = { step: (_, work) => work(() => undefined) };
const schema = createSchema();
const cited = 'citations: [{ source: source:paper, attribution: { kind: PUBLICATION }, confidence: HIGH }]';

type Page = {
  readonly edges: readonly { readonly code: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

/** A law that lists dysprosium under these codes. */
function listing(...codes: readonly string[]) {
  return {
    ...good,
    'countries.yaml': `- { id: country:cn, name: China, alpha2: CN, alpha3: CHN, ${cited} }\n`,
    'organizations.yaml': `- { id: organization:ministry, name: A ministry, role: MINISTRY, country: country:cn, ${cited} }\n`,
    'regulations.yaml': `- { id: regulation:one, name: One, kind: LAW, issuedOn: '2025-04-04', issuers: [country:cn], ${cited} }\n`,
    'provisions.yaml': `- id: provision:one
  name: One
  regulation: regulation:one
  effect: LICENCE_REQUIRED
  reach: DOMESTIC
  effectiveOn: '2025-04-04'
  ${cited}
  lists: [${codes.map((code) => `{ to: element:dy, code: ${code} }`).join(', ')}]
`,
  };
}

describe('a graph with little in it', () => {
  let temporary: Awaited<ReturnType<typeof temporaryFolder>>;
  let running: Embedded;
  let database: Database;
  let api: Api;

  beforeAll(async () => {
    temporary = await temporaryFolder();
    running = await openEmbedded({ home, folder: temporary.path, progress: silent });
    database = databaseOf(running);
    api = await openApi({ login: running });
  });
  afterAll(async () => {
    await api.close();
    await database.close();
    await running.close();
    await temporary.remove();
  });

  const load = (folder: string) => {
    const releases = releasesFolder(temporary.path);
    return loadSeed({ database, schema, folders: [folder], mayRemoveMuch: true, releases, progress: silent });
  };

  it('is not ready while the database holds nothing, though its schema can be read', async () => {
    const { status, errors } = await api.ask('{ elements { nodes { symbol } } }');
    expect([status, errors?.[0]?.extensions.code]).toEqual([503, 'NOT_READY']);
    expect((await api.ask('{ __schema { queryType { name } } }')).errors).toBeUndefined();
  });

  it('is replaced by the next release at once, the law included, and no answer mixes the two', async () => {
    const question = '{ release { id } elements(where: { inForce: {} }) { nodes { symbol inForce } } }';
    const before = await load(folderOf(listing()));
    expect((await api.ask(question)).data).toEqual({
      release: { id: before.release },
      elements: { nodes: [] },
    });
    const after = await load(folderOf(listing('1C905')));
    const { data, extensions } = await api.ask(question);
    expect(data).toEqual({
      release: { id: after.release },
      elements: { nodes: [{ symbol: 'Dy', inForce: true }] },
    });
    expect(extensions.cost.statements).toBe(1);
  });

  it('may hold several relationships of a kind between two nodes, which paging tells apart', async () => {
    await load(folderOf(listing('1C905', '1C905-x', '1C905-y')));
    const codes: string[] = [];
    let page: Page = { edges: [], pageInfo: { hasNextPage: true, endCursor: null } };
    while (page.pageInfo.hasNextPage) {
      const { data } = await api.ask<{ element: { controls: Page } }>(
        `query ($after: String) { element(symbol: "Dy") {
          controls(first: 1, after: $after) { edges { code } pageInfo { hasNextPage endCursor } } } }`,
        { after: page.pageInfo.endCursor },
      );
      page = data.element.controls;
      codes.push(...page.edges.map(({ code }) => code));
    }
    expect(codes).toEqual(['1C905', '1C905-x', '1C905-y']);
  });

  it('answers a retired id, wherever one is asked for, with what took its place', async () => {
    const redirects = '- { from: element:dys, to: element:dy, reason: Named anew. }\n';
    const more = '- { from: regulation:first, to: regulation:one, reason: Named anew. }\n';
    await load(folderOf({ ...listing('1C905'), 'redirects.yaml': redirects + more }));
    const { data, extensions } = await api.ask<Record<string, unknown>>(`{
      node(id: "element:dys@2025-05-01") { id }
      nodes(ids: ["element:dys"]) { id }
      entity(id: "element:dys") { ref }
      regulation(id: "regulation:first") { ref }
      provisions(where: { regulation: ["regulation:first"] }) { nodes { ref } }
      subgraph(ids: ["element:dys"]) { nodes { ref } }
      gone: entity(id: "element:d") { ref }
    }`);
    expect(data).toEqual({
      node: { id: 'element:dy@2025-05-01' },
      nodes: [{ id: 'element:dy' }],
      entity: { ref: 'element:dy' },
      regulation: { ref: 'regulation:one' },
      provisions: { nodes: [{ ref: 'provision:one' }] },
      subgraph: { nodes: [{ ref: 'element:dy' }, { ref: 'item:magnet' }, { ref: 'provision:one' }] },
      gone: null,
    });
    expect(extensions.cost.statements).toBe(5);
    await load(folderOf(listing('1C905')));
    const { data: after } = await api.ask<{ entity: unknown }>('{ entity(id: "element:dys") { ref } }');
    expect(after.entity).toBeNull();
  });

  it('shows a relationship from the first to the last day that its valid time allows', async () => {
    const agreement = `- id: agreement:one
  name: One
  kind: REGIME
  establishedOn: '1990'
  parties: [{ to: country:cn, kind: MEMBER, since: '2010', until: 2015-06 }]
  ${cited}
`;
    await load(folderOf({ ...listing(), 'agreements.yaml': agreement }));
    const days = ['2009-12-31', '2010-01-01', '2015-06-30', '2015-07-01'];
    const asked = days.map((at, index) => `d${index}: asOf(at: "${at}") { ...Parties }`).join(' ');
    const { data } = await api.ask<Record<string, { agreement: { parties: { totalCount: number } } }>>(
      `{ ${asked} } fragment Parties on View { agreement(id: "agreement:one") { parties { totalCount } } }`,
    );
    expect(Object.values(data).map((view) => view.agreement.parties.totalCount)).toEqual([0, 1, 1, 0]);
  });
});

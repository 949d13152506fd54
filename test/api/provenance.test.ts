import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openApi, type Api } from './api.ts';

const no57 = 'regulation:cn-mofcom-gac-2025-57';

describe('an id that is not visible yet', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi({ today: '2026-11-24' });
  });
  afterAll(() => api.close());

  type Extensions = {
    readonly frame: {
      readonly at: string;
      readonly knownAt: string;
      readonly release: string;
      readonly notYetKnown: string[];
    };
    readonly cost: { readonly statements: number };
  };
  const extensionsOf = async (query: string) => {
    const { data, errors, extensions } = await api.ask<unknown>(query);
    expect(errors).toBeUndefined();
    return { data, ...(extensions as unknown as Extensions) };
  };

  it('is null like a wrong one, and is named as not yet known, in its frame', async () => {
    const { data, frame, cost } = await extensionsOf(
      `{ asOf(knownAt: "2025-10-08") { regulation(id: "${no57}") { ref } entity(id: "regulation:none") { ref } } }`,
    );
    expect(data).toEqual({ asOf: { regulation: null, entity: null } });
    expect(frame).toMatchObject({
      at: '2026-11-24',
      knownAt: '2026-11-24',
      notYetKnown: [`${no57}@2025-10-08~2025-10-08`],
    });
    expect(frame.release).toMatch(/^[0-9a-f]{24}$/);
    // Both ids at once.
    expect(cost.statements).toBe(1);
  });

  it('is named also when it had been issued only after the day asked about', async () => {
    const { frame } = await extensionsOf(`{ asOf(at: "2025-10-08") { regulation(id: "${no57}") { ref } } }`);
    expect(frame.notYetKnown).toEqual([`${no57}@2025-10-08`]);
  });

  it('is named when a retired or framed id leads to it', async () => {
    const { frame } = await extensionsOf(`{ node(id: "${no57}@2025-10-08") { id } }`);
    expect(frame.notYetKnown).toEqual([`${no57}@2025-10-08`]);
  });

  it('is not named when it is visible, or when the answer alone led to it', async () => {
    // The source speaks of provisions that had not been issued by the day asked about.
    const { frame } = await extensionsOf(`{ regulation(id: "${no57}") { ref } asOf(at: "2025-10-08") {
      source(id: "source:eastmoney-no-57") { statements(first: 50) { nodes { entities { ref } } } } } }`);
    expect(frame.notYetKnown).toEqual([]);
  });
});

describe('independent sources', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi({ today: '2026-11-24' });
  });
  afterAll(() => api.close());

  it('count a source that relays another with it', async () => {
    const { data, extensions } = await api.ask<{
      commitment: { independentSources: number; citations: { source: { ref: string } }[] };
    }>(`{ commitment(id: "commitment:cn-in-no-us-re-export") {
        independentSources citations { source { ref } } } }`);
    const { independentSources, citations } = data.commitment;
    expect(new Set(citations.map(({ source }) => source.ref))).toEqual(
      new Set([
        'source:business-standard-2025-10-09',
        'source:economic-times-2025-10-09',
        'source:moneycontrol-2025-10-09',
        'source:business-today-2025-10-09',
      ]),
    );
    expect(independentSources).toBe(1);
    expect(extensions.cost.statements).toBe(2);
  });

  it('count two that have nothing to do with each other as two, on relationships and hops alike', async () => {
    type Counted = { readonly independentSources: number };
    const { data } = await api.ask<{
      item: { madeOf: { edges: readonly Counted[] } };
      paths: { paths: { hops: readonly Counted[] }[] };
    }>(`{
      item(id: "item:speaker-driver") { madeOf { edges { independentSources } } }
      paths(from: "item:speaker-driver", to: "item:ndfeb-magnet-with-dysprosium", maxHops: 1) { paths { hops { independentSources } } } }`);
    const [edge] = data.item.madeOf.edges;
    expect(edge?.independentSources).toBe(2);
    expect(data.paths.paths[0]?.hops).toEqual([edge]);
  });
});

describe('a citation of a later copy', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi({ today: '2026-11-24' });
  });
  afterAll(() => api.close());

  it('stands in a frame before all copies, the earliest alone, and says so', async () => {
    type Cited = {
      readonly citations: readonly { readonly laterCopy: boolean; readonly source: { knownFrom: string } }[];
    };
    const fields =
      'regulation(id: "regulation:in-mhi-repm-2025") { citations { laterCopy source { knownFrom } } }';
    const { data } = await api.ask<{ early: { regulation: Cited }; regulation: Cited }>(
      `{ early: asOf(knownAt: "2025-11-26") { ${fields} } ${fields} }`,
    );
    const days = data.regulation.citations.map(({ source }) => source.knownFrom).sort();
    const early = data.early.regulation.citations;
    expect(days.length).toBeGreaterThan(early.length);
    expect(new Set(early.map(({ source }) => source.knownFrom))).toEqual(new Set(days.slice(0, 1)));
    expect(early.every(({ laterCopy }) => laterCopy)).toBe(true);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openApi, type Api } from './api.ts';

type Row = {
  readonly subject: { readonly ref: string; readonly country: { readonly alpha2: string } };
  readonly controlled: { readonly ref: string };
  readonly element: { readonly symbol: string } | null;
  readonly provision: { readonly ref: string; readonly announcedOn: string };
  readonly status: string;
  readonly channel: string;
  readonly evidence: string;
  readonly newlyControlled: boolean;
  readonly path: { readonly sentence: string; readonly hops: readonly Hop[] };
  readonly weakestHop: Hop;
};
type Hop = {
  readonly from: { readonly ref: string };
  readonly verb: string;
  readonly to: { readonly ref: string };
  readonly evidence: string;
  readonly inference: string | null;
  readonly citations: readonly { readonly source: { readonly title: string } }[];
};
type Page = {
  readonly totalCount: number;
  readonly leftOut: readonly { readonly status: string; readonly count: number }[];
  readonly nodes: readonly Row[];
};

const question = `query ($at: Date, $knownAt: Date, $where: ExposureFilter!) {
  asOf(at: $at, knownAt: $knownAt) { exposures(where: $where, first: 100) { totalCount leftOut { status count } nodes {
    subject { ref ... on Sector { country { alpha2 } } } controlled { ref } element { symbol }
    provision { ref announcedOn } status channel evidence newlyControlled
    path { sentence hops { ...Whole } } weakestHop { ...Whole } } } } }
  fragment Whole on Hop { from { ref } verb to { ref } evidence inference citations { source { title } } }`;

describe('exposures', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi({ today: '2026-11-22', nodeLimit: 1_000_000 });
  });
  afterAll(() => api.close());

  const ask = async (where: object, at?: string, knownAt?: string): Promise<Page> => {
    const { data, errors } = await api.ask<{ asOf: { exposures: Page } }>(question, { where, at, knownAt });
    expect(errors).toBeUndefined();
    return data.asOf.exposures;
  };
  const indian = { countries: ['IN'], controlledBy: ['CN'] };
  const imports = { ...indian, channels: ['IMPORT'] };

  it('names each Indian sector of the two articles that depends on what April put under control', async () => {
    const { nodes } = await ask(
      { ...imports, newSince: '2025-04-01', newlyControlledOnly: true },
      '2025-10-20',
    );
    const sectors = new Set(nodes.map(({ subject }) => subject.ref));
    for (const sector of [
      'electric-cars',
      'electric-buses-and-trucks',
      'electronics',
      'renewable-energy',
      'aerospace-and-defence',
    ])
      expect(sectors).toContain(`sector:in-${sector}`);
    expect(new Set(nodes.map(({ status }) => status))).toEqual(new Set(['IN_FORCE']));
  });

  it('has no row in force of what October announced for imports, and says what is announced', async () => {
    const page = await ask({ ...imports, newSince: '2025-10-09' }, '2025-10-20');
    expect(page.nodes).toEqual([]);
    expect(page.leftOut.map(({ status }) => status)).toEqual(['ANNOUNCED']);
  });

  it('shows what October controlled as unconfirmed today, never as in force', async () => {
    const { nodes } = await ask({ ...indian, newSince: '2025-10-09' });
    expect(nodes.length).toBeGreaterThan(0);
    expect(new Set(nodes.map(({ status }) => status))).toEqual(new Set(['UNCONFIRMED']));
  });

  it('knows of nothing before the first announcement', async () => {
    expect(await ask({ ...indian, newSince: '2025-04-01' }, '2025-04-03')).toMatchObject({
      totalCount: 0,
      leftOut: [],
    });
  });

  it('cites a source on every hop and names one of its hops as the weakest', async () => {
    const { nodes } = await ask(imports, '2025-10-20');
    for (const { path, weakestHop } of nodes) {
      for (const { citations } of path.hops) expect(citations.length).toBeGreaterThan(0);
      expect(path.hops).toContainEqual(weakestHop);
    }
  });

  it('runs every path without a gap from the subject to the provision', async () => {
    const { nodes } = await ask(indian, '2025-10-20');
    for (const { subject, provision, path } of nodes) {
      const stops = [subject.ref, ...path.hops.map(({ to }) => to.ref)];
      expect(path.hops.map(({ from }) => from.ref)).toEqual(stops.slice(0, -1));
      expect(stops.at(-1)).toBe(provision.ref);
    }
  });

  it('calls a row stated only when every hop is, and puts stated rows first', async () => {
    const { nodes } = await ask(indian, '2025-10-20');
    const derived = nodes.map(({ path }) =>
      path.hops.every(({ evidence }) => evidence === 'STATED') ? 'STATED' : 'INFERRED',
    );
    expect(nodes.map(({ evidence }) => evidence)).toEqual(derived);
    expect([...derived].sort().reverse()).toEqual(derived);
  });

  it('takes an inferred hop for the weakest, and among those what is general for what is national first', async () => {
    const { nodes } = await ask({ ...imports, sectors: ['sector:in-renewable-energy'] }, '2025-10-20');
    const row = nodes.find(({ controlled }) => controlled.ref === 'item:ndfeb-magnet-with-terbium');
    expect(row?.weakestHop).toMatchObject({
      evidence: 'INFERRED',
      inference: 'GENERAL_TO_COUNTRY',
      verb: 'is part of',
    });
  });

  it('reaches equipment and technology only for those who make with it', async () => {
    const { nodes } = await ask({ ...indian, newSince: '2025-10-09' });
    const makers = nodes.filter(({ element }) => element === null);
    expect(new Set(makers.map(({ subject }) => subject.ref))).toEqual(
      new Set(['firm:attero', 'firm:irel', 'regulation:in-mhi-repm-2025', 'sector:in-rare-earth-processing']),
    );
    expect(
      new Set(
        makers
          .filter(({ controlled }) => controlled.ref.endsWith('-technology'))
          .map(({ channel }) => channel),
      ),
    ).toEqual(new Set(['KNOW_HOW']));
  });

  it('ends at the first controlled item, so that a controlled magnet gives no row for the element in it', async () => {
    const { nodes } = await ask({ ...imports, sectors: ['sector:in-electric-cars'] }, '2025-10-20');
    expect(nodes.map(({ controlled }) => controlled.ref).sort()).toEqual([
      'item:ndfeb-magnet-with-dysprosium',
      'item:ndfeb-magnet-with-terbium',
    ]);
  });

  it('infers a hop over what a thing contains only at times, and says that it is a dependence', async () => {
    const { nodes } = await ask(
      { ...imports, sectors: ['sector:in-drones'], elements: ['Dy'] },
      '2025-10-20',
    );
    const [row] = nodes;
    expect(row?.controlled.ref).toBe('element:dy');
    expect(row?.path.hops.find(({ verb }) => verb === 'contains')).toMatchObject({
      evidence: 'INFERRED',
      inference: 'KIND_OF',
    });
    expect(row?.path.sentence).toMatch(
      /contains Dysprosium † \[.*; this is a dependence on the element, not a control of the finished goods/,
    );
  });

  it('holds the conditions of a filter together', async () => {
    const where = {
      ...imports,
      elements: ['dy'],
      regulations: ['regulation:cn-mofcom-gac-2025-18'],
      sectors: ['sector:in-electronics', 'sector:in-electric-cars'],
    };
    const { nodes } = await ask(where, '2025-10-20');
    expect(new Set(nodes.map(({ element }) => element?.symbol))).toEqual(new Set(['Dy']));
    expect(new Set(nodes.map(({ subject }) => subject.ref))).toEqual(new Set(where.sectors));
  });

  it('counts as newly controlled what no earlier provision of the country had controlled', async () => {
    const { nodes } = await ask({ ...indian, status: ['ANNOUNCED', 'IN_FORCE'] }, '2025-10-20');
    expect(nodes.every(({ newlyControlled }) => newlyControlled)).toBe(true);
  });

  it('shows a frame only what was known there: a later report moves no row of an earlier one', async () => {
    const { nodes } = await ask(indian, '2025-10-20', '2025-10-20');
    const cited = nodes.flatMap(({ path }) =>
      path.hops.flatMap(({ citations }) => citations.map(({ source }) => source.title)),
    );
    expect(cited).not.toContain(
      'India in talks with China on additional end-user conditions for rare earth imports',
    );
  });

  it('cites every hop also in a frame before our copies of an announcement or of textbook knowledge', async () => {
    const { nodes } = await ask(indian, '2025-10-10', '2025-10-10');
    expect(nodes.length).toBeGreaterThan(0);
    for (const { path } of nodes)
      for (const { citations } of path.hops) expect(citations.length).toBeGreaterThan(0);
  });

  it('gives the same rows from the side of the sector', async () => {
    const { data } = await api.ask<Record<string, { sector: { exposures: Page } }>>(
      `{ asOf(at: "2025-10-20") { sector(id: "sector:in-electronics") { exposures(where: { channels: [IMPORT] }) { totalCount } } } }`,
    );
    const { totalCount } = await ask(
      { sectors: ['sector:in-electronics'], channels: ['IMPORT'] },
      '2025-10-20',
    );
    expect(data['asOf']?.sector.exposures.totalCount).toBe(totalCount);
  });

  it('does not take rules on batteries and diamonds for controls of what sectors buy', async () => {
    const regulations = ['55', '58'].map((number) => `regulation:cn-mofcom-gac-2025-${number}`);
    const { totalCount, leftOut } = await ask({ regulations, status: ['ANNOUNCED'] }, '2025-10-20');
    expect([totalCount, leftOut]).toEqual([0, []]);
  });

  it('has the makers that China listed by name in one hop, without an item', async () => {
    const { nodes } = await ask({ firms: ['firm:mp-materials', 'firm:usa-rare-earth'] });
    // Each by the limb for exporters and by the one for whoever passes on from other countries.
    expect(nodes.map(({ subject, provision }) => `${subject.ref} ${provision.ref}`)).toEqual([
      'firm:mp-materials provision:cn-mofcom-2026-23-list',
      'firm:mp-materials provision:cn-mofcom-2026-23-third-countries',
      'firm:usa-rare-earth provision:cn-mofcom-2026-23-list',
      'firm:usa-rare-earth provision:cn-mofcom-2026-23-third-countries',
    ]);
    for (const row of nodes) {
      expect(row).toMatchObject({ status: 'IN_FORCE', controlled: null, element: null });
      expect(row.path.hops.map(({ verb }) => verb)).toEqual(['is the target of']);
    }
  });

  it('reaches India’s scheme for magnets by the equipment that No. 56 controls', async () => {
    type Found = { readonly asOf: { readonly regulation: { readonly exposures: Page } } };
    const { data } =
      await api.ask<Found>(`{ asOf(at: "2025-12-20") { regulation(id: "regulation:in-mhi-repm-2025") {
      exposures(where: { regulations: ["regulation:cn-mofcom-gac-2025-56"], status: [SUSPENDED] }, first: 100) {
        totalCount nodes { controlled { ref } status evidence path { sentence } } } } } }`);
    const { nodes } = data.asOf.regulation.exposures;
    expect(nodes.map(({ controlled }) => controlled.ref)).toEqual(
      expect.arrayContaining(['item:strip-casting-furnace', 'item:vacuum-sintering-furnace']),
    );
    expect(nodes[0]?.evidence).toBe('STATED');
  });

  it('refuses the code of no country', async () => {
    const { errors } = await api.ask('{ exposures(where: { countries: ["XX"] }) { totalCount } }');
    expect(errors?.[0]).toMatchObject({
      message: 'a country must be the ISO 3166 code of a country in the graph (IN, IND), but got: XX',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

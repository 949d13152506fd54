import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openApi, type Api } from '../api/api.ts';

type Span = { readonly status: string; readonly from: string; readonly until: string | null };
type Element = {
  readonly symbol: string;
  readonly inForce: boolean;
  readonly controlStatuses: readonly string[];
};
type Regulation = {
  readonly ref: string;
  readonly number: string | null;
  readonly issuers: readonly { readonly ref: string }[];
};

const seven = ['Dy', 'Gd', 'Lu', 'Sc', 'Sm', 'Tb', 'Y'];
const five = ['Er', 'Eu', 'Ho', 'Tm', 'Yb'];
const never = ['Ce', 'La', 'Nd', 'Pm', 'Pr'];

/** Days before, in and after the suspension, with what was known by each. */
const days = [
  '2025-04-04',
  '2025-10-09',
  '2025-11-06',
  '2025-11-07',
  '2025-11-08',
  '2026-11-10',
  '2026-11-11',
];

describe('what is easily got wrong about the law of China', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  describe('No. 18 was never suspended', () => {
    it('has one span in its timeline, in force from its first day without an end', async () => {
      const { data, extensions } = await api.ask<{
        provision: { timeline: readonly Span[]; actedOnBy: { nodes: unknown[] }; everApplied: boolean };
      }>(`{ provision(id: "provision:cn-mofcom-gac-2025-18") {
        timeline { status from until } actedOnBy { nodes { ref } } everApplied } }`);
      expect(data.provision).toEqual({
        timeline: [{ status: 'IN_FORCE', from: '2025-04-04', until: null }],
        actedOnBy: { nodes: [] },
        everApplied: true,
      });
      expect(extensions.cost.statements).toBe(2);
    });

    it.each(days)('keeps its seven elements in force on %s, whatever was known by then', async (day) => {
      const { data, extensions } = await api.ask<{ asOf: { elements: { nodes: readonly Element[] } } }>(
        `query ($day: Date!) { asOf(at: $day, knownAt: $day) { elements(where: { symbol: ${JSON.stringify(seven)} }) {
          nodes { symbol inForce controlStatuses } } } }`,
        { day },
      );
      const standing = { inForce: true, controlStatuses: ['IN_FORCE'] };
      const bySymbol = [...data.asOf.elements.nodes].sort((a, b) => (a.symbol < b.symbol ? -1 : 1));
      expect(bySymbol).toEqual(seven.map((symbol) => ({ symbol, ...standing })));
      expect(extensions.cost.statements).toBe(1);
    });
  });

  describe('of the announcements of October 2025 only a part ever applied', () => {
    it('never applied Nos 55 to 58, nor the first two cases of No. 61', async () => {
      type Provision = {
        readonly ref: string;
        readonly everApplied: boolean | null;
        readonly timeline: readonly Span[];
      };
      const { data, extensions } = await api.ask<{ asOf: { provisions: { nodes: readonly Provision[] } } }>(
        `{ asOf(at: "2026-11-10") { provisions(where: { regulation: [
          "regulation:cn-mofcom-gac-2025-55", "regulation:cn-mofcom-gac-2025-56", "regulation:cn-mofcom-gac-2025-57",
          "regulation:cn-mofcom-gac-2025-58", "regulation:cn-mofcom-2025-61" ] }) {
          nodes { ref everApplied timeline { status from until } } } } }`,
      );
      const idle = data.asOf.provisions.nodes.filter(({ everApplied }) => everApplied === false);
      expect(idle.map(({ ref }) => ref).sort()).toEqual(
        [
          '2025-61-1-1',
          '2025-61-1-2',
          ...['55', '56-equipment', '56-materials', '57', '58'].map((limb) => `gac-2025-${limb}`),
        ].map((limb) => `provision:cn-mofcom-${limb}`),
      );
      const applied = idle.flatMap(({ timeline }) => timeline).filter(({ status }) => status === 'IN_FORCE');
      expect(applied).toEqual([]);
      expect(extensions.cost.statements).toBe(1);
    });

    it('applied No. 62 and the third case of No. 61 from 9 October until they were suspended on 7 November', async () => {
      type Provision = { readonly everApplied: boolean; readonly timeline: readonly Span[] };
      const { data, extensions } = await api.ask<{ asOf: Readonly<Record<string, Provision>> }>(
        `{ asOf(at: "2026-11-10") {
          origin: provision(id: "provision:cn-mofcom-2025-61-1-3") { everApplied timeline { status from until } }
          technology: provision(id: "provision:cn-mofcom-2025-62-1e902-a") { everApplied timeline { status from until } }
          lines: provision(id: "provision:cn-mofcom-2025-62-1e902-b") { everApplied timeline { status from until } } } }`,
      );
      const once = [
        { status: 'IN_FORCE', from: '2025-10-09', until: '2025-11-06' },
        { status: 'SUSPENDED', from: '2025-11-07', until: '2026-11-10' },
        { status: 'UNCONFIRMED', from: '2026-11-11', until: null },
      ];
      expect(Object.values(data.asOf)).toEqual(
        ['origin', 'technology', 'lines'].map(() => ({ everApplied: true, timeline: once })),
      );
      expect(extensions.cost.statements).toBe(1);
    });
  });

  it('says which announcements the commerce ministry issued alone, and which with customs', async () => {
    const { data, extensions } = await api.ask<{ regulations: { nodes: readonly Regulation[] } }>(
      `{ regulations(where: { number: ["18", "55", "56", "57", "58", "61", "62", "70"], issuers: ["organization:cn-mofcom"] },
          orderBy: { field: ISSUED_ON }) { nodes { ref number issuers { ref } } } }`,
    );
    const of2025 = data.regulations.nodes.filter(({ ref }) => ref.includes('-2025-'));
    const alone = of2025.filter(({ issuers }) => issuers.length === 1);
    expect(alone.map(({ ref }) => ref)).toEqual([
      'regulation:cn-mofcom-2025-61',
      'regulation:cn-mofcom-2025-62',
    ]);
    const joint = of2025.filter((one) => !alone.includes(one));
    expect(joint.map(({ number }) => number)).toEqual(['18', '55', '56', '57', '58', '70']);
    for (const { issuers } of joint)
      expect(issuers.map(({ ref }) => ref)).toEqual(['organization:cn-gac', 'organization:cn-mofcom']);
    expect(extensions.cost.statements).toBe(3);
  });

  describe('numbers repeat', () => {
    it.each([
      ['57', ['regulation:cn-mofcom-most-2023-57', 'regulation:cn-mofcom-gac-2025-57']],
      ['51', ['regulation:cn-mofcom-miit-gac-sca-2024-51', 'regulation:cn-mofcom-2025-51']],
      ['46', ['regulation:cn-mofcom-2024-46']],
    ])('No. %s is several instruments or one, each with its year', async (number, ids) => {
      const { data, extensions } = await api.ask<{ regulations: { nodes: readonly Regulation[] } }>(
        `query ($number: String!) { regulations(where: { number: [$number] }) { nodes { ref } } }`,
        { number },
      );
      expect(data.regulations.nodes.map(({ ref }) => ref)).toEqual(ids);
      expect(extensions.cost.statements).toBe(1);
    });

    it.each([
      ['regulation:cn-mofcom-most-2023-57', ['organization:cn-mofcom', 'organization:cn-most']],
      ['regulation:cn-mofcom-gac-2025-57', ['organization:cn-gac', 'organization:cn-mofcom']],
      [
        'regulation:cn-mofcom-miit-gac-sca-2024-51',
        ['organization:cn-gac', 'organization:cn-miit', 'organization:cn-mofcom', 'organization:cn-sca'],
      ],
      ['regulation:cn-mofcom-2025-51', ['organization:cn-mofcom']],
      ['regulation:cn-mofcom-2024-46', ['organization:cn-mofcom']],
    ])('finds %s by its own id, with its own issuers', async (id, issuers) => {
      const { data, extensions } = await api.ask<{ regulation: Regulation }>(
        'query ($id: ID!) { regulation(id: $id) { ref issuers { ref } } }',
        { id },
      );
      expect(data.regulation.ref).toBe(id);
      expect(data.regulation.issuers.map(({ ref }) => ref)).toEqual(issuers);
      expect(extensions.cost.statements).toBe(3);
    });

    it('finds both instruments in a search for their number', async () => {
      const { data } = await api.ask<{ search: { nodes: readonly { readonly ref: string }[] } }>(
        '{ search(text: "57", types: [REGULATION]) { nodes { ref } } }',
      );
      const refs = data.search.nodes.map(({ ref }) => ref);
      expect(refs).toContain('regulation:cn-mofcom-most-2023-57');
      expect(refs).toContain('regulation:cn-mofcom-gac-2025-57');
    });
  });

  describe('neodymium and praseodymium are listed by nothing', () => {
    it('lists 12 of the 17 elements, and not neodymium, praseodymium, lanthanum, cerium and promethium', async () => {
      type Listed = { readonly symbol: string; readonly controls: { readonly totalCount: number } };
      const { data, extensions } = await api.ask<{ elements: { nodes: readonly Listed[] } }>(
        '{ elements { nodes { symbol controls { totalCount } } } }',
      );
      const listed = data.elements.nodes.filter(({ controls }) => controls.totalCount > 0);
      const others = data.elements.nodes.filter((one) => !listed.includes(one));
      expect(listed.map(({ symbol }) => symbol).sort()).toEqual([...seven, ...five].sort());
      expect(others.map(({ symbol }) => symbol).sort()).toEqual(never);
      expect(extensions.cost.statements).toBe(2);
    });

    it.each([
      ['item:ndfeb-magnet-with-dysprosium', 'element:dy'],
      ['item:ndfeb-magnet-with-terbium', 'element:tb'],
      ['item:samarium-cobalt-magnet', 'element:sm'],
      ['item:ndfeb-magnet', null],
      ['item:sintered-ndfeb-magnet', null],
      ['item:bonded-ndfeb-magnet', null],
      ['item:light-rare-earth-magnet', null],
    ])('has %s under the control of China on account of %s', async (id, account) => {
      type Edge = {
        readonly node: { readonly ref: string };
        readonly onAccountOf: { readonly ref: string } | null;
      };
      const { data, extensions } = await api.ask<{ item: { controls: { edges: readonly Edge[] } } }>(
        'query ($id: ID!) { item(id: $id) { controls { edges { node { ref } onAccountOf { ref } } } } }',
        { id },
      );
      const { edges } = data.item.controls;
      const chinese = edges.filter(({ node }) => node.ref.startsWith('provision:cn-'));
      const provisions = ['2025-61-1-1', '2025-61-1-2', '2025-61-1-3', 'gac-2025-18'];
      expect(chinese).toEqual(
        (account ? provisions : []).map((provision) => ({
          node: { ref: `provision:cn-mofcom-${provision}` },
          onAccountOf: { ref: account },
        })),
      );
      // Without any control there is no element to be read.
      expect(extensions.cost.statements).toBe(edges.length > 0 ? 3 : 2);
    });

    it('exposes nobody on account of neodymium or praseodymium', async () => {
      const { data } = await api.ask<{ exposures: { totalCount: number; leftOut: unknown[] } }>(
        '{ exposures(where: { elements: ["Nd", "Pr", "La", "Ce", "Pm"] }) { totalCount leftOut { status count } } }',
      );
      expect(data.exposures).toEqual({ totalCount: 0, leftOut: [] });
    });
  });
});

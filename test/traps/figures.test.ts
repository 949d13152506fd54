import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openApi, type Api } from '../api/api.ts';

type Named = { readonly ref: string };
type Figure = Named & {
  readonly name: string;
  readonly value: number | null;
  readonly unit: string;
  readonly scope: string;
  readonly countedBy: string | null;
  readonly edition: string | null;
  readonly item: Named | null;
  readonly partner: Named | null;
  readonly supersededBy: readonly Named[];
};
type Discrepancy = Named & {
  readonly reason: string;
  readonly note: string;
  readonly between: { readonly totalCount: number; readonly nodes: readonly Named[] };
};

const figure =
  'ref name value unit scope countedBy edition item { ref } partner { ref } supersededBy { ref }';
const discrepancy = 'ref reason note between { totalCount nodes { ref } }';

/** Figures that are easily taken for one another, or for what a later edition says. */
describe('figures that look alike', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  const figures = async (where: string, frame = ''): Promise<readonly Figure[]> => {
    const query = `asOf${frame} { observations(where: ${where}, first: 100) { nodes { ${figure} } } }`;
    const answer = await api.ask<{ asOf: { observations: { nodes: Figure[] } } }>(`{ ${query} }`);
    const { data, extensions } = answer;
    // The list, the ways to items, partners and later figures and their ends.
    expect(extensions.cost.statements).toBe(5);
    return data.asOf.observations.nodes;
  };

  const valueOf = async (id: string): Promise<Figure | null> => {
    const { data, extensions } = await api.ask<{ observation: Figure | null }>(
      `{ observation(id: "${id}") { ${figure} } }`,
    );
    expect(extensions.cost.statements).toBe(5);
    return data.observation;
  };

  const discrepancyOf = async (id: string): Promise<Discrepancy | null> => {
    const { data, extensions } = await api.ask<{ discrepancy: Discrepancy | null }>(
      `{ discrepancy(id: "${id}") { ${discrepancy} } }`,
    );
    expect(extensions.cost.statements).toBe(4);
    return data.discrepancy;
  };

  describe('of the magnets that India imported in FY25', () => {
    const five = [
      ['observation:in-permanent-magnet-imports-fy25-quantity', 53748, 't', 'item:permanent-magnet'],
      ['observation:in-magnet-imports-fy25-quantity', 870, 't', 'item:rare-earth-magnet'],
      ['observation:in-magnet-imports-fy25-quantity-crisil', 540, 't', 'item:rare-earth-magnet'],
      ['observation:in-magnet-imports-fy25-value-sbi', 291, 'USD million', 'item:rare-earth-magnet'],
      ['observation:in-magnet-imports-fy25-value-icra', 200, 'USD million', 'item:rare-earth-magnet'],
    ] as const;

    it('stay apart, each with its scope and who counted', async () => {
      const found = await figures(
        '{ reporter: ["IN"], periodLabel: ["FY25"], indicator: [IMPORT_QUANTITY, IMPORT_VALUE] }',
      );
      for (const [ref, value, unit, item] of five) {
        const one = found.find((other) => other.ref === ref);
        expect(one, ref).toMatchObject({ value, unit, item: { ref: item }, supersededBy: [] });
        expect(one?.scope).toMatch(/magnets/);
        expect(one?.countedBy).toBeTruthy();
      }
      const counted = five.map(([ref]) => found.find((other) => other.ref === ref));
      expect(new Set(counted.map((one) => `${one?.scope ?? ''} ${one?.countedBy ?? ''}`)).size).toBe(5);
    });

    it('are joined by a difference in scope', async () => {
      const found = await discrepancyOf('discrepancy:fy25-five-magnet-figures');
      expect(found?.reason).toBe('SCOPE');
      expect(found?.between.nodes.map(({ ref }) => ref).sort()).toEqual(five.map(([ref]) => ref).sort());
      expect(found?.note).toMatch(/nothing adds them up/);
    });

    it('have no sum among them, and no number of pieces taken for a mass', async () => {
      const found = await figures(
        '{ reporter: ["IN"], periodLabel: ["FY25"], indicator: [IMPORT_QUANTITY], unit: ["t"] }',
      );
      const values = found.filter(({ item }) => item?.ref.endsWith('-magnet')).map(({ value }) => value);
      expect(values.sort((a, b) => (a ?? 0) - (b ?? 0))).toEqual([540, 870, 50000, 53700, 53748, 57000]);
    });
  });

  describe('of what China exported in October 2025', () => {
    const october = '{ reporter: ["CN"], periodLabel: ["October 2025"], indicator: [EXPORT_QUANTITY] }';

    it('are 5,473 t of magnets and 4,343.5 t of metals and compounds', async () => {
      const found = (await figures(october)).filter(({ partner }) => partner === null);
      expect(found.map(({ item, value }) => [item?.ref, value])).toEqual([
        ['item:rare-earth-magnet', 5473],
        ['item:rare-earth-metals-and-compounds', 4343.5],
      ]);
    });

    it('are told apart from a site that printed the one as the other', async () => {
      expect(await discrepancyOf('discrepancy:cn-october-2025-elements-or-magnets')).toMatchObject({
        reason: 'DEFINITION',
        between: {
          totalCount: 3,
          nodes: [
            { ref: 'claim:wownews-october-magnets-2025-11' },
            { ref: 'observation:cn-magnet-exports-2025-10' },
            { ref: 'observation:cn-rare-earth-exports-2025-10' },
          ],
        },
      });
    });

    it('are of three series in May 2025, of which none stands for another', async () => {
      const may = '{ reporter: ["CN"], periodLabel: ["May 2025"], indicator: [EXPORT_QUANTITY] }';
      const found = (await figures(may)).filter(({ partner }) => partner === null);
      expect(new Map(found.map(({ item, value }) => [item?.ref, value]))).toEqual(
        new Map([
          ['item:rare-earth-magnet', 1238],
          ['item:rare-earth-metals-and-compounds', 5864.6],
          ['item:rare-earth-products', 2117],
        ]),
      );
    });
  });

  describe('of reserves, by edition', () => {
    const reserves = (country: string, known: string) =>
      figures(`{ reporter: ["${country}"], indicator: [RESERVES] }`, `(knownAt: "${known}")`);
    const told = (found: readonly Figure[]) => found.map(({ edition, value }) => [edition, value]);

    it.each([
      ['2025-12-31', []],
      ['2026-03-01', ['gap:in-reserves-mcs-2026']],
    ])('are 6.9 million t for India in 2025, and not available in 2026: known at %s', async (known, gaps) => {
      expect(told(await reserves('IN', known))).toEqual([['MCS 2025', 6_900_000]]);
      const { data, extensions } = await api.ask<{ asOf: { gaps: { nodes: Named[] } } }>(
        `{ asOf(knownAt: "${known}") {
          gaps(where: { about: ["observation:reserves-in-mcs-2025"] }) { nodes { ref } } } }`,
      );
      expect(data.asOf.gaps.nodes.map(({ ref }) => ref)).toEqual(gaps);
      expect(extensions.cost.statements).toBe(1);
    });

    it('are 21 million t for Brazil up to the revision of 27 May 2026, and 11 million t from then on', async () => {
      const before = [
        ['MCS 2025', 21_000_000],
        ['MCS 2026, version 1.0', 21_000_000],
      ];
      const first = await reserves('BR', '2026-05-26');
      expect(told(first)).toEqual(before);
      expect(first[1]?.supersededBy).toEqual([]);
      const later = await reserves('BR', '2026-05-27');
      expect(told(later)).toEqual([...before, ['MCS 2026, version 1.3', 11_000_000]]);
      expect(later.map(({ supersededBy }) => supersededBy.map(({ ref }) => ref))).toEqual([
        ['observation:reserves-br-mcs-2026-v1-0'],
        ['observation:reserves-br-mcs-2026-v1-3'],
        [],
      ]);
    });

    it('say in no name what a later edition came to', async () => {
      const found = await reserves('BR', '2026-05-26');
      expect(found.map(({ name }) => name).join()).not.toMatch(/11,000,000|revis/i);
    });
  });

  it.each([
    ['2025-05', 150],
    ['2025-06', 172],
    ['2025-07', 418],
  ])('came to India as magnets from China in %s: %d t', async (month, value) => {
    expect(await valueOf(`observation:cn-magnet-exports-in-${month}`)).toMatchObject({
      value,
      unit: 't',
      item: { ref: 'item:rare-earth-magnet' },
      partner: { ref: 'country:in' },
    });
  });
});

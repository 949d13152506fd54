import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openApi, type Api } from './api.ts';

type Figure = {
  readonly value: number | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly scope: string;
  readonly element: { readonly symbol: string } | null;
};

describe('materials', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  const figuresOf = async (item: string): Promise<readonly Figure[]> => {
    const { data, extensions } = await api.ask<{ observations: { nodes: Figure[] } }>(
      `{ observations(where: { item: ["${item}"], indicator: [CONTENT], unit: ["% of mass"] }) { nodes {
        value minimum maximum scope element { symbol } } } }`,
    );
    // The list, the way to the elements and the elements.
    expect(extensions.cost.statements).toBeLessThanOrEqual(3);
    return data.observations.nodes;
  };

  it.each([
    ['item:ndfeb-magnet', ['30 of all', '26.7 of Nd']],
    ['item:ndfeb-magnet-with-dysprosium', ['4 of Dy', '6 to 10 of Dy']],
    ['item:samarium-cobalt-magnet-1-5', ['36 of Sm']],
    ['item:terfenol-d', ['42.5 of Dy', '17.8 of Tb']],
    ['item:aluminium-scandium-alloy', ['2 of Sc']],
  ])('hold so much of each element, in percent of the mass: %s', async (item, expected) => {
    const told = (await figuresOf(item)).map(({ value, minimum, maximum, element }) => {
      const figure = value ?? `${minimum ?? ''} to ${maximum ?? ''}`;
      return `${figure} of ${element?.symbol ?? 'all'}`;
    });
    expect(told).toEqual(expected);
  });

  it('show the formula beside what was computed', async () => {
    const computed = (await figuresOf('item:terfenol-d')).map(({ scope }) => scope);
    for (const scope of computed) expect(scope).toMatch(/^Computed for the formula .*: .* \/ \(/);
  });

  it('have gaps where neither grade nor tariff line was found', async () => {
    const { data, extensions } = await api.ask(`{ gaps(where: { kind: [NOT_FOUND],
      about: ["item:dysprosium-iron-alloy", "hs:2022-850511"] }) { nodes { ref } } }`);
    expect(data).toEqual({
      gaps: {
        nodes: [
          { ref: 'gap:cn-no-18-item-text' },
          { ref: 'gap:ferro-dysprosium-grade' },
          { ref: 'gap:in-magnet-tariff-lines' },
          { ref: 'gap:ferro-dysprosium-tariff-line' },
        ],
      },
    });
    expect(extensions.cost.statements).toBe(1);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openApi, type Api } from '../api/api.ts';

type Line = {
  readonly ref: string;
  readonly name: string;
  readonly country: { readonly alpha2: string };
  readonly parent: { readonly ref: string };
  readonly lines: { readonly nodes: readonly { readonly ref: string }[] };
  readonly items: { readonly nodes: readonly { readonly ref: string }[] };
  readonly citations: readonly { readonly confidence: string }[];
};

describe('the digits 8505 11 10', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  const line = async (country: string): Promise<Line> => {
    const { data, extensions } = await api.ask<{ tariffLines: { totalCount: number; nodes: Line[] } }>(
      `query ($country: [String!]) { tariffLines(where: { code: ["85051110"], country: $country }) {
        totalCount nodes { ref name country { alpha2 } parent { ref } lines { nodes { ref } } items { nodes { ref } }
          citations { confidence } } } }`,
      { country: [country] },
    );
    expect(data.tariffLines.totalCount).toBe(1);
    // The line, how many, its country, parent, lines and items, these at once and its citations.
    expect(extensions.cost.statements).toBe(8);
    return data.tariffLines.nodes[0] as Line;
  };

  it('are rare-earth magnets in the tariff of China', async () => {
    const { name, lines, items } = await line('CN');
    expect(name).toMatch(/^Rare-earth permanent magnets, China/);
    expect(lines.nodes).toEqual([{ ref: 'hs:cn-2025-8505111000' }]);
    expect(items.nodes).not.toContainEqual({ ref: 'item:ferrite-core' });
  });

  it('are ferrite cores in the tariff of India, and no magnets', async () => {
    const { name, lines, items } = await line('IN');
    expect(name).toMatch(/^Ferrite cores, India/);
    expect([lines.nodes, items.nodes]).toEqual([[], [{ ref: 'item:ferrite-core' }]]);
  });

  it('are known of both from textbooks only, under the six digits that both tariffs share', async () => {
    for (const country of ['CN', 'IN']) {
      const { parent, citations } = await line(country);
      expect(parent.ref).toBe('hs:2022-850511');
      expect([...new Set(citations.map(({ confidence }) => confidence))]).toEqual(['LOW']);
    }
  });

  it('differ by definition, as a discrepancy between the two lines says', async () => {
    const { data, extensions } = await api.ask<{
      discrepancies: { nodes: { reason: string; between: { nodes: { ref: string }[] } }[] };
    }>(
      `{ discrepancies(where: { between: ["hs:in-2025-85051110"] }) {
        nodes { reason between { nodes { ref } } } } }`,
    );
    expect(data.discrepancies.nodes).toEqual([
      {
        reason: 'DEFINITION',
        between: { nodes: [{ ref: 'hs:cn-2025-85051110' }, { ref: 'hs:in-2025-85051110' }] },
      },
    ]);
    expect(extensions.cost.statements).toBe(3);
  });

  it('bring no rare-earth magnet under the line of India by way of an item', async () => {
    const { data, extensions } = await api.ask<{ items: { nodes: { tariffLines: { nodes: Line[] } }[] } }>(
      `{ items(where: { kind: [MAGNET] }, first: 100) { nodes { tariffLines { nodes { ref } } } } }`,
    );
    const lines = data.items.nodes.flatMap(({ tariffLines }) => tariffLines.nodes.map(({ ref }) => ref));
    expect(lines).toContain('hs:cn-2025-8505111000');
    expect(lines.filter((ref) => ref.startsWith('hs:in-'))).toEqual([]);
    expect(extensions.cost.statements).toBe(3);
  });
});

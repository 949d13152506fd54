import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openApi, type Api } from './api.ts';

const scheme = 'regulation:in-mhi-repm-2025';

type Refs = { readonly nodes: readonly { readonly ref: string }[] };

describe("India's scheme for magnets", () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  it('supports the making of sintered magnets, and these name it', async () => {
    const { data, extensions } = await api.ask<{
      regulation: { supports: Refs };
      item: { supportedBy: Refs };
    }>(
      `{ regulation(id: "${scheme}") { supports { nodes { ref } } }
         item(id: "item:sintered-ndfeb-magnet") { supportedBy { nodes { ref } } } }`,
    );
    expect(data.regulation.supports.nodes).toEqual([{ ref: 'item:sintered-ndfeb-magnet' }]);
    expect(data.item.supportedBy.nodes).toEqual([{ ref: scheme }]);
    // Both things at once, a relation each and which lead to these two.
    expect(extensions.cost.statements).toBe(3);
  });

  it('is known with what it supports from the day on which the Cabinet decided', async () => {
    const asked = `regulation(id: "${scheme}") { supports { nodes { ref } } }`;
    const { data, extensions } = await api.ask<Record<string, { regulation: { supports: Refs } | null }>>(
      `{ before: asOf(knownAt: "2025-11-25") { ${asked} } then: asOf(knownAt: "2025-11-26") { ${asked} } }`,
    );
    expect(data['before']?.regulation).toBeNull();
    expect(data['then']?.regulation?.supports.nodes).toHaveLength(1);
    expect(extensions.cost.statements).toBe(4);
  });

  it('leads to a furnace that No. 56 of 2025 controls, by a hop that is inferred', async () => {
    type Making = { node: { ref: string; controls: { nodes: { ref: string }[] } }; evidence: string };
    const { data, extensions } = await api.ask<{
      regulation: { supports: { nodes: { madeWith: { edges: Making[] } }[] } };
    }>(
      `{ regulation(id: "${scheme}") { supports { nodes { madeWith { edges {
        evidence node { ref ... on Item { controls { nodes { ref } } } } } } } } } }`,
    );
    const [magnet] = data.regulation.supports.nodes;
    expect(magnet?.madeWith.edges).toContainEqual({
      evidence: 'INFERRED',
      node: {
        ref: 'item:vacuum-sintering-furnace',
        controls: { nodes: [{ ref: 'provision:cn-mofcom-gac-2025-56-equipment' }] },
      },
    });
    expect(extensions.cost.statements).toBe(7);
  });

  it('keeps its outlay beside the parts that do not sum to it', async () => {
    const { data, extensions } = await api.ask<{ discrepancies: { nodes: unknown[] } }>(
      `{ discrepancies(where: { between: ["observation:in-repm-outlay"] }) { nodes { reason between { nodes {
        ... on Observation { value unit } } } } } }`,
    );
    expect(data.discrepancies.nodes).toContainEqual({
      reason: 'ARITHMETIC',
      between: {
        nodes: [7280, 750, 6450].map((value) => ({ value, unit: 'INR crore' })),
      },
    });
    expect(extensions.cost.statements).toBe(3);
  });

  it('has its events in order, and a gap where nothing was found of who won', async () => {
    const { data, extensions } = await api.ask<{
      entity: { events: { nodes: { on: string }[] }; gaps: Refs };
    }>(`{ entity(id: "${scheme}") { events { nodes { on } } gaps { nodes { ref } } } }`);
    expect(data.entity.events.nodes.map(({ on }) => on).sort()).toEqual([
      '2025-11-26',
      '2025-12-15',
      '2026-03-20',
      '2026-04-07',
      '2026-05-15',
      '2026-06-30',
    ]);
    expect(data.entity.gaps.nodes.map(({ ref }) => ref)).toContain('gap:in-repm-winners');
    expect(extensions.cost.statements).toBe(4);
  });
});

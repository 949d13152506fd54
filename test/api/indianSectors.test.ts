import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openApi, type Api } from './api.ts';

let api: Api;

beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

type Uses = { uses: { edges: { evidence: string; node: { ref: string } }[] } };
type Sector = { ref: string; partOf: { edges: { evidence: string; node: Uses }[] } } & Uses;

describe('sectors of India', () => {
  const uses = 'uses { edges { evidence node { ref } } }';

  it('each use an item, as stated of them or as inferred from what is said in general', async () => {
    const { data, extensions } = await api.ask<{ sectors: { nodes: Sector[] } }>(
      `{ sectors(where: { country: ["IN"] }) { nodes { ref ${uses} partOf(first: 5) { edges { evidence node { ... on Sector { ${uses} } } } } } } }`,
    );
    const found = data.sectors.nodes.map((sector) => {
      const stated = sector.uses.edges.map(({ node }) => node.ref);
      const inferred = sector.partOf.edges.flatMap(({ evidence, node }) =>
        evidence === 'INFERRED' ? node.uses.edges.map((edge) => edge.node.ref) : [],
      );
      return [sector.ref.replace('sector:in-', ''), stated.length > 0, inferred.length > 0];
    });
    expect(found).toEqual([
      ['aerospace-and-defence', false, true],
      ['combustion-vehicles-and-parts', true, false],
      ['drones', true, false],
      ['electric-buses-and-trucks', true, true],
      ['electric-cars', true, true],
      ['electric-three-wheelers', true, false],
      ['electric-two-wheelers', true, false],
      ['electronics', true, true],
      ['medical-technology', false, true],
      ['rare-earth-processing', true, false],
      ['renewable-energy', false, true],
      ['telecommunications', false, true],
    ]);
    expect(extensions.cost.statements).toBe(6);
  });

  it.each([
    [
      'traction-motor',
      ['item:ndfeb-magnet-with-dysprosium', 'item:ndfeb-magnet-with-terbium', 'item:rare-earth-magnet'],
    ],
    ['small-vehicle-motor', ['item:ndfeb-magnet']],
    ['vehicle-sensor', ['item:rare-earth-magnet']],
    ['other-vehicle-part-with-magnets', ['item:ndfeb-magnet']],
    ['fibre-amplifier', ['item:erbium-optical-fibre', 'item:ytterbium-optical-fibre']],
    ['magnetic-resonance-imaging-system', ['item:ndfeb-magnet']],
    ['drone-motor', ['item:ndfeb-magnet']],
    ['sonar-transducer', ['item:terfenol-d']],
  ])('reach materials through the component %s', async (component, materials) => {
    const { data } = await api.ask<{ item: { madeOf: { nodes: { ref: string }[] } } }>(
      `{ item(id: "item:${component}") { madeOf { nodes { ref } } } }`,
    );
    expect(data.item.madeOf.nodes.map(({ ref }) => ref).sort()).toEqual(materials);
  });

  it('need magnets in quantities that reports put differently, side by side with the discrepancy', async () => {
    const { data } = await api.ask<{
      discrepancy: {
        reason: string;
        between: { nodes: { value: number; minimum: number; maximum: number }[] };
      };
    }>(
      '{ discrepancy(id: "discrepancy:in-magnet-demand") { reason between { nodes { ... on Observation { value minimum maximum } } } } }',
    );
    const { reason, between } = data.discrepancy;
    expect(reason).toBe('TRUE_DISPUTE');
    expect(between.nodes.map(({ value, minimum, maximum }) => [value, minimum, maximum])).toEqual([
      [null, 6000, 7500],
      [4010, null, null],
      [null, 5000, 6000],
      [8220, null, null],
      [null, 7000, null],
      [100, null, null],
    ]);
  });

  it.each(['in-telecommunications', 'in-medical-technology', 'in-renewable-energy'])(
    'of which nothing was found say so: %s',
    async (sector) => {
      const { data } = await api.ask<{ gaps: { nodes: { kind: string }[] } }>(
        `{ gaps(where: { about: ["sector:${sector}"] }) { nodes { kind } } }`,
      );
      expect(data.gaps.nodes).toEqual([{ kind: 'NOT_FOUND' }]);
    },
  );
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openApi, type Api } from './api.ts';

type Listed = { readonly firms: { readonly nodes: readonly { readonly ref: string }[] } };

describe('a firm', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  const firmsWhere = async (where: string): Promise<string[]> => {
    const { data, extensions } = await api.ask<Listed>(`{ firms(where: { ${where} }) { nodes { ref } } }`);
    expect(extensions.cost.statements).toBe(1);
    return data.firms.nodes.map(({ ref }) => ref.replace('firm:', ''));
  };

  it('has the stages of the chain that it works in, and in which sector, as a source says', async () => {
    const { data, extensions } = await api.ask(`{ firm(id: "firm:irel") { stages sectors { edges {
      stage evidence node { ref } citations { source { ref } } } } } }`);
    const stage = (name: string) => ({
      stage: name,
      evidence: 'STATED',
      node: { ref: 'sector:in-rare-earth-processing' },
      citations: [{ source: { ref: 'source:business-standard-2025-11-09' } }],
    });
    const stages = ['MAGNET_MAKING', 'MINING', 'SEPARATION'];
    expect(data).toEqual({ firm: { stages, sectors: { edges: stages.map(stage) } } });
    // The firm, its sectors as all of them and as a page, the sector and the citations.
    expect(extensions.cost.statements).toBe(5);
  });

  it('has no stage where no source says one', async () => {
    const { data } = await api.ask('{ firm(id: "firm:jay-ushin") { stages sectors { edges { stage } } } }');
    expect(data).toEqual({ firm: { stages: [], sectors: { edges: [{ stage: null }] } } });
  });

  it('is found by the sector that it is active in', async () => {
    expect(await firmsWhere('sectors: ["sector:in-electric-cars"]')).toEqual([
      'mahindra',
      'maruti-suzuki',
      'vinfast-india',
    ]);
  });

  it('is found by what it produces', async () => {
    expect(await firmsWhere('products: ["item:samarium-cobalt-magnet"]')).toEqual(['irel']);
  });
});

describe('a sector', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  it.each([
    ['uses', 'item:drone-motor', 'sector:in-drones'],
    ['makes', 'item:separated-rare-earth-oxide', 'sector:in-rare-earth-processing'],
  ])('is found by what it %s', async (field, item, sector) => {
    const { data, extensions } = await api.ask(
      `{ sectors(where: { ${field}: ["${item}"] }) { nodes { ref } } }`,
    );
    expect(data).toEqual({ sectors: { nodes: [{ ref: sector }] } });
    expect(extensions.cost.statements).toBe(1);
  });
});

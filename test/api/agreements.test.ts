import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openApi, type Api } from './api.ts';

type Parties = { readonly totalCount: number; readonly edges: readonly Party[] };
type Party = {
  readonly kind: string;
  readonly since: string;
  readonly validFrom: string;
  readonly node: { readonly alpha2: string };
};

describe('agreements', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  const members = async (filter: string): Promise<string[]> => {
    const { data } = await api.ask<{ countries: { nodes: { alpha2: string }[] } }>(
      `{ countries(where: { memberships: ${filter} }, first: 100) { nodes { alpha2 } } }`,
    );
    return data.countries.nodes.map(({ alpha2 }) => alpha2).sort();
  };
  const both = 'allOf: ["agreement:wassenaar", "agreement:sco"]';

  it('has India and Russia as the members of both Wassenaar and the SCO', async () => {
    expect(await members(`{ ${both}, kind: MEMBER }`)).toEqual(['IN', 'RU']);
  });

  it('adds partners when any kind will do, and never who is said not to be a member', async () => {
    expect(await members(`{ ${both} }`)).toEqual(['IN', 'RU', 'TR']);
  });

  it('has 42 members of Wassenaar with the day that each joined, as precisely as it is known', async () => {
    const { data } = await api.ask<{ agreement: { parties: Parties } }>(`{
      agreement(id: "agreement:wassenaar") { parties(kind: MEMBER, first: 100) {
        totalCount edges { kind since validFrom node { ... on Country { alpha2 } } } } } }`);
    const { totalCount, edges } = data.agreement.parties;
    expect(totalCount).toBe(42);
    expect(edges.find(({ node }) => node.alpha2 === 'IN')).toMatchObject({
      since: '2017-12-08',
      validFrom: '2017-12-08',
    });
    expect(edges.find(({ node }) => node.alpha2 === 'US')?.since).toBe('1996');
  });

  it('keeps on record, with a citation, that China is no member of Wassenaar', async () => {
    const { data } = await api.ask<{
      agreement: { parties: { edges: { citations: unknown[]; node: { name: string } }[] } };
    }>(`{
      agreement(id: "agreement:wassenaar") { parties(kind: NOT_A_MEMBER) { edges { node { name } citations { confidence } } } } }`);
    const [only, ...others] = data.agreement.parties.edges;
    expect([only?.node.name, others]).toEqual(['China', []]);
    expect(only?.citations.length).toBeGreaterThan(0);
  });

  it('counts parties as of the day asked about', async () => {
    const { data } = await api.ask<Record<string, { agreement: { parties: Parties } }>>(`{
      before: asOf(at: "2017-12-07") { ...Count } after: asOf(at: "2017-12-08") { ...Count } }
      fragment Count on View { agreement(id: "agreement:wassenaar") { parties(kind: MEMBER) { totalCount } } }`);
    expect(Object.values(data).map(({ agreement }) => agreement.parties.totalCount)).toEqual([41, 42]);
  });
});

type Requirement = {
  readonly kind: string;
  readonly owedBy: readonly string[];
  readonly owedTo: readonly { readonly ref: string }[];
};

describe('the limbs of No. 61', () => {
  it('require a licence of those who export from abroad, owed to the ministry', async () => {
    const api = await openApi();
    const { data } = await api.ask<{
      regulation: { provisions: { nodes: { limb: string; requirements: Requirement[] }[] } };
    }>(`{
      regulation(id: "regulation:cn-mofcom-2025-61") { provisions { nodes { limb requirements { kind owedBy owedTo { ref } } } } } }`);
    const limbs = data.regulation.provisions.nodes.filter(({ limb }) => limb.startsWith('1('));
    expect(limbs.map(({ limb }) => limb).sort()).toEqual(['1(1)', '1(2)', '1(3)']);
    for (const { requirements } of limbs) {
      expect(requirements).toContainEqual({
        kind: 'LICENCE',
        owedBy: ['FOREIGN_EXPORTER'],
        owedTo: [{ ref: 'organization:cn-mofcom' }],
      });
    }
    await api.close();
  });
});

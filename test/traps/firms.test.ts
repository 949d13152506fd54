import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openApi, type Api } from '../api/api.ts';

type Named = { readonly ref: string };
type Licence = Named & {
  readonly name: string;
  readonly summary: string | null;
  readonly holder: Named | null;
  readonly importers: readonly Named[];
  readonly provision: { readonly regulation: Named } | null;
  readonly states: { readonly edges: readonly { readonly state: string; readonly node: Named }[] };
};
type Said = Named & { readonly text: string; readonly kind: string };

const licence =
  'ref name summary holder { ref } importers { ref } provision { regulation { ref } } states { edges { state node { ref } } }';

/** What is told wrongly of licences for India and of the day of an assurance, by sites that mix things up. */
describe('licences and assurances that are told wrongly', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  describe('the licences of October 2025 for four firms in India', () => {
    const four = ['continental-india', 'de-diamond-electric-india', 'hitachi-astemo-india', 'jay-ushin'];

    const granted = async (): Promise<readonly Licence[]> => {
      const { data } = await api.ask<{ licences: { nodes: Licence[] } }>(
        `{ licences(where: { states: [GRANTED] }, first: 100) { nodes { ${licence} } } }`,
      );
      return data.licences.nodes;
    };

    it('are export licences of China that its commerce ministry granted', async () => {
      const one = (await granted()).find(({ ref }) => ref === 'licence:cn-in-four-firms-2025-10');
      expect(one?.name).toMatch(/^Chinese export licences/);
      expect(one?.summary).toMatch(/Export licences of China/);
      expect(one?.importers.map(({ ref }) => ref.replace('firm:', '')).sort()).toEqual(four);
      expect(one?.states.edges.map(({ state, node }) => [state, node.ref])).toEqual([
        ['GRANTED', 'organization:cn-mofcom'],
      ]);
    });

    it('are held by none of the four, who only import', async () => {
      const one = (await granted()).find(({ ref }) => ref === 'licence:cn-in-four-firms-2025-10');
      expect(one?.holder).toBeNull();
      const { data } = await api.ask<{ firms: { nodes: { licences: { totalCount: number } }[] } }>(
        '{ firms(where: { headquarters: ["IN"] }, first: 100) { nodes { licences { totalCount } } } }',
      );
      expect(data.firms.nodes.length).toBeGreaterThan(20);
      for (const { licences } of data.firms.nodes) expect(licences.totalCount).toBe(0);
    });

    it('are, like every licence that is held as granted, granted by China and never by India', async () => {
      const all = await granted();
      expect(all.length).toBeGreaterThan(5);
      for (const { ref, provision, states } of all) {
        for (const { state, node } of states.edges)
          if (state === 'GRANTED') expect(node.ref, ref).toMatch(/^(country:cn$|organization:cn-)/);
        if (provision) expect(provision.regulation.ref, ref).toMatch(/^regulation:cn-/);
      }
    });

    it('are told of by nothing that has India grant them', async () => {
      const { data } = await api.ask<{
        claims: { nodes: Said[] };
        organization: { claims: { nodes: Said[] } };
      }>(`{
        claims(where: { about: ["licence:cn-in-four-firms-2025-10"] }, first: 100) { nodes { ref text kind } }
        organization(id: "organization:in-mea") { claims(first: 100) { nodes { ref text kind } } } }`);
      const said = [...data.claims.nodes, ...data.organization.claims.nodes];
      expect(data.claims.nodes.length).toBeGreaterThan(3);
      for (const { ref, text } of said)
        expect(text, ref).not.toMatch(
          /\b(India|New Delhi|ministry of India) (has )?(granted|licensed|issued)/i,
        );
    });
  });

  describe('the assurance of Wang Yi', () => {
    const told = `ref madeOn by { nodes { ref } } of { nodes { ref } }
      events { nodes { ref on name summary participants { nodes { ref } } } }
      claims(first: 100) { nodes { ref text kind } }
      discrepancies { nodes { ref reason between { nodes { ref } } } }`;
    type Assurance = Named & {
      readonly madeOn: string;
      readonly events: {
        readonly nodes: readonly {
          readonly on: string;
          readonly name: string;
          readonly participants: { readonly nodes: readonly Named[] };
        }[];
      };
      readonly claims: { readonly nodes: readonly Said[] };
      readonly discrepancies: {
        readonly nodes: readonly (Named & {
          readonly reason: string;
          readonly between: { readonly nodes: readonly Named[] };
        })[];
      };
    };

    const assurance = async (frame = ''): Promise<Assurance> => {
      const { data } = await api.ask<{ asOf: { commitment: Assurance } }>(
        `{ asOf${frame} { commitment(id: "commitment:cn-in-wang-yi-assurance") { ${told} } } }`,
      );
      return data.asOf.commitment;
    };
    const refs = (nodes: readonly Named[]) => nodes.map(({ ref }) => ref.split('@')[0]).sort();

    it('was given on 18 August 2025 in New Delhi', async () => {
      const { madeOn, events } = await assurance();
      expect(madeOn).toBe('2025-08-18');
      expect(events.nodes.map(({ on, name }) => [on, name])).toEqual([
        ['2025-08-18', 'Foreign minister of China in New Delhi'],
      ]);
      expect(refs(events.nodes.flatMap(({ participants }) => participants.nodes))).toEqual([
        'organization:cn-mfa',
        'organization:in-mea',
      ]);
    });

    it('is put in June by later pages, which stands beside it as a difference and changes no day', async () => {
      const { claims, discrepancies } = await assurance();
      const later = claims.nodes.find(({ text }) => /June 2025/.test(text));
      expect(later?.ref).toBe('claim:wang-yi-misdated-2025-12');
      const day = discrepancies.nodes.find(({ reason }) => reason === 'TIME');
      expect(day?.ref).toBe('discrepancy:wang-yi-day');
      expect(refs(day?.between.nodes ?? [])).toEqual([
        'claim:wang-yi-misdated-2025-12',
        'commitment:cn-in-wang-yi-assurance',
      ]);
    });

    it('had no other day before those pages were published', async () => {
      const { madeOn, claims, discrepancies } = await assurance('(knownAt: "2025-11-30")');
      expect(madeOn).toBe('2025-08-18');
      expect(refs(claims.nodes)).not.toContain('claim:wang-yi-misdated-2025-12');
      expect(refs(discrepancies.nodes)).not.toContain('discrepancy:wang-yi-day');
    });
  });
});

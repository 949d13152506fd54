import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openApi, type Api } from '../api/api.ts';

type Party = { readonly since?: string; readonly node: { readonly ref: string } };
type Parties = { readonly edges: readonly Party[] };
type Agreement = { readonly parties: Parties };
type Count = { readonly agreement: { readonly parties: { readonly totalCount: number } } };
type Claim = {
  readonly ref: string;
  readonly text: string;
  readonly about: { readonly nodes: readonly { readonly ref: string }[] };
};

const china = 'country:cn';
const india = 'country:in';
const regimes = { wassenaar: 'wassenaar', mtcr: 'mtcr', australiaGroup: 'australia-group', nsg: 'nsg' };

/** Who of India and China is a member on a day, of Wassenaar, the MTCR, the Australia Group and the NSG, in this order. */
type Row = readonly [
  day: string,
  wassenaar: readonly string[],
  mtcr: readonly string[],
  australiaGroup: readonly string[],
  nsg: readonly string[],
];

const rows: readonly Row[] = [
  ['2004-06-09', [], [], [], []],
  ['2004-06-10', [], [], [], [china]],
  ['2016-06-26', [], [], [], [china]],
  ['2016-06-27', [], [india], [], [china]],
  ['2017-12-07', [], [india], [], [china]],
  ['2017-12-08', [india], [india], [], [china]],
  ['2018-01-18', [india], [india], [], [china]],
  ['2018-01-19', [india], [india], [india], [china]],
  ['2025-10-09', [india], [india], [india], [china]],
];

describe('India and China in regimes of export control', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  const asked = (selection: string) =>
    Object.entries(regimes)
      .map(([alias, slug]) => `${alias}: agreement(id: "agreement:${slug}") { ${selection} }`)
      .join(' ');

  it.each(rows)(
    'has as members on %s of Wassenaar %j, MTCR %j, Australia Group %j, NSG %j',
    async (...row) => {
      const [day, ...expected] = row;
      const { data, extensions } = await api.ask<{ asOf: Record<string, Agreement> }>(
        `query ($at: Date!) { asOf(at: $at) { ${asked(
          'parties(kind: MEMBER, first: 100) { edges { node { ref } } }',
        )} } }`,
        { at: day },
      );
      const both = Object.values(data.asOf).map(({ parties }) =>
        parties.edges.map(({ node }) => node.ref).filter((ref) => ref === china || ref === india),
      );
      expect(both).toEqual(expected);
      // The four regimes at once, their parties and the parties themselves.
      expect(extensions.cost.statements).toBe(3);
    },
  );

  it('says who of the two is no member, and says it of nobody else', async () => {
    const { data, extensions } = await api.ask<Record<string, Agreement>>(
      `{ ${asked('parties(kind: NOT_A_MEMBER) { edges { node { ref } } }')} }`,
    );
    const outside = Object.values(data).map(({ parties }) => parties.edges.map(({ node }) => node.ref));
    expect(outside).toEqual([[china], [china], [china], [india]]);
    expect(extensions.cost.statements).toBe(3);
  });

  it('begins the membership of India in Wassenaar on 8 December 2017, and shows who dates it to the 7th', async () => {
    type Dated = {
      readonly agreement: {
        readonly parties: Parties;
        readonly discrepancies: {
          readonly nodes: readonly {
            readonly ref: string;
            readonly reason: string;
            readonly between: {
              readonly nodes: readonly {
                readonly ref: string;
                readonly citations: readonly { readonly confidence: string }[];
              }[];
            };
          }[];
        };
      };
    };
    const { data, extensions } = await api.ask<Dated>(
      `{ agreement(id: "agreement:wassenaar") {
        parties(kind: MEMBER, first: 100) { edges { since node { ref } } }
        discrepancies { nodes { ref reason between { nodes { ref citations { confidence } } } } } } }`,
    );
    const { parties, discrepancies } = data.agreement;
    expect(parties.edges.find(({ node }) => node.ref === india)?.since).toBe('2017-12-08');
    const dating = discrepancies.nodes.find(({ ref }) => ref === 'discrepancy:wassenaar-india-day');
    expect(dating?.reason).toBe('TIME');
    const graded = dating?.between.nodes.map(({ ref, citations }) => [
      ref,
      [...new Set(citations.map(({ confidence }) => confidence))],
    ]);
    expect(graded).toContainEqual(['claim:wassenaar-india-42nd', ['HIGH']]);
    expect(graded).toContainEqual(['claim:wassenaar-india-7-december', ['LOW']]);
    // The agreement, its parties and discrepancies, these, their sides and those.
    expect(extensions.cost.statements).toBe(7);
  });

  it('counts 42 members of Wassenaar, and 10 members and 17 partners of the SCO from September 2025 on', async () => {
    const sco = (kind: string) => `agreement(id: "agreement:sco") { parties(kind: ${kind}) { totalCount } }`;
    const { data, extensions } = await api.ask<Record<string, Count>>(
      `{ wassenaar: asOf(at: "2025-09-01") {
           agreement(id: "agreement:wassenaar") { parties(kind: MEMBER) { totalCount } } }
         members: asOf(at: "2025-09-01") { ${sco('MEMBER')} }
         partners: asOf(at: "2025-09-01") { ${sco('PARTNER')} }
         before: asOf(at: "2024-07-03") { ${sco('MEMBER')} } }`,
    );
    const counts = Object.entries(data).map(([name, { agreement }]) => [name, agreement.parties.totalCount]);
    expect(Object.fromEntries(counts)).toEqual({ wassenaar: 42, members: 10, partners: 17, before: 9 });
    // The agreements of two frames and three counts, of which two of the same kind and frame are one.
    expect(extensions.cost.statements).toBe(5);
  });
});

describe('the rulings of the WTO on exports of rare earths', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  const disputes = ['431', '432', '433'].map((number) => `agreement:wto-ds${number}`);
  const no18 = 'regulation:cn-mofcom-gac-2025-18';

  it('are about the duties and quotas of before 2015, and none of them about No. 18', async () => {
    const { data, extensions } = await api.ask<{ claims: { nodes: Claim[] } }>(
      '{ claims(where: { asserters: ["organization:wto"] }) { nodes { ref text about { nodes { ref } } } } }',
    );
    const { nodes } = data.claims;
    expect(nodes.map(({ ref }) => ref)).toEqual([
      'claim:wto-export-duties-2014',
      'claim:wto-export-quotas-2014',
    ]);
    for (const { text, about } of nodes) {
      expect(text).toMatch(/^The (duties|quotas) on exports/);
      const subjects = about.nodes.map(({ ref }) => ref);
      expect(subjects).toEqual(expect.arrayContaining(disputes));
      expect(subjects.filter((ref) => /^(regulation|provision):/.test(ref))).toEqual([]);
    }
    // The claims, what they are about and that itself.
    expect(extensions.cost.statements).toBe(3);
  });

  it('leave it open, as a gap, whether anybody has judged No. 18', async () => {
    const { data, extensions } = await api.ask<{ regulation: { gaps: { nodes: { ref: string }[] } } }>(
      `{ regulation(id: "${no18}") { gaps { nodes { ref } } } }`,
    );
    expect(data.regulation.gaps.nodes).toContainEqual({ ref: 'gap:wto-and-no-18' });
    expect(extensions.cost.statements).toBe(3);
  });

  it('are followed by the end of the duties, in May 2015, and by nothing later', async () => {
    const { data, extensions } = await api.ask<{
      events: { totalCount: number; nodes: { ref: string; on: string }[] };
    }>(
      `query ($about: [ID!]!) { events(where: { about: $about }, orderBy: { field: ON, direction: DESC }) {
        totalCount nodes { ref on } } }`,
      { about: disputes },
    );
    expect(data.events.totalCount).toBe(5);
    expect(data.events.nodes[0]).toEqual({ ref: 'event:cn-export-duties-end-2015', on: '2015-05-01' });
    // The events and how many there are.
    expect(extensions.cost.statements).toBe(2);
  });
});

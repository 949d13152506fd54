import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Api } from './api.ts';
import { openSmallGraph, type SmallGraph } from './smallGraph.ts';

const by = (source: string, confidence: string) =>
  `citations: [{ source: source:${source}, attribution: { kind: PUBLICATION }, confidence: ${confidence} }]`;
const cited = by('paper', 'HIGH');
const late = by('late', 'HIGH');

/** A maker of magnets, a buyer of motors, a seller of motors, a scheme and a target, all of India, under China's law. */
const files = {
  'sources.yaml': `
- { id: source:paper, name: A paper, publisher: A press, title: A title, publishedOn: '2025-04-05', retrievedOn: '2026-11-22' }
- { id: source:late, name: A late paper, publisher: A press, title: Late, publishedOn: '2026-01-05', retrievedOn: '2026-11-22' }
`,
  'countries.yaml': `
- { id: country:cn, name: China, alpha2: CN, alpha3: CHN, ${cited} }
- { id: country:in, name: India, alpha2: IN, alpha3: IND, ${cited} }
`,
  'elements.yaml': `- { id: element:dy, name: Dysprosium, symbol: Dy, atomicNumber: 66, ${cited} }\n`,
  'items.yaml': `
- { id: item:magnet, name: Magnet, kind: MAGNET, ${cited}, contains: [{ to: element:dy, presence: ALWAYS }], madeWith: [item:furnace] }
- { id: item:motor, name: Motor, kind: COMPONENT, ${cited}, madeOf: [item:magnet] }
- { id: item:widget, name: Widget, kind: COMPONENT, ${cited}, madeWith: [{ to: item:furnace, evidence: INFERRED, inference: TERM_IDENTIFIED, note: A guess. }] }
- { id: item:furnace, name: Furnace, kind: EQUIPMENT, ${cited} }
`,
  'sectors.yaml': `
- { id: sector:in-cars, name: Cars, country: country:in, uses: [item:motor], ${cited} }
- { id: sector:in-exports, name: Exporters, country: country:in, sellsOn: [item:motor], ${cited} }
- { id: sector:in-late, name: Latecomers, country: country:in, uses: [{ to: item:motor, ${late} }], ${cited} }
`,
  'firms.yaml': `
- { id: firm:maker, name: Maker, headquarters: country:in, products: [item:magnet], ${cited} }
- { id: firm:weak, name: Weakly known, headquarters: country:in, products: [{ to: item:magnet, ${by('paper', 'LOW')} }], ${cited} }
- { id: firm:guessed, name: Guessed, headquarters: country:in, products: [item:widget], ${cited} }
- { id: firm:target, name: Target, headquarters: country:in, ${cited} }
`,
  'regulations.yaml': `
- { id: regulation:april, name: April, kind: CONTROL_ANNOUNCEMENT, issuedOn: '2025-04-04', issuers: [country:cn], ${cited} }
- { id: regulation:scheme, name: Scheme, kind: SCHEME, issuedOn: '2025-05-01', issuers: [country:in], supports: [item:magnet], ${cited} }
`,
  'provisions.yaml': `
- { id: provision:elements, name: Elements, regulation: regulation:april, effect: LICENCE_REQUIRED, reach: DOMESTIC, effectiveOn: '2025-04-04', lists: [{ to: element:dy, code: 1C905 }], ${cited} }
- { id: provision:furnaces, name: Furnaces, regulation: regulation:april, effect: LICENCE_REQUIRED, reach: DOMESTIC, effectiveOn: '2025-04-04', controls: [{ to: item:furnace, code: 2B902 }], ${cited} }
- { id: provision:abroad, name: Abroad, regulation: regulation:april, effect: LICENCE_REQUIRED, reach: EXTRATERRITORIAL, effectiveOn: '2025-04-04', controls: [{ to: item:magnet, code: 1C905.a, onAccountOf: element:dy }], ${cited} }
- { id: provision:users, name: Users, regulation: regulation:april, effect: PROHIBITED, reach: DOMESTIC, effectiveOn: '2025-04-04', targets: [firm:target], ${cited} }
`,
  'claims.yaml': `
- { id: claim:hit, name: Hit, kind: EFFECT, text: It was hit., saidOn: '2025-06-01', about: [sector:in-cars], ${cited} }
- { id: claim:too-early, name: Too early, kind: EFFECT, text: It was hit., saidOn: '2025-04-01', about: [sector:in-cars], ${cited} }
- { id: claim:of-another, name: Of another, kind: EFFECT, text: It was hit., saidOn: '2025-06-02', about: [sector:in-cars, provision:users], ${cited} }
- { id: claim:no-effect, name: No effect, kind: OPINION, text: It is bad., saidOn: '2025-06-03', about: [sector:in-cars], ${cited} }
`,
  'observations.yaml': `
- { id: observation:own, name: Own, indicator: IMPORT_QUANTITY, value: 3, unit: t, periodBegins: '2025', periodEnds: '2025', scope: All, subject: sector:in-cars, reporter: country:in, ${cited} }
- { id: observation:of-thing, name: Of the thing, indicator: IMPORT_QUANTITY, value: 5, unit: t, periodBegins: '2024', periodEnds: '2024', scope: All, item: item:magnet, reporter: country:in, ${cited} }
- { id: observation:expected, name: Expected, indicator: IMPORT_QUANTITY, value: 9, unit: t, periodBegins: '2090', periodEnds: '2090', scope: All, item: item:magnet, reporter: country:in, ${cited} }
- { id: observation:foreign, name: Foreign, indicator: IMPORT_QUANTITY, value: 7, unit: t, periodBegins: '2024', periodEnds: '2024', scope: All, item: item:magnet, reporter: country:cn, ${cited} }
`,
  'gaps.yaml': `
- { id: gap:of-motor, name: Of motors, kind: NOT_STATED, question: How many?, about: [item:motor], couldBeAnsweredBy: [country:in], ${cited} }
- { id: gap:of-target, name: Of the target, kind: NOT_STATED, question: Why?, about: [firm:target], ${cited} }
`,
};

type Row = {
  readonly subject: { readonly ref: string };
  readonly item: { readonly ref: string } | null;
  readonly controlled: { readonly ref: string } | null;
  readonly element: { readonly symbol: string } | null;
  readonly provision: { readonly ref: string };
  readonly channel: string;
  readonly evidence: string;
};

describe('exposures of all kinds of subjects', () => {
  let small: SmallGraph;
  let api: Api;
  beforeAll(async () => {
    small = await openSmallGraph(files);
    api = small.api;
  });
  afterAll(() => small.close());

  const rows =
    'nodes { subject { ref } item { ref } controlled { ref } element { symbol } provision { ref } channel evidence }';
  // The caller says what it asked for; nothing else could tell the compiler.
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
  const ask = async <Data>(query: string, variables?: Record<string, unknown>) => {
    const { data, errors, extensions } = await api.ask<Data>(query, variables);
    expect(errors).toBeUndefined();
    return { data, statements: extensions.cost.statements };
  };
  const shown = ({ subject, item, controlled, element, provision, channel }: Row) =>
    [subject, item, controlled, provision].map((node) => node?.ref.replace(/^\w+:/, '') ?? '–').join(' ') +
    ` ${element?.symbol ?? '–'} ${channel}`;

  it('has a row for each that buys, makes, sells on, supports or is a target, and for no firm that is weakly known', async () => {
    const { data, statements } = await ask<{ exposures: { nodes: Row[] } }>(
      `{ exposures(where: { countries: ["IN"] }) { ${rows} } }`,
    );
    expect(data.exposures.nodes.map(shown)).toEqual([
      'target – – users – IMPORT',
      'maker magnet furnace furnaces – IMPORT',
      'scheme magnet furnace furnaces – IMPORT',
      'in-exports motor magnet abroad Dy REEXPORT',
      'in-cars motor dy elements Dy IMPORT',
      'in-late motor dy elements Dy IMPORT',
    ]);
    // The subjects and two levels.
    expect(statements).toBe(3);
  });

  it('tells of a target in one hop', async () => {
    const { data } = await ask(
      `{ firm(id: "firm:target") { exposures { nodes { item { ref } controlled { ref } path { sentence hops { verb } } weakestHop { evidence } } } } }`,
    );
    expect(data).toEqual({
      firm: {
        exposures: {
          nodes: [
            {
              item: null,
              controlled: null,
              path: {
                sentence: '(1) Target is the target of Users [A press, 2025-04-05].',
                hops: [{ verb: 'is the target of' }],
              },
              weakestHop: { evidence: 'STATED' },
            },
          ],
        },
      },
    });
  });

  it('leads to the same rows from the sector, the scheme, the element and the item', async () => {
    type Side = { readonly exposures: { readonly nodes: readonly Row[] } };
    const { data } = await ask<Record<string, Side>>(
      `{ sector(id: "sector:in-cars") { exposures { ${rows} } }
         regulation(id: "regulation:scheme") { exposures { ${rows} } }
         element(symbol: "Dy") { exposures { ${rows} } }
         item(id: "item:motor") { exposures { ${rows} } } }`,
    );
    const sides = Object.fromEntries(
      Object.entries(data).map(([name, side]) => [name, side.exposures.nodes.map(shown)]),
    );
    const cars = 'in-cars motor dy elements Dy IMPORT';
    const late = 'in-late motor dy elements Dy IMPORT';
    const exporters = 'in-exports motor magnet abroad Dy REEXPORT';
    expect(sides).toEqual({
      sector: [cars],
      regulation: ['scheme magnet furnace furnaces – IMPORT'],
      element: [exporters, cars, late],
      item: [exporters, cars, late],
    });
  });

  it('takes a sector or a firm where both are asked for', async () => {
    const where = '{ sectors: ["sector:in-cars"], firms: ["firm:target"] }';
    const { data } = await ask<{ exposures: { nodes: Row[] } }>(`{ exposures(where: ${where}) { ${rows} } }`);
    expect(data.exposures.nodes.map(({ subject }) => subject.ref)).toEqual(['firm:target', 'sector:in-cars']);
  });

  it('shows the reports of effects that can be of the control, and the figures of the subject and its country', async () => {
    const { data, statements } = await ask(
      `{ exposures(where: { sectors: ["sector:in-cars"] }) { nodes {
        effects { totalCount nodes { ref } } figures { totalCount nodes { ref } } } } }`,
    );
    expect(data).toEqual({
      exposures: {
        nodes: [
          {
            effects: { totalCount: 1, nodes: [{ ref: 'claim:hit' }] },
            // What is expected of a time to come stands last, however late its period.
            figures: {
              totalCount: 3,
              nodes: [
                { ref: 'observation:own' },
                { ref: 'observation:of-thing' },
                { ref: 'observation:expected' },
              ],
            },
          },
        ],
      },
    });
    // Subjects, two levels, effects, figures and the nodes.
    expect(statements).toBe(6);
  });

  it('counts its rows by subject, element and provision', async () => {
    const { data } = await ask(
      `{ exposures(where: { elements: ["Dy"] }, first: 1) { facets {
        subjects { subject { ref } count } elements { element { symbol } count } provisions { provision { ref } count } } } }`,
    );
    expect(data).toEqual({
      exposures: {
        facets: {
          subjects: ['in-cars', 'in-exports', 'in-late'].map((name) => ({
            subject: { ref: `sector:${name}` },
            count: 1,
          })),
          elements: [{ element: { symbol: 'Dy' }, count: 3 }],
          provisions: [
            { provision: { ref: 'provision:elements' }, count: 2 },
            { provision: { ref: 'provision:abroad' }, count: 1 },
          ],
        },
      },
    });
  });

  it('shows the gaps about what it is about, page by page, and what was not held yet first', async () => {
    const gaps = (after: string) =>
      `{ asOf(knownAt: "2025-06-01") { exposures { gaps(first: 2, after: ${after}) {
        totalCount pageInfo { hasNextPage endCursor } nodes { ref kind name question } } } } }`;
    type Gaps = {
      readonly asOf: {
        readonly exposures: { readonly gaps: { readonly pageInfo: { readonly endCursor: string } } };
      };
    };
    const { data } = await ask<Gaps>(gaps('null'));
    expect(data.asOf.exposures.gaps).toMatchObject({
      totalCount: 3,
      pageInfo: { hasNextPage: true },
      nodes: [
        {
          ref: 'gap:not-held-sector-in-late',
          kind: 'NOT_HELD',
          question:
            'What did Latecomers use, make or sell by 2025-06-01? Our earliest source on it became public on 2026-01-05.',
        },
        { ref: 'gap:of-motor' },
      ],
    });
    const cursor = JSON.stringify(data.asOf.exposures.gaps.pageInfo.endCursor);
    const { data: next } = await ask<Gaps>(gaps(cursor));
    expect(next.asOf.exposures.gaps).toMatchObject({
      pageInfo: { hasNextPage: false },
      nodes: [{ ref: 'gap:of-target' }],
    });
  });

  it('refuses a cursor of another list of gaps', async () => {
    const { errors } = await api.ask(
      `{ exposures { gaps(after: "${Buffer.from('["ExposureConnection.gaps","gap:x"]').toString('base64url')}") { nodes { ref } } } }`,
    );
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

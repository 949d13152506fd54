import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openApi, type Api } from '../api/api.ts';

type Discrepancies = {
  discrepancies: {
    nodes: { ref: string; reason: string; note: string; between: { nodes: { ref: string }[] } }[];
  };
};

const claims = ['4', '5', '8'].map((slug) => `claim:bl-2025-10-28-${slug}`);
const reports = ['5b', '9', '10'].map((slug) => `claim:bs-2025-10-09-${slug}`);

/** What differs from the two articles, by reason, with the thing on the other side. */
const expected = [
  ['discrepancy:bl-12-elements-now', 'TIME', 'provision:cn-mofcom-gac-2025-57', '8 November 2025'],
  ['discrepancy:bl-all-foreign-products', 'SCOPE', 'provision:cn-mofcom-2025-61-1-1', '0.1 %'],
  ['discrepancy:bl-no-re-export-as-new', 'TIME', 'claim:crisil-2025-06-10', 'in June'],
  ['discrepancy:bs-country-data-withheld', 'SCOPE', 'observation:cn-magnet-exports-us-2025-07', 'by country'],
  ['discrepancy:bs-defence-and-chips', 'SCOPE', 'provision:cn-mofcom-2025-61-denial', 'in principle'],
  ['discrepancy:bs-licences-pending-or-granted', 'TIME', 'claim:in-mea-2025-10-30', '30 October'],
  [
    'discrepancy:april-certificates',
    'ATTRIBUTION',
    'provision:cn-state-council-2024-792-16',
    'No. 18 itself',
  ],
] as const;

describe('what the two articles leave open or tell otherwise than others', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  it('is held as discrepancies, each with its reason and the other side', async () => {
    const { data, extensions } = await api.ask<Discrepancies>(
      `query ($ids: [ID!]) { discrepancies(where: { between: $ids }, first: 100) {
        nodes { ref reason note between { nodes { ref } } } } }`,
      { ids: [...claims, ...reports] },
    );
    const { nodes } = data.discrepancies;
    expect(nodes.map(({ ref }) => ref).sort()).toEqual(expected.map(([ref]) => ref).sort());
    for (const [ref, reason, otherSide, words] of expected) {
      const found = nodes.find((node) => node.ref === ref);
      expect(found).toMatchObject({ reason, note: expect.stringContaining(words) as string });
      expect(found?.between.nodes).toContainEqual({ ref: otherSide });
    }
    expect(extensions.cost.statements).toBe(3);
  });

  it('has the instrument, the twelve, the words to be signed and the quantity as gaps', async () => {
    const { data, extensions } = await api.ask<{ gaps: { nodes: { kind: string; question: string }[] } }>(`{
      gaps(where: { kind: [NOT_STATED], about: ["claim:bl-2025-10-28-2", "claim:bl-2025-10-28-5",
        "claim:bl-2025-10-28-6", "claim:bl-2025-10-28-8"] }) { nodes { kind question } } }`);
    const questions = data.gaps.nodes.map(({ question }) => question).join('\n');
    for (const words of ['Which instrument', 'Which twelve', 'sign', 'quantity or value', 'one informant'])
      expect(questions).toContain(words);
    expect(extensions.cost.statements).toBe(1);
  });

  it('keeps the condition against re-export off Nos 57 and 61', async () => {
    const { data } = await api.ask<{ claim: { about: { nodes: { ref: string }[] } } }>(
      '{ claim(id: "claim:bl-2025-10-28-5") { about { nodes { ref } } } }',
    );
    const about = data.claim.about.nodes.map(({ ref }) => ref);
    expect(about.filter((ref) => /2025-(57|61)/.test(ref))).toEqual([]);
  });

  it('has the two figures for FY25 side by side, with why they differ', async () => {
    const { data, extensions } = await api.ask<{
      discrepancy: {
        reason: string;
        note: string;
        between: { nodes: { value: number; unit: string; scope: string; countedBy: string }[] };
      };
    }>(`{ discrepancy(id: "discrepancy:fy25-magnet-imports") { reason note between { nodes { ... on Observation {
        value unit periodLabel periodBegins periodEnds scope countedBy } } } } }`);
    const { reason, note, between } = data.discrepancy;
    expect(reason).toBe('SCOPE');
    expect(note).toContain('a factor of 10.8');
    expect(between.nodes.map(({ value, unit }) => `${value} ${unit}`).sort()).toEqual([
      '1744 INR crore',
      '306 INR crore',
      '53700 t',
      '53748 t',
      '870 t',
    ]);
    for (const figure of between.nodes)
      expect(figure).toMatchObject({
        periodLabel: 'FY25',
        periodBegins: '2024-04-01',
        periodEnds: '2025-03-31',
        scope: expect.stringMatching(/motor industry|without rare earths/) as string,
        countedBy: expect.stringMatching(/Society|Official/) as string,
      });
    expect(extensions.cost.statements).toBe(3);
  });

  it('says that FY25 ended before No. 18, so that its figures show nothing of it', async () => {
    const { data } = await api.ask<{ gap: { kind: string; question: string } }>(
      '{ gap(id: "gap:fy25-and-the-controls") { kind question } }',
    );
    expect(data.gap).toMatchObject({
      kind: 'NOT_COMPARABLE',
      question: expect.stringContaining('four days before No. 18') as string,
    });
  });
});

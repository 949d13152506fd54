import { describe, expect, it } from 'vitest';

import { createCiting } from '../../src/brief/citing.ts';
import { statement, type Composing } from '../../src/brief/composing.ts';
import type { AttributionKind, BriefCitationFragment } from '../../src/generated/brief.ts';

const composing = { citing: createCiting() } as Composing;

function citation(kind: AttributionKind, confidence: 'HIGH' | 'MEDIUM' | 'LOW'): BriefCitationFragment {
  return {
    id: `${kind} ${confidence}`,
    locator: null,
    paraphrase: null,
    confidence,
    attribution: { kind, name: null, words: null, via: null },
    source: { publisher: 'A newspaper', title: `${kind} ${confidence}`, url: null, publishedOn: null },
  };
}

const named = citation('INSTRUMENT', 'HIGH');

describe('a statement', () => {
  it.each([
    ['INSTRUMENT', 'HIGH', true],
    ['NAMED_PERSON', 'MEDIUM', true],
    ['ORGANIZATION', 'HIGH', true],
    ['ORGANIZATION', 'LOW', false],
    ['UNNAMED_OFFICIAL', 'HIGH', false],
    ['UNNAMED_SOURCE', 'HIGH', false],
    ['PUBLICATION', 'HIGH', false],
    ['CURATOR', 'HIGH', false],
  ] as const)('of %s graded %s may be quoted: %s', (kind, confidence, may) => {
    expect(statement(composing, { citations: [citation(kind, confidence)] }).isQuotable).toBe(may);
  });

  it('may be quoted when one of those that it cites may', () => {
    const { isQuotable } = statement(composing, { citations: [citation('CURATOR', 'HIGH'), named] });
    expect(isQuotable).toBe(true);
  });

  it('that is disputed, inferred or assumed may not be quoted, whoever says it', () => {
    const grounds = [{ isDisputed: true }, { marks: ['†'] as const }, { marks: ['‡'] as const }];
    const may = grounds.map((ground) => statement(composing, { citations: [named], ...ground }).isQuotable);
    expect(may).toEqual([false, false, false]);
  });

  it('cites what may be quoted first, then what is surer', () => {
    const citing = createCiting();
    const citations = [citation('PUBLICATION', 'HIGH'), citation('ORGANIZATION', 'MEDIUM'), named];
    statement({ citing } as Composing, { citations, mostCited: 2 });
    expect(citing.lines().map(({ title }) => title)).toEqual(['INSTRUMENT HIGH', 'ORGANIZATION MEDIUM']);
  });
});

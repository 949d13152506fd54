import { describe, expect, it } from 'vitest';

import { createAdmission, type Fact } from '../../src/brief/admission.ts';
import { asFact } from '../../src/brief/parts/demands.ts';
import type { AttributionKind, BriefCitationFragment } from '../../src/generated/brief.ts';

function citation(kind: AttributionKind, confidence: 'HIGH' | 'LOW'): BriefCitationFragment {
  return {
    id: `${kind} ${confidence}`,
    locator: null,
    paraphrase: null,
    confidence,
    attribution: { kind, name: null, words: null, via: null },
    source: { publisher: 'A newspaper', title: 'A report', url: null, publishedOn: null },
  };
}

const [named, low] = [citation('ORGANIZATION', 'HIGH'), citation('ORGANIZATION', 'LOW')];
const unnamed = citation('UNNAMED_OFFICIAL', 'HIGH');
const fact = (citations: readonly BriefCitationFragment[], more: Partial<Fact> = {}): Fact => ({
  ref: 'claim:a',
  citations,
  ...more,
});

describe('the admission of a fact', () => {
  it.each([
    ['SHAREABLE', 'named', fact([named]), undefined],
    ['SHAREABLE', 'unnamed', fact([unnamed]), 'UNNAMED'],
    ['SHAREABLE', 'unnamed, of the other side', fact([unnamed], { isOfOtherSide: true }), undefined],
    ['SHAREABLE', 'graded low', fact([low]), 'LOW'],
    ['SHAREABLE', 'graded low, about a firm', fact([low], { isOfFirm: true }), 'LOW_OF_FIRM'],
    ['INTERNAL', 'unnamed', fact([unnamed]), undefined],
    ['INTERNAL', 'graded low', fact([low]), undefined],
    ['INTERNAL', 'graded low, about a firm', fact([low], { isOfFirm: true }), 'LOW_OF_FIRM'],
  ] as const)('to a brief that is %s, of one that is %s', (audience, _, asking, reason) => {
    const admission = createAdmission(audience);
    expect(admission.reasonFor(asking)).toBe(reason);
    expect(admission.citationsOf(asking).length > 0).toBe(reason === undefined);
    expect(Object.entries(admission.leftOut()).filter(([, count]) => count > 0)).toEqual(
      reason === undefined ? [] : [[reason, 1]],
    );
  });

  it('takes of its citations those that may enter', () => {
    expect(createAdmission('SHAREABLE').citationsOf(fact([low, unnamed, named]))).toEqual([named]);
  });

  it('is counted once, however often it is asked for', () => {
    const admission = createAdmission('SHAREABLE');
    admission.citationsOf(fact([unnamed]));
    admission.citationsOf(fact([unnamed]));
    expect(admission.leftOut().UNNAMED).toBe(1);
  });

  it('keeps inferred rows about defence for the internal version', () => {
    const [shared, internal] = [createAdmission('SHAREABLE'), createAdmission('INTERNAL')];
    const admits = [shared, internal].flatMap((one) => [
      one.admitsDefence('a', true),
      one.admitsDefence('a', false),
    ]);
    expect(admits).toEqual([false, true, true, true]);
    expect([shared.leftOut().DEFENCE, internal.leftOut().DEFENCE]).toEqual([1, 0]);
  });
});

describe('a commitment', () => {
  it.each([
    ['by a firm', ['firm:a'], ['country:in'], true],
    ['of a firm', ['country:cn'], ['firm:a'], true],
    ['between countries', ['country:cn'], ['country:in'], false],
  ])('%s is held to what holds for firms: %s, %s, %s', (_, by, of, isOfFirm) => {
    const nodes = (refs: readonly string[]) => ({ nodes: refs.map((ref) => ({ ref, name: ref })) });
    const demand = { by: nodes(by), of: nodes(of) } as unknown as Parameters<typeof asFact>[0];
    expect(asFact(demand).isOfFirm).toBe(isOfFirm);
  });
});

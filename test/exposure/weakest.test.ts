import { describe, expect, it } from 'vitest';

import { weakestOf } from '../../src/exposure/hops.ts';
import type { HopInFrame } from '../../src/exposure/row.ts';
import type { Confidence, Evidence, Inference } from '../../src/generated/schema.ts';
import { frameOf } from '../../src/law/frame.ts';

type Spec = {
  readonly evidence?: Evidence;
  readonly inference?: Inference;
  /** The confidence and source of each citation. */
  readonly cited?: readonly (readonly [Confidence, string])[];
};

const frame = frameOf({ at: undefined, knownAt: undefined }, '2025-10-20');

function hop(to: string, { evidence = 'STATED', inference, cited = [['HIGH', 'a']] }: Spec): HopInFrame {
  const edge = {
    other: to,
    key: '',
    knownFrom: '2025-01-01',
    citations: [],
    ...(inference && { inference }),
  };
  const citations = cited.map(([confidence, source]) => ({
    frame,
    row: {
      type: 'Citation',
      id: source,
      name: source,
      citations: [],
      knownFrom: '2025-01-01',
      confidence,
      laterCopy: false,
      attribution: { kind: 'PUBLICATION' as const },
    },
    source: { type: 'Source', id: source, name: source, citations: [], knownFrom: '2025-01-01' },
  }));
  return {
    frame,
    from: 'x',
    to,
    verb: 'uses',
    evidence,
    edge,
    citations,
  };
}

/** Which of two hops is the weaker, given in both orders. */
function weaker(one: Spec, two: Spec): string[] {
  const [a, b] = [hop('one', one), hop('two', two)];
  return [weakestOf([a, b]).to, weakestOf([b, a]).to];
}

describe('the weakest hop', () => {
  it('is the inferred one before the stated one, however well it is cited', () => {
    expect(weaker({ evidence: 'INFERRED', inference: 'KIND_OF' }, { cited: [['LOW', 'a']] })).toEqual([
      'one',
      'one',
    ]);
  });

  it('is the assumed one before the inferred one', () => {
    expect(weaker({ evidence: 'ASSUMED' }, { evidence: 'INFERRED', cited: [] })).toEqual(['one', 'one']);
  });

  it('is the one of lower confidence, where the best citation counts', () => {
    expect(
      weaker(
        {
          cited: [
            ['MEDIUM', 'a'],
            ['LOW', 'b'],
          ],
        },
        {
          cited: [
            ['LOW', 'a'],
            ['HIGH', 'b'],
          ],
        },
      ),
    ).toEqual(['one', 'one']);
  });

  it('is the one without citations before one of low confidence', () => {
    expect(weaker({ cited: [] }, { cited: [['LOW', 'a']] })).toEqual(['one', 'one']);
  });

  it('is the one from the general to the country before other inferences', () => {
    const inferred = (inference: Inference): Spec => ({ evidence: 'INFERRED', inference });
    expect(weaker(inferred('GENERAL_TO_COUNTRY'), inferred('TERM_IDENTIFIED'))).toEqual(['one', 'one']);
  });

  it('is the one with fewer sources, where one source cited twice counts once', () => {
    expect(
      weaker(
        {
          cited: [
            ['HIGH', 'a'],
            ['HIGH', 'a'],
          ],
        },
        {
          cited: [
            ['HIGH', 'a'],
            ['HIGH', 'b'],
          ],
        },
      ),
    ).toEqual(['one', 'one']);
  });

  it('is the one nearest to the subject when nothing tells them apart', () => {
    expect(weaker({}, {})).toEqual(['one', 'two']);
  });
});

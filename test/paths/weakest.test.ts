import { describe, expect, it } from 'vitest';

import type { Inference } from '../../src/generated/schema.ts';
import { weakestOf } from '../../src/paths/hops.ts';
import { hopTo, type HopSketch } from './hopBuilder.ts';

/** Which of two hops is the weaker, given in both orders. */
function weaker(one: HopSketch, two: HopSketch): string[] {
  const [a, b] = [hopTo('one', one), hopTo('two', two)];
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
    const inferred = (inference: Inference): HopSketch => ({ evidence: 'INFERRED', inference });
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

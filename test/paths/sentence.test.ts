import { describe, expect, it } from 'vitest';

import { pathSentence } from '../../src/paths/sentence.ts';
import { hopTo, type HopSketch } from './hopBuilder.ts';

/** The sentence of a path of one hop. */
function said(sketch: HopSketch, caution?: string): string {
  return pathSentence([hopTo('y', sketch)], (id) => id.toUpperCase(), caution);
}

describe('the sentence of a path', () => {
  it('has a numbered clause for each hop, with the publisher and the day of what it rests on', () => {
    const hops = [
      hopTo('magnet', { from: 'sector' }),
      hopTo('provision', { verb: 'is controlled by', code: '1C905.a', cited: [['HIGH', 'b']] }),
    ];
    expect(pathSentence(hops, (id) => `the ${id}`, undefined)).toBe(
      '(1) the sector uses the magnet [a, 2025-10]; (2) which is controlled by the provision (1C905.a) [b, 2025-10].',
    );
  });

  it('marks what is inferred with one sign and what is assumed with another', () => {
    expect(said({ evidence: 'INFERRED' })).toBe('(1) X uses Y † [a, 2025-10].');
    expect(said({ evidence: 'ASSUMED' })).toBe('(1) X uses Y ‡ [a, 2025-10].');
  });

  it('names two sources at most, each once, and counts the others', () => {
    const cited = (...sources: string[]) => said({ cited: sources.map((source) => ['HIGH', source]) });
    expect(cited('a', 'a', 'b')).toBe('(1) X uses Y [a, 2025-10; b, 2025-10].');
    expect(cited('a', 'b', 'c', 'd')).toBe('(1) X uses Y [a, 2025-10; b, 2025-10 and 2 more].');
    expect(cited()).toBe('(1) X uses Y.');
  });

  it('ends with what a reader has to be told', () => {
    expect(said({}, 'this is a dependence')).toBe('(1) X uses Y [a, 2025-10]; this is a dependence.');
  });
});

import { describe, expect, it } from 'vitest';

import { differenceOf, objectsIn } from '../../bench/measure/equal.ts';
import { percentile } from '../../bench/measure/load.ts';
import { spreadOf } from '../../bench/measure/statistics.ts';
import { word } from '../../bench/graph/random.ts';

describe('the bench', () => {
  it('takes a page, its edges and a list for the same, in whatever order they are', () => {
    const [a, b] = [{ id: 'a' }, { id: 'b' }];
    expect(differenceOf({ nodes: [a, b] }, [b, a])).toBeUndefined();
    expect(differenceOf({ edges: [{ node: a }] }, [a])).toBeUndefined();
  });

  it('takes one thing for a list of one, and nothing for an empty list', () => {
    expect(
      differenceOf({ seat: { id: 'a' }, none: null }, { seat: [{ id: 'a' }], none: [] }),
    ).toBeUndefined();
  });

  it('tells answers apart that differ in one value or in how often they hold one', () => {
    expect(differenceOf([{ id: 'a' }], [{ id: 'b' }])).toContain('but');
    expect(differenceOf([{ id: 'a' }, { id: 'a' }], [{ id: 'a' }])).toContain('but');
  });

  it('counts objects at every depth', () => {
    expect(objectsIn({ nodes: [{ id: 'a', seat: { id: 'b' } }, { id: 'c' }] })).toBe(4);
  });

  it('takes the middle of figures for the median, and of two middle ones what lies between', () => {
    expect(spreadOf([3, 1, 2])).toEqual({ median: 2, least: 1, most: 3 });
    expect(spreadOf([4, 1]).median).toBe(2.5);
  });

  it('takes for a percentile the figure that so many of a hundred do not exceed', () => {
    expect(percentile([1, 2, 3, 4], 50)).toBe(2);
    expect(percentile([1, 2, 3, 4], 99)).toBe(4);
  });

  it('names things by words of which none is the beginning of another', () => {
    const words = Array.from({ length: 5_000 }, (_, index) => word(index));
    expect(new Set(words).size).toBe(5_000);
    expect(words.every(({ length }) => length === 6)).toBe(true);
  });
});

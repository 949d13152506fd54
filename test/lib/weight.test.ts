import { describe, expect, it } from 'vitest';

import { weightOf } from '../../src/lib/weight.ts';

describe('the weight of a value', () => {
  it('grows with its texts and parts', () => {
    expect(weightOf('dysprosium')).toBeGreaterThan(weightOf('Dy'));
    expect(weightOf({ a: 'Dy', b: 'Tb' })).toBeGreaterThan(weightOf({ a: 'Dy' }));
    expect(weightOf(new Map([['a', 'x'.repeat(1000)]]))).toBeGreaterThan(1000);
  });

  it('counts what is in it twice once, and comes to an end in a circle', () => {
    const shared = { text: 'x'.repeat(1000) };
    const circle: { self?: unknown; shared: unknown[] } = { shared: [shared, shared] };
    circle.self = circle;
    expect(weightOf(circle)).toBeLessThan(1300);
  });

  it('is not looked for beyond the most that matters', () => {
    const looked: string[] = [];
    const parts = ['a', 'b', 'c'].map((name) => ({
      get text() {
        looked.push(name);
        return 'x'.repeat(1000);
      },
    }));
    expect(weightOf(parts, 1500)).toBe(Infinity);
    expect(looked).toEqual(['c', 'b']);
  });
});

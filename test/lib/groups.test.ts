import { describe, expect, it } from 'vitest';

import { countGroups } from '../../src/lib/groups.ts';

describe('groups', () => {
  it('are none of nothing, and one of each set that shares nothing', () => {
    expect(countGroups([])).toBe(0);
    expect(countGroups([['a'], ['b', 'c']])).toBe(2);
  });

  it('hold sets together that share a member', () => {
    expect(countGroups([['a', 'x'], ['b'], ['c', 'x']])).toBe(2);
  });

  it('are joined by a set that comes later', () => {
    expect(countGroups([['a'], ['b'], ['c'], ['a', 'b']])).toBe(2);
  });
});

import { describe, expect, it } from 'vitest';
import { knownTime } from '../../src/seeding/knownTime.ts';
import { node, relationship } from './facts.ts';

const early = node('source:early', { publishedOn: '2025-03-01', retrievedOn: '2026-11-22' });
const late = node('source:late', { publishedOn: '2025-10-09', retrievedOn: '2026-11-22' });

function knownFrom(
  id: string,
  nodes: Parameters<typeof knownTime>[0]['nodes'],
  between: readonly string[] = [],
) {
  const relationships = between.map((to) => relationship('DIFFER', id, to));
  return knownTime({ nodes: [early, late, ...nodes], relationships }).ofNode(id);
}

describe('the known time of a node', () => {
  it('of a type without a rule of its own is that of its earliest source', () => {
    expect(knownFrom('claim:a', [node('claim:a', {}, 'source:late', 'source:early')])).toBe('2025-03-01');
  });

  it('that is a discrepancy is the day from which both sides are known', () => {
    const sides = [node('claim:a', {}, 'source:early'), node('claim:b', {}, 'source:late')];
    const difference = node('discrepancy:c', {}, 'source:early');
    expect(knownFrom('discrepancy:c', [...sides, difference], ['claim:a', 'claim:b'])).toBe('2025-10-09');
  });

  it('that is a gap is the day on which the answer was looked for, when that is later than its source', () => {
    const gap = node('gap:a', { searchedOn: '2026-11-22' }, 'source:early');
    expect(knownFrom('gap:a', [gap])).toBe('2026-11-22');
    expect(knownFrom('gap:b', [node('gap:b', {}, 'source:early')])).toBe('2025-03-01');
  });
});

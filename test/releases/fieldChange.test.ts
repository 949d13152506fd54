import { describe, expect, it } from 'vitest';

import { fieldChanges } from '../../src/releases/fieldChange.ts';
import type { WholeRow } from '../../src/rows/wholeRow.ts';

const keyOf = (_: string, field: string) => (field === 'lists' ? 'code' : undefined);
const row = (fields: Record<string, unknown>): WholeRow => ({
  type: 'Provision',
  id: 'provision:one',
  name: 'One',
  ...fields,
});
const changes = (before: Record<string, unknown>, after: Record<string, unknown>) =>
  fieldChanges(keyOf, row(before), row(after));

describe('what became of the fields of a row', () => {
  it('is nothing where they are equal', () => {
    expect(changes({ reach: 'DOMESTIC' }, { reach: 'DOMESTIC' })).toEqual([]);
  });

  it('is the value before and after', () => {
    expect(changes({ until: '2026-11-10' }, { until: '2027-11-10' })).toEqual([
      { field: 'until', to: undefined, change: 'CHANGED', before: '2026-11-10', after: '2027-11-10' },
    ]);
  });

  it('is only the one side of a value that came or went', () => {
    expect(changes({ limb: '1' }, { until: '2026-11-10' })).toMatchObject([
      { field: 'limb', change: 'REMOVED', before: '1', after: undefined },
      { field: 'until', change: 'ADDED', before: undefined, after: '2026-11-10' },
    ]);
  });

  it('names the other end of a relationship that came or went', () => {
    const [tb, dy] = [
      { to: 'element:tb', evidence: 'STATED' },
      { to: 'element:dy', evidence: 'STATED' },
    ];
    expect(changes({ lists: [tb] }, { lists: [dy] })).toMatchObject([
      { field: 'lists', to: 'element:tb', change: 'REMOVED', before: { evidence: 'STATED' } },
      { field: 'lists', to: 'element:dy', change: 'ADDED', after: { evidence: 'STATED' } },
    ]);
  });

  it('is the one field that changed of a relationship that stayed', () => {
    const listed = (note: string) => ({ lists: [{ to: 'element:dy', code: '1C905', note }] });
    expect(changes(listed('a'), listed('b'))).toEqual([
      { field: 'lists.note', to: 'element:dy', change: 'CHANGED', before: 'a', after: 'b' },
    ]);
  });

  it('tells relationships with the same end apart by their key', () => {
    const [a, b] = [
      { to: 'element:dy', code: '1C905.a' },
      { to: 'element:dy', code: '1C905.b' },
    ];
    expect(changes({ lists: [a, b] }, { lists: [a] })).toMatchObject([
      { field: 'lists', to: 'element:dy', change: 'REMOVED', before: { code: '1C905.b' } },
    ]);
  });

  it('is another end of a relation that leads to one thing', () => {
    const by = (to: string) => ({ regulation: { to } });
    expect(changes(by('regulation:a'), by('regulation:b')).map(({ to, change }) => [to, change])).toEqual([
      ['regulation:a', 'REMOVED'],
      ['regulation:b', 'ADDED'],
    ]);
  });

  it('is what left and what came into a list of values', () => {
    const [old, recent] = [{ source: 'source:a' }, { source: 'source:b' }];
    expect(changes({ citations: [old] }, { citations: [old, recent] })).toEqual([
      { field: 'citations', to: undefined, change: 'ADDED', before: undefined, after: recent },
    ]);
  });

  it('says that the same values stand in another order', () => {
    const [a, b] = [{ source: 'source:a' }, { source: 'source:b' }];
    expect(changes({ citations: [a, b] }, { citations: [b, a] })).toMatchObject([
      { field: 'citations', change: 'CHANGED' },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { checkSense } from '../../src/seeding/checkSense.ts';
import { checkStructure } from '../../src/seeding/checkStructure.ts';
import type { NodeFact, RelationshipFact } from '../../src/seeding/facts.ts';
import { node, relationship } from './facts.ts';

function sense(nodes: readonly NodeFact[], relationships: readonly RelationshipFact[] = []): string[] {
  return checkSense({ nodes, relationships }).map(({ message }) => message);
}

function structure(nodes: readonly NodeFact[], relationships: readonly RelationshipFact[]) {
  return checkStructure({ nodes, relationships }).map(({ message }) => message);
}

describe('a value', () => {
  const containing = (fields: Record<string, number>) =>
    sense([], [relationship('CONTAINS', 'item:a', 'element:dy', { fields })]);

  it('in percent is between 0 and 100', () => {
    expect(containing({ massPercentMaximum: 100.5 })).toEqual([
      'massPercentMaximum must be between 0 and 100, but got: 100.5',
    ]);
    expect(containing({ massPercentMinimum: 0, massPercentMaximum: 100 })).toEqual([]);
  });

  it('that is the most is not below the least', () => {
    expect(containing({ massPercentMinimum: 5, massPercentMaximum: 4 })).toEqual([
      'massPercentMaximum must be 5 or more, but got: 4',
    ]);
  });

  it('that is an atomic number is between 1 and 118', () => {
    expect(sense([node('element:x', { atomicNumber: 119 })])).toEqual([
      'atomicNumber must be between 1 and 118, but got: 119',
    ]);
  });

  it('that ends is not before its beginning, as far as the dates are known', () => {
    const provision = (effectiveOn: string, endsOn: string) =>
      sense([node('provision:a', { effectiveOn, endsOn })]);
    expect(provision('2025-04-04', '2025-04-03')).toEqual([
      'endsOn must be on or after effectiveOn, 2025-04-04, but got: "2025-04-03"',
    ]);
    expect(provision('2025-04-04', '2025-04')).toEqual([]);
    expect(provision('2025-04-04', '2025-03')).toHaveLength(1);
  });

  it('that is the day of reading is not before that of publication', () => {
    const source = (publishedOn: string) =>
      sense([node('source:a', { publishedOn, retrievedOn: '2026-11-22' })]);
    expect(source('2026-11-23')).toEqual([
      'retrievedOn must be on or after publishedOn, 2026-11-23, but got: "2026-11-22"',
    ]);
    expect(source('2026')).toEqual([]);
  });

  it('is there for every figure, or bounds are', () => {
    expect(sense([node('observation:a', { unit: 't' })])).toEqual([
      'value, minimum or maximum must be given, but none is',
    ]);
    expect(sense([node('observation:a', { minimum: 3 })])).toEqual([]);
  });

  it('that is a code belongs to one row alone', () => {
    const two = [node('country:a', { alpha2: 'IN' }), node('country:b', { alpha2: 'IN' })];
    expect(sense(two)).toEqual([
      'alpha2 must be that of one row alone, but "IN" is that of country:a already',
    ]);
  });
});

describe('names', () => {
  it('are in other languages than English, one for each', () => {
    const text = 'a';
    expect(sense([node('item:a', { names: [{ lang: 'EN', text }] })])).toHaveLength(1);
    const twice = [
      { lang: 'ZH', text },
      { lang: 'ZH', text },
    ];
    expect(sense([node('item:a', { names: twice })])).toEqual([
      'names must hold one name for each language, but got a second one for: ZH',
    ]);
  });
});

describe('the rows of a seed', () => {
  it('do not lead back to themselves', () => {
    const circle = [relationship('KIND_OF', 'item:a', 'item:b'), relationship('KIND_OF', 'item:b', 'item:a')];
    expect(structure([], circle)).toEqual([
      'nothing must lead back to itself, but does: item:a → item:b → item:a',
    ]);
    expect(structure([], circle.slice(0, 1))).toEqual([]);
  });

  it('give each control a code or say why there is none', () => {
    const provision = node('provision:a', { effect: 'LICENCE_REQUIRED' });
    const controls = (more: Partial<RelationshipFact>) =>
      structure([provision], [relationship('LISTS', 'provision:a', 'element:dy', more)]);
    expect(controls({})).toEqual([
      'a control must have a code, or a note that says why there is none, but has neither',
    ]);
    expect(controls({ note: 'The text gives none.' })).toEqual([]);
    expect(controls({ fields: { code: '1C905' } })).toEqual([]);
  });

  it('name no armed group as who issued an instrument', () => {
    const issued = (role: string) =>
      structure(
        [node('organization:a', { role })],
        [relationship('ISSUED_BY', 'regulation:a', 'organization:a')],
      );
    expect(issued('ARMED_GROUP')).toEqual([
      'issuers must be who may regulate, but organization:a is an armed group',
    ]);
    expect(issued('MINISTRY')).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import neo4j from 'neo4j-driver';

import { scannedIn } from '../../bench/measure/plan.ts';
import type { Database } from '../../src/graph/database.ts';
import { count, page, type PageShape, type ReachedShape } from '../../src/graph/pageStatements.ts';
import { databaseOf } from '../seeding/database.ts';
import { planOf } from './planOf.ts';

const frame = { at: '2027-01-01', knownAt: '2027-01-01' };
const place = { afterId: null, afterValue: null, limit: neo4j.int(3) };
const byName = { property: 'name', descending: false };

/** The shape of a relationship asked for that has no other conditions than these. */
function shapeOf(type: string, more: Partial<ReachedShape>): ReachedShape {
  const none = { hasIds: false, hasCountries: false, fields: [], hasAssumed: false };
  return { type, isOwner: true, ...none, ...more };
}

describe('the statement of a root list', () => {
  let database: Database;
  beforeAll(() => {
    database = databaseOf(inject('seeded'));
  });
  afterAll(() => database.close());

  const values = { ids: ['element:dy'], countries: ['country:in'], assumed: ['firm:irel'], fields: {} };
  const plansOf = async (shape: PageShape, values: object) => {
    const parameters = { ...frame, ...place, ...values };
    const texts = [page(shape, byName), count(shape)];
    return Promise.all(texts.map((text) => planOf(database, text, parameters)));
  };

  it.each([
    ['things', 'Provision', shapeOf('LISTS', { hasIds: true })],
    ['countries', 'Firm', shapeOf('SEATED_IN', { hasCountries: true })],
    [
      'countries and what belongs to them',
      'Commitment',
      shapeOf('MADE_BY', { hasCountries: true, isOwner: true }),
    ],
    ['countries, or assumes it', 'Firm', shapeOf('SEATED_IN', { hasCountries: true, hasAssumed: true })],
  ])('that asks for a relationship to %s begins there, not with the whole type', async (_, type, reached) => {
    const shape: PageShape = { type, used: ['reached'], reached: [reached] };
    for (const plan of await plansOf(shape, { reached: [values] }))
      expect(scannedIn(plan)).toEqual(['Release']);
  });

  it('that asks for several relationships begins at one end of one of them', async () => {
    const both = [
      shapeOf('MADE_BY', { hasCountries: true }),
      shapeOf('ADDRESSED_TO', { hasCountries: true }),
    ];
    const shape: PageShape = { type: 'Commitment', used: ['reached'], reached: both };
    for (const plan of await plansOf(shape, { reached: [values, values] }))
      expect(scannedIn(plan)).toEqual(['Release']);
  });

  it('that asks for ids finds each by the index', async () => {
    const shape: PageShape = { type: 'Element', used: ['ids'], reached: [] };
    for (const plan of await plansOf(shape, { ids: values.ids }))
      expect(scannedIn(plan)).toEqual(['Release']);
  });

  it('reads of a country no more than hangs on it', async () => {
    const shape: PageShape = {
      type: 'Firm',
      used: ['reached'],
      reached: [shapeOf('SEATED_IN', { hasCountries: true })],
    };
    const nowhere = { ...values, countries: ['country:none'] };
    const [plan] = await plansOf(shape, { reached: [nowhere] });
    // The release, before and after, and the search of the index.
    expect(plan?.hits).toBeLessThan(15);
  });
});

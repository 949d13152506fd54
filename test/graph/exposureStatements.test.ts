import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

import type { Database } from '../../src/graph/database.ts';
import { exposureSubjects, type SubjectScope } from '../../src/graph/exposureStatements.ts';
import { edgeOfType } from '../../src/model/fields.ts';
import { databaseOf } from '../seeding/database.ts';
import { planOf, scannedIn } from './planOf.ts';

const edges = ['USES', 'PRODUCES'].map(edgeOfType);
const frame = { at: '2027-01-01', knownAt: '2027-01-01', ignoresValidTime: false };
const everyone = { ...frame, countries: null, subjects: null, types: null, targets: [] };

describe('the statement of the subjects of exposures', () => {
  let database: Database;
  beforeAll(() => {
    database = databaseOf(inject('seeded'));
  });
  afterAll(() => database.close());

  it.each<[SubjectScope, object]>([
    ['countries', { countries: ['country:in'] }],
    ['subjects', { subjects: ['firm:irel', 'sector:in-automotive'] }],
  ])('begins with the %s asked for, not with all that can be exposed', async (scope, asked) => {
    const plan = await planOf(database, exposureSubjects(edges, scope), { ...everyone, ...asked });
    expect(scannedIn(plan)).toEqual(['Release']);
  });
});

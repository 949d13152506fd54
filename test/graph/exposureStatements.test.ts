import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

import { scannedIn } from '../../bench/measure/plan.ts';
import type { Database } from '../../src/graph/database.ts';
import { exposureSubjects, type SubjectScope } from '../../src/graph/exposureStatements.ts';
import { edgeOfType } from '../../src/model/fields.ts';
import { databaseOf } from '../seeding/database.ts';
import { planOf } from './planOf.ts';

const edges = ['USES', 'PRODUCES'].map(edgeOfType);
const frame = { at: '2027-01-01', knownAt: '2027-01-01', ignoresValidTime: false };
const everyone = {
  ...frame,
  countries: null,
  subjects: null,
  types: null,
  targets: [],
  most: neo4j.int(1_000),
};

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

  it('says of more subjects than a search may take in that they are more, and nothing else', async () => {
    const text = exposureSubjects(edges, 'all');
    const { records } = await database.driver.executeQuery(text, { ...everyone, most: neo4j.int(2) });
    const rows = records[0]?.get('rows') as { subject: string | null; edges: unknown[] }[];
    expect(rows.map(({ subject, edges }) => [subject, edges])).toEqual([[null, []]]);
  });
});

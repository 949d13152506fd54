import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

import { warmUp } from '../../src/doors/warmUp.ts';
import type { Database } from '../../src/graph/database.ts';
import { createGraph } from '../../src/graph/graph.ts';
import type { Operation } from '../../src/graph/operation.ts';
import { keptAnswersIn } from '../../src/questions/kept/keptAnswers.ts';
import { questionsIn } from '../../src/questions/answer.ts';
import { contentsIn } from '../../src/releases/contents.ts';
import { createSchema } from '../../src/resolvers/createSchema.ts';
import { executeUpon } from '../../src/server/execute.ts';
import { databaseOf } from '../seeding/database.ts';

describe('warming up', () => {
  let database: Database;
  beforeAll(() => {
    database = databaseOf(inject('seeded'));
  });
  afterAll(() => database.close());

  it('asks about a few sectors and the bodies of their countries, whatever else the graph holds', async () => {
    const schema = createSchema();
    const graph = createGraph(database, schema);
    const operations: Operation[] = [];
    const begin: typeof graph.begin = (signal) => {
      const operation = graph.begin(signal);
      operations.push(operation);
      return operation;
    };
    const others = {
      contents: contentsIn('none'),
      kept: keptAnswersIn('none'),
      questions: questionsIn(schema),
    };
    const execute = executeUpon({ graph: { ...graph, begin }, schema, today: () => '2027-01-01', ...others });
    await warmUp(execute, new AbortController().signal);
    const subjects = operations.flatMap(({ statements }) =>
      statements.filter(({ name }) => name === 'exposure subjects'),
    );
    // Those of the sectors and those of the countries.
    expect(subjects.length).toBe(2);
    for (const { rows } of subjects) expect(rows).toBeLessThan(10);
    expect(operations[0]?.statements.map(({ name }) => name)).toContain('exposure steps');
  });

  it('keeps what goes wrong to itself', async () => {
    const execute = () => Promise.reject(new Error('The database is away.'));
    await expect(warmUp(execute, new AbortController().signal)).resolves.toBeUndefined();
  });
});

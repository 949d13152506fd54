import type { DocumentNode } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

import { createGraph } from '../../../src/graph/graph.ts';
import { questionsIn } from '../../../src/questions/answer.ts';
import { readQuestions } from '../../../src/questions/catalogue.ts';
import { keptAnswersIn } from '../../../src/questions/kept/keptAnswers.ts';
import { contentsIn } from '../../../src/releases/contents.ts';
import { createSchema } from '../../../src/resolvers/createSchema.ts';
import {
  CompiledOperations,
  compileRepeated,
  type Compiling,
} from '../../../src/server/compiled/compiledOperations.ts';
import { executeUpon } from '../../../src/server/execute.ts';
import type { Execute } from '../../../src/server/gateway.ts';
import { databaseOf } from '../../seeding/database.ts';
import { atOnce, plain } from './support.ts';

const never = { ...compileRepeated, after: Infinity };

const database = databaseOf(inject('seeded'));
const schema = createSchema();
const graph = createGraph(database, schema);

function executeBy(compiling: Compiling): Execute {
  return executeUpon({
    graph,
    schema,
    contents: contentsIn('none'),
    kept: keptAnswersIn('none'),
    questions: questionsIn(schema),
    today: () => '2027-01-01',
    compiling,
  });
}

function operation(document: DocumentNode) {
  return { document, operationName: undefined, variables: {}, signal: AbortSignal.timeout(60_000) };
}

const compiled = executeBy(atOnce);
const interpreted = executeBy(never);
const operations = new CompiledOperations(schema, atOnce);

beforeAll(() => graph.release(AbortSignal.timeout(60_000)));
afterAll(() => database.close());

describe('compiled execution', () => {
  it.each(readQuestions())('compiles $name', async ({ document }) => {
    expect(await operations.find(operation(document))).toBeDefined();
  });

  it.each(readQuestions())('answers $name as graphql-js does', async ({ document }) => {
    const [given, wanted] = [await compiled(operation(document)), await interpreted(operation(document))];
    expect(plain(given)).toStrictEqual(plain(wanted));
    expect(JSON.stringify(given)).toBe(JSON.stringify(wanted));
  });
});

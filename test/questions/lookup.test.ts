import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { questionsIn } from '../../src/questions/answer.ts';
import { valuesOf, type Given } from '../../src/questions/given.ts';
import { knownValues } from '../../src/questions/lookup.ts';
import { createSchema } from '../../src/resolvers/createSchema.ts';
import { openBriefs } from '../brief/briefs.ts';

const questions = questionsIn(createSchema());

let graph: ReturnType<typeof openBriefs>;
beforeAll(() => {
  graph = openBriefs();
});
afterAll(() => graph.close());

/** The values that texts stand for, and how many statements each operation ran that looked them up. */
async function lookedUp(name: string, given: Given) {
  const variables = questions.get(name)?.variables ?? [];
  const before = graph.statements.length;
  const values = await knownValues(variables, valuesOf(variables, given), graph.ask).catch(
    (error: unknown) => (error as Error).message,
  );
  return { values, statements: graph.statements.slice(before) };
}

describe('looking up what variables name', () => {
  it.each([
    ['sectors-newly-exposed', { country: 'in' }, { country: 'IN' }],
    ['what-an-element-is-in', { element: 'DY' }, { element: 'Dy' }],
    ['figures-side-by-side', { countries: 'in, CN,in' }, { countries: ['IN', 'CN', 'IN'] }],
  ])('of %s takes one statement and the check: %j', async (name, given, values) => {
    expect(await lookedUp(name, given)).toEqual({ values, statements: [1] });
  });

  it('of countries and elements together takes one operation', async () => {
    const { statements } = await lookedUp('who-in-a-country-is-exposed', { country: 'IN', elements: 'dy' });
    expect(statements).toEqual([1 + 1]);
  });

  it('of neither takes none', async () => {
    expect(await lookedUp('sectors-newly-exposed', { at: '2025-10-20' })).toEqual({
      values: { at: '2025-10-20' },
      statements: [],
    });
  });

  it('reads everything that has a code only when one is unknown, to say what may be meant', async () => {
    const { values, statements } = await lookedUp('figures-side-by-side', { countries: 'IN,Chnia' });
    expect(values).toMatch(/^countries must be .*, but got: "Chnia"; did you mean CN \(China\)\?$/);
    expect(statements.length).toBeGreaterThan(1);
  });
});

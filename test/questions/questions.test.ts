import { readdirSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { readQuestions } from '../../src/questions/catalogue.ts';
import { openApi, type Api } from '../api/api.ts';
import { createSchema } from '../../src/resolvers/createSchema.ts';
import { onceForEach } from '../lib/onceForEach.ts';
import { recording } from './recording.ts';
import { rowCount, rowParts, uncitedRows } from './rowParts.ts';
import { frames, otherFrames, variants } from './variants.ts';

/** What has no citation of its own: a hypothesis, a gap of our holdings alone, and a source itself. */
const needsNone = /"evidence":"ASSUMED"|"kind":"NOT_HELD"|"ref":"source:/;

/** The questions that have nothing to answer as saved, and why. */
const answersNothing: Readonly<Record<string, string>> = {
  'next-dates': 'nothing that is known is scheduled for a day after the one that counts as today in tests',
};

/** How much of a list is recorded in another frame: enough to see that it is of that frame. */
const firstInFrames = 10;

const cases = readQuestions().flatMap(({ name, query }) => {
  const first = query.includes('$first') ? { first: firstInFrames } : {};
  const framed = Object.entries(otherFrames[name] ?? frames).map(
    ([variant, variables]) => [variant, { ...first, ...variables }] as const,
  );
  return [['as-saved', {}] as const, ...Object.entries(variants[name] ?? {}), ...framed].map(
    ([variant, variables]) => ({ name, query, variant, variables }),
  );
});

const schema = createSchema();

describe('the answers of the saved questions', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());
  const answerTo = onceForEach((query: string, variables: Record<string, unknown>) =>
    api.ask<unknown>(query, variables),
  );

  it.each(cases)('answers $name, $variant, as recorded and with as many statements', async (one) => {
    const { data, errors, extensions } = await answerTo(one.query, one.variables);
    expect(errors).toBeUndefined();
    await expect(recording({ statements: extensions.cost.statements, data })).toMatchFileSnapshot(
      `recorded/${one.name}.${one.variant}.json`,
    );
  });

  it('has no recording of a question that is not asked', () => {
    const names = cases.map(({ name, variant }) => `${name}.${variant}.json`);
    expect(readdirSync(new URL('recorded', import.meta.url)).sort()).toEqual(names.sort());
  });

  it.each(readQuestions())('cites something in every row that $name, as saved, answers with', async (one) => {
    const { data } = await answerTo(one.query, {});
    const parts = rowParts(schema, one.document).filter(({ isCited }) => isCited);
    const uncited = parts.flatMap((part) => uncitedRows(data, part));
    expect(uncited.filter((row) => !needsNone.test(row))).toEqual([]);
  });

  it.each(readQuestions().filter(({ name }) => !(name in answersNothing)))(
    'has a row to answer $name with, as saved',
    async ({ query, document }) => {
      const { data } = await answerTo(query, {});
      const parts = rowParts(schema, document).filter(({ isCited }) => isCited);
      expect(parts.some((part) => rowCount(data, part) > 0)).toBe(true);
    },
  );
});

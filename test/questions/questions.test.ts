import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { readQuestions } from '../../src/questions/catalogue.ts';
import { openApi, type Api } from '../api/api.ts';
import { recording } from './recording.ts';
import { frames, otherFrames, variants } from './variants.ts';

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

describe('the answers of the saved questions', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  it.each(cases)('answers $name, $variant, as recorded and with as many statements', async (one) => {
    const { data, errors, extensions } = await api.ask(one.query, one.variables);
    expect(errors).toBeUndefined();
    await expect(recording({ statements: extensions.cost.statements, data })).toMatchFileSnapshot(
      `recorded/${one.name}.${one.variant}.json`,
    );
  });
});

import { readFileSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openApi, type Api } from './api/api.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

/** Each query of the README that is followed by its answer. */
const examples = [...readme.matchAll(/```graphql\n(.*?)```\s*```json\n(.*?)```/gs)].map(
  ([, query = '', answer = '']) => ({
    query,
    answer,
  }),
);

describe('the README', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi({ today: '2026-11-22' });
  });
  afterAll(() => api.close());

  it('has examples', () => {
    expect(examples.length).toBeGreaterThan(1);
  });

  it.each(examples)('prints the answer that its query gets: $query', async ({ query, answer }) => {
    const { data, errors } = await api.ask(query);
    expect(errors).toBeUndefined();
    expect(data).toEqual(JSON.parse(answer));
  });

  it('names only commands of npm that there are', () => {
    const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const named = [...readme.matchAll(/npm (?:run )?(start|test|check|generate|build)\b/g)].map(
      ([, name]) => name ?? '',
    );
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
  });
});

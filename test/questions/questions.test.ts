import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { readQuestions } from '../../src/questions/catalogue.ts';
import { openApi, type Api } from '../api/api.ts';

type Variables = Readonly<Record<string, unknown>>;

const questions = readQuestions();

/** The variables that a question is asked with beside its defaults, by the name of the recording. */
const variants: Readonly<Record<string, Readonly<Record<string, Variables>>>> = {
  'sectors-newly-exposed': {
    'since-october': { since: '2025-10-09' },
    'since-october-today': { since: '2025-10-09', at: '2026-11-22', knownAt: '2026-11-22' },
    today: { at: '2026-11-22', knownAt: '2026-11-22' },
    'before-april': { at: '2025-04-03' },
    'know-how': { since: '2025-10-09', channels: ['KNOW_HOW'] },
    'as-known-then': { knownAt: '2025-10-20' },
  },
  'elements-under-control': {
    'as-known-after-the-suspension': { knownAt: '2025-11-10' },
  },
  'members-of-both': {
    'partners-too': { kind: null },
    'before-india-joined': { at: '2017-06-08' },
  },
  'who-asked-what-of-whom': {
    'as-known-on-9-october': { knownAt: '2025-10-09' },
    'india-of-china': { by: ['IN'], of: ['CN'] },
  },
  'how-a-demand-reaches-a-firm': {
    'before-it-was-made': { knownAt: '2025-10-08' },
    'within-three-hops': { maxHops: 3 },
  },
  'timeline-of-a-package': {
    'as-known-before-the-suspension': { at: '2025-10-20', knownAt: '2025-10-20' },
    'of-what-was-asked': { about: ['commitment:cn-in-no-us-re-export', 'country:in'], until: '2025-11-30' },
  },
  'timeline-of-a-provision': {
    'limb-in-force-for-a-month': { provision: 'provision:cn-mofcom-2025-61-1-3' },
  },
};

/** The release differs with every change of the data; what the questions answer is recorded without it. */
function recording(answer: unknown): string {
  return `${JSON.stringify(answer, (key, value: unknown) => (key === 'release' ? '(release)' : value), 2)}\n`;
}

describe('the saved questions', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  const cases = questions.flatMap(({ name, query }) => [
    { name, query, variant: 'as-saved', variables: {} },
    ...Object.entries(variants[name] ?? {}).map(([variant, variables]) => ({
      name,
      query,
      variant,
      variables,
    })),
  ]);

  it.each(cases)('answers $name, $variant, as recorded and with as many statements', async (one) => {
    const { data, errors, extensions } = await api.ask(one.query, one.variables);
    expect(errors).toBeUndefined();
    await expect(recording({ statements: extensions.cost.statements, data })).toMatchFileSnapshot(
      `recorded/${one.name}.${one.variant}.json`,
    );
  });

  it('has a title and a description in every file', () => {
    const lacking = questions.filter(({ title, description }) => title === '' || description === '');
    expect(lacking).toEqual([]);
  });
});

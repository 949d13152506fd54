import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { questionsIn } from '../../src/questions/answer.ts';
import { tablesOf } from '../../src/questions/table.ts';
import { createSchema } from '../../src/resolvers/createSchema.ts';
import { openApi, type Api } from '../api/api.ts';

type Written = {
  readonly frame: Readonly<Record<string, unknown>>;
  readonly parts: readonly { readonly name: string; readonly rows: readonly Record<string, unknown>[] }[];
};

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const frames = [{}, { at: '2025-10-20', knownAt: '2025-10-20' }, { at: '2026-11-25', knownAt: '2026-11-25' }];
const questions = [...questionsIn(createSchema()).values()];
const cases = questions.flatMap((question) =>
  frames
    .map((frame) =>
      Object.fromEntries(
        Object.entries(frame).filter(([name]) => question.variables.some((one) => one.name === name)),
      ),
    )
    .map((variables) => ({
      name: question.name,
      question,
      variables,
      frame: Object.values(variables).join(' ') || 'as saved',
    })),
);

function pathOf(name: string, ending: string, variables: Readonly<Record<string, string>>): string {
  return `${api.url}/q/${name}.${ending}?${new URLSearchParams(variables).toString()}`;
}

describe('the answers of the saved questions by address', () => {
  it.each(cases)('hold the rows of the API: $name, $frame', async ({ name, question, variables }) => {
    // One page, since an address puts all pages together.
    const first = question.variables.some((one) => one.name === 'first') ? { first: '3' } : {};
    const asked = { ...variables, ...first };
    const { data, errors } = await api.ask<unknown>(question.query, {
      ...variables,
      ...(first.first ? { first: Number(first.first) } : {}),
    });
    const response = await fetch(pathOf(name, 'json', asked));
    if (errors) {
      // What cannot be assumed on that day is refused at both doors, in the same words.
      const { errors: refusal } = (await response.json()) as { errors: { message: string }[] };
      expect([response.status, refusal[0]?.message]).toEqual([400, errors[0]?.message]);
      return;
    }
    const expected = tablesOf(question.shape, data).parts.map((part) => ({
      name: part.name,
      rows: part.rows.map(({ cells, citations }) => ({ ...cells, citations })),
    }));
    const json = (await response.json()) as Written;
    expect(json.parts.map((part) => ({ name: part.name, rows: part.rows }))).toEqual(expected);

    const csv = parse(await (await fetch(pathOf(name, 'csv', asked))).text(), { columns: true });
    expect(csv).toHaveLength(expected.flatMap(({ rows }) => rows).length);
  });

  it('put all pages together unless one is asked for', async () => {
    const whole = (await (await fetch(pathOf('sectors-newly-exposed', 'json', {}))).json()) as Written;
    const page = (await (
      await fetch(pathOf('sectors-newly-exposed', 'json', { first: '3' }))
    ).json()) as Written;
    expect(whole.parts[0]?.rows.length).toBeGreaterThan(20);
    expect(page.parts[0]?.rows).toEqual(whole.parts[0]?.rows.slice(0, 3));
    // What does not page stands beside the rows as on the first page.
    expect(whole.frame['assumptions']).toEqual([]);
  });

  it.each(['', '.md'])('can be read whole when they have several pages%s', async (ending) => {
    const response = await fetch(`${api.url}/q/sectors-newly-exposed${ending}`);
    expect([response.status, await response.text()]).toEqual([200, expect.stringContaining('Electronics')]);
  });
});

describe('an address that asks for what is not there', () => {
  const refused = async (path: string) => {
    const response = await fetch(`${api.url}/q/${path}`);
    const { errors } = (await response.json()) as { errors: { message: string }[] };
    return [response.status, errors[0]?.message] as const;
  };

  it('says which question may be meant', async () => {
    const [status, message] = await refused('sectors-newly-exposd.json');
    expect(status).toBe(404);
    expect(message).toMatch(/did you mean sectors-newly-exposed\?/);
  });

  it('names every wrong variable with what is allowed', async () => {
    const [status, message] = await refused(
      'sectors-newly-exposed.json?contry=IN&at=2025-13-01&channels=IMPRT',
    );
    expect(status).toBe(400);
    expect(message?.split('\n')).toEqual([
      expect.stringMatching(/^A variable must be one of country, .* did you mean country\?$/),
      expect.stringMatching(/^channels must be one of IMPORT, .* did you mean IMPORT\?$/),
      'at must be a day of the calendar (YYYY-MM-DD), but got: "2025-13-01"',
    ]);
  });

  it.each([
    ['sectors-newly-exposed.json?country=IND', 'IN (India)'],
    ['what-an-element-is-in.json?element=dysprosium', 'Dy (Dysprosium)'],
    ['what-a-regulation-requires.json?regulation=regulation:no-18', 'regulation:cn-mofcom-gac-2025-18'],
  ])('suggests for %s what the graph knows', async (path, suggestion) => {
    const [status, message] = await refused(path);
    expect(status).toBe(400);
    expect(message).toContain(suggestion);
  });

  it('is told so on a page when a page was asked for', async () => {
    const response = await fetch(`${api.url}/q/sectors-newly-exposed?country=%3Cscript%3E`);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    expect(await response.text()).not.toContain('<script>');
  });
});

describe('a trusted question', () => {
  const question = questions.find(({ name }) => name === 'elements-under-control');
  const get = (search: Record<string, string>, headers: Record<string, string> = {}) =>
    fetch(`${api.url}/graphql?${new URLSearchParams(search).toString()}`, { headers });
  const byHash = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: question?.hash } });

  it.each([
    [{ operationName: 'ElementsUnderControl' }],
    [{ operationName: 'elements-under-control' }],
    [{ extensions: byHash }],
  ])('is answered without its text: %j', async (search) => {
    const response = await get(search);
    const { data } = (await response.json()) as { data: unknown };
    const { data: expected } = await api.ask<unknown>(question?.query ?? '');
    expect([response.status, data]).toEqual([200, expected]);
    expect(response.headers.get('etag')).toMatch(/^"[\w-]{22}"$/);
    expect(response.headers.get('cache-control')).toMatch(/^public, max-age=\d+$/);
  });

  it('costs no operation when the client holds its answer, and another one with other variables', async () => {
    const search = { operationName: 'ElementsUnderControl' };
    const etag = (await get(search)).headers.get('etag') ?? '';
    expect((await get(search, { 'if-none-match': etag })).status).toBe(304);
    const other = { ...search, variables: JSON.stringify({ at: '2025-04-04', knownAt: '2025-04-04' }) };
    expect((await get(other, { 'if-none-match': etag })).status).toBe(200);
  });

  it('has a name that is known', async () => {
    const response = await get({ operationName: 'ElementsUnderControll' });
    expect(response.status).toBe(400);
  });
});

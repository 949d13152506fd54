import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import { ask } from '../../src/cli/ask.ts';
import { questionsIn } from '../../src/questions/answer.ts';
import { tablesOf } from '../../src/questions/table.ts';
import { createSchema } from '../../src/resolvers/createSchema.ts';
import { openApi, type Api } from '../api/api.ts';
import { asInCsv, markdownRows, readCsv, type Written } from './written.ts';

let api: Api;
beforeAll(async () => {
  // Every answer is asked for at each door.
  api = await openApi({ memoryBytes: 64_000_000 });
});
afterAll(() => api.close());

const frames = [{}, { at: '2025-10-20', knownAt: '2025-10-20' }, { at: '2026-11-25', knownAt: '2026-11-25' }];
const questions = [...questionsIn(createSchema()).values()];
const cases = questions.flatMap((question, place) =>
  frames
    .map((frame) =>
      Object.fromEntries(
        Object.entries(frame).filter(([name]) => question.variables.some((one) => one.name === name)),
      ),
    )
    .map((variables, turn) => ({
      name: question.name,
      // Markdown is read once of each question, by turns in all frames.
      readsMarkdown: (place + turn) % frames.length === 0,
      question,
      variables,
      frame: Object.values(variables).join(' ') || 'as saved',
    })),
);

function pathOf(name: string, ending: string, variables: Readonly<Record<string, string>>): string {
  return `${api.url}/q/${name}.${ending}?${new URLSearchParams(variables).toString()}`;
}

const textOf = async (path: string) => (await fetch(path)).text();

/** What the command `monazite ask` prints with --json, run in this process: a process for each would take minutes. */
async function printed(name: string, variables: Readonly<Record<string, string>>): Promise<string> {
  vi.stubEnv('MONAZITE_URL', api.url);
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const rest = Object.entries(variables).map(([variable, value]) => `--${variable}=${value}`);
  try {
    await ask(name, rest, { json: true });
    return write.mock.calls.map(([text]) => String(text)).join('');
  } finally {
    write.mockRestore();
  }
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the answers of the saved questions by address and by command', () => {
  it.each(cases)('hold the rows of the API: $name, $frame', async (one) => {
    const { name, question, variables, readsMarkdown } = one;
    // One page, since an address puts all pages together.
    const first = question.variables.some((variable) => variable.name === 'first') ? { first: '3' } : {};
    const asked = { ...variables, ...first };
    const [{ data, errors }, response] = await Promise.all([
      api.ask<unknown>(question.query, {
        ...variables,
        ...(first.first ? { first: Number(first.first) } : {}),
      }),
      fetch(pathOf(name, 'json', asked)),
    ]);
    const text = await response.text();
    if (errors) {
      // What cannot be assumed on that day is refused at all doors, in the same words.
      const { errors: refusal } = JSON.parse(text) as { errors: { message: string }[] };
      expect([response.status, refusal[0]?.message]).toEqual([400, errors[0]?.message]);
      await expect(printed(name, asked)).rejects.toThrow(errors[0]?.message);
      return;
    }
    const expected = tablesOf(question.shape, data).parts.map((part) => ({
      name: part.name,
      rows: part.rows.map(({ cells, citations }) => ({ ...cells, citations })),
    }));
    const json = JSON.parse(text) as Written;
    expect(json.parts.map((part) => ({ name: part.name, rows: part.rows }))).toEqual(expected);

    const [csv, command, markdown] = await Promise.all([
      textOf(pathOf(name, 'csv', asked)),
      printed(name, asked),
      readsMarkdown ? textOf(pathOf(name, 'md', asked)) : undefined,
    ]);
    expect(readCsv(csv)).toEqual(asInCsv(json));
    expect(command).toBe(text);
    if (markdown !== undefined)
      expect(markdownRows(markdown)).toEqual(json.parts.map(({ rows }) => rows.length));
  });

  it('put all pages together unless one is asked for', async () => {
    const whole = (await (await fetch(pathOf('sectors-newly-exposed', 'json', {}))).json()) as Written;
    const page = (await (
      await fetch(pathOf('sectors-newly-exposed', 'json', { first: '3' }))
    ).json()) as Written;
    expect(whole.parts[0]?.rows.length).toBeGreaterThan(20);
    expect(page.parts[0]?.rows).toEqual(whole.parts[0]?.rows.slice(0, 3));
    // What does not page stands beside the rows as on the first page, and in every form.
    expect([whole.frame, whole.about]).toEqual([page.frame, page.about]);
    expect(whole.frame['assumptions']).toEqual([]);
    expect(markdownRows(await textOf(pathOf('sectors-newly-exposed', 'md', {})))).toEqual(
      whole.parts.map(({ rows }) => rows.length),
    );
  });

  it('can be read whole as a page when they have several pages', async () => {
    const response = await fetch(`${api.url}/q/sectors-newly-exposed`);
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

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openApi, type Answer, type Api } from './api.ts';

type Match = { readonly field: string; readonly lang: string | null; readonly text: string };
type Found = {
  readonly search: {
    readonly totalCount: number;
    readonly edges: readonly {
      readonly node: { readonly ref: string };
      readonly matched: readonly Match[];
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

const document = `query ($text: String!, $types: [EntityType!], $first: Int = 20, $after: String) {
  search(text: $text, types: $types, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { ref } matched { field lang text } } } }`;

describe('search', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  const ask = (text: string, more: Record<string, unknown> = {}): Promise<Answer<Found>> =>
    api.ask<Found>(document, { text, ...more });
  const first = async (text: string) => {
    const { data } = await ask(text);
    const [edge] = data.search.edges;
    return { ref: edge?.node.ref, ...edge?.matched[0] };
  };
  const refs = async (text: string, more: Record<string, unknown> = {}) =>
    (await ask(text, more)).data.search.edges.map(({ node }) => node.ref);

  it('finds an element by its Chinese name and says so', async () => {
    expect(await first('镝')).toEqual({ ref: 'element:dy', field: 'names', lang: 'ZH', text: '镝' });
  });

  it('finds an element by its Hindi name and says so', async () => {
    const found = { ref: 'element:dy', field: 'names', lang: 'HI', text: 'डिस्प्रोसियम' };
    expect(await first('डिस्प्रोसियम')).toEqual(found);
  });

  it('puts the element of a symbol first, in whatever case', async () => {
    const found = { ref: 'element:dy', field: 'symbol', lang: null, text: 'Dy' };
    expect(await first('Dy')).toEqual(found);
    expect(await first('dy')).toEqual(found);
  });

  it.each([
    ['a Hindi name typed with a joiner', 'डिस्\u200dप्रोसियम', 'element:dy'],
    ['the beginning of a word with an accent', 'Türki', 'country:tr'],
    ['a symbol in wide letters', 'Ｄｙ', 'element:dy'],
    ['the number of a regulation', '61', 'regulation:cn-mofcom-2025-61'],
  ])('finds by %s', async (_, text, ref) => {
    expect((await first(text)).ref).toBe(ref);
  });

  it('finds a Chinese character inside of a name, and no name that has only some of those asked for', async () => {
    expect(await refs('法')).toContain('regulation:cn-npcsc-2020-export-control-law');
    expect(await refs('管制水果')).toEqual([]);
  });

  it('names a code alone where only the code matched', async () => {
    const { data } = await ask('1C905.a', { types: ['ITEM'] });
    const fields = data.search.edges.flatMap(({ matched }) => matched.map(({ field }) => field));
    expect(new Set(fields)).toEqual(new Set(['controls.code']));
  });

  it('refuses a cursor of another text', async () => {
    const { data } = await ask('rare earth', { first: 1 });
    const { errors } = await ask('magnet', { after: data.search.pageInfo.endCursor });
    expect(errors?.[0]?.message).toMatch(/^after must be a cursor of this list/);
  });

  it('finds names by the beginning of a word', async () => {
    expect(await first('dyspr')).toMatchObject({ field: 'name', lang: 'EN' });
    expect(await refs('dyspr', { types: ['ELEMENT'] })).toEqual(['element:dy']);
  });

  it('finds the provision and the things of a control code, and says where it stands', async () => {
    const { data } = await ask('1C905');
    const matched = data.search.edges.flatMap((edge) => edge.matched.map(({ field }) => field));
    expect(matched).toEqual(expect.arrayContaining(['lists.code', 'controls.code']));
    expect(data.search.edges.every((edge) => edge.matched[0]?.text.startsWith('1C905'))).toBe(true);
  });

  it('finds a tariff line by digits with dots', async () => {
    const { ref, ...match } = await first('8505.11');
    expect(ref).toMatch(/^hs:/);
    expect(match).toMatchObject({ field: 'code', lang: null });
    expect(match.text).toMatch(/^850511/);
  });

  it('finds what has all the words', async () => {
    const found = await refs('dysprosium oxide', { types: ['ITEM'] });
    expect(found[0]).toBe('item:dysprosium-oxide');
  });

  it('finds only things of the types asked for', async () => {
    const found = await refs('rare earth', { types: ['SECTOR', 'SUPPLY_STATUS'], first: 100 });
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((ref) => /^(sector|supply-status):/.test(ref))).toBe(true);
  });

  it('gives the same things page by page, each once', async () => {
    const whole = await refs('rare earth', { first: 100 });
    const pages: string[] = [];
    let after: string | null = null;
    do {
      const { data }: Answer<Found> = await ask('rare earth', { first: 30, after });
      pages.push(...data.search.edges.map(({ node }) => node.ref));
      after = data.search.pageInfo.hasNextPage ? data.search.pageInfo.endCursor : null;
    } while (after !== null && pages.length < 100);
    expect(pages.slice(0, 100)).toEqual(whole);
    expect(new Set(pages).size).toBe(pages.length);
  });

  it('costs one statement and the check, however much it finds', async () => {
    expect((await ask('rare', { first: 100 })).extensions.cost.statements).toBe(1);
    expect((await ask('Dy', { first: 1 })).extensions.cost.statements).toBe(1);
  });

  it('finds no code that was not known yet, and no thing', async () => {
    const count = async (knownAt: string, text: string) => {
      const { data } = await api.ask<{ asOf: Found }>(
        `{ asOf(knownAt: "${knownAt}") { search(text: "${text}") { totalCount } } }`,
      );
      return data.asOf.search.totalCount;
    };
    expect(await count('2025-04-03', '1C905')).toBe(0);
    expect(await count('2025-04-04', '1C905')).toBeGreaterThan(0);
    expect(await count('2025-10-08', 'No. 61 of 2025')).toBe(0);
  });

  it.each([
    '+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /',
    'AND',
    '"unclosed',
    'a:b',
    '*',
    'NOT dy OR',
    '%',
    '¶',
  ])('takes %j for text, not for commands', async (text) => {
    const { status, errors } = await ask(text);
    expect([status, errors]).toEqual([200, undefined]);
  });

  it.each([
    ['', 0],
    ['   ', 0],
    ['x'.repeat(201), 201],
  ])('refuses a text with too few or too many characters', async (text, length) => {
    const { errors } = await ask(text);
    expect(errors?.[0]?.message).toBe(
      `text must have between 1 and 200 characters besides spaces, but has: ${length}`,
    );
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

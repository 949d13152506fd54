import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openApi, type Api } from './api.ts';

type Page = {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly ref: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly endCursor: string | null;
  };
};

const fields = 'totalCount edges { cursor node { ref } } pageInfo { hasNextPage hasPreviousPage endCursor }';

/** Every kind of connection: where it is, and how to ask for a page of it. */
const connections = [
  { name: 'a root list by name', query: `{ page: countries(first: $first, after: $after) { ${fields} } }` },
  {
    name: 'a root list with ties and gaps in its order, descending',
    query: `{ page: sources(orderBy: { field: PUBLISHED_ON, direction: DESC }, first: $first, after: $after) { ${fields} } }`,
  },
  { name: 'a root list by number', query: `{ page: elements(first: $first, after: $after) { ${fields} } }` },
  {
    name: 'a relation with several relationships to one node',
    query: `{ holder: provision(id: "provision:cn-mofcom-gac-2025-18") { page: controls(first: $first, after: $after) { ${fields} } } }`,
  },
  {
    name: 'a relation that is narrowed',
    query: `{ holder: agreement(id: "agreement:wassenaar") { page: parties(kind: MEMBER, first: $first, after: $after) { ${fields} } } }`,
  },
];

describe('paging', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  const pageOf = async (query: string, first: number, after: string | null): Promise<Page> => {
    const { data, errors } = await api.ask<{ page?: Page; holder?: { page: Page } }>(
      `query ($first: Int, $after: String) ${query}`,
      { first, after },
    );
    expect(errors).toBeUndefined();
    const page = data.page ?? data.holder?.page;
    if (!page) throw new Error('The answer has no page.');
    return page;
  };

  const walk = async (query: string, first: number): Promise<string[]> => {
    const cursors: string[] = [];
    for (let after: string | null = null; ;) {
      const page = await pageOf(query, first, after);
      cursors.push(...page.edges.map(({ cursor }) => cursor));
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      if (!page.pageInfo.hasNextPage) return cursors;
      after = page.pageInfo.endCursor;
    }
  };

  it.each(connections)('walks $name in pages of any size, each entry once', async ({ query }) => {
    const { totalCount } = await pageOf(query, 1, null);
    const whole = await walk(query, 100);
    expect(whole).toHaveLength(totalCount);
    expect(new Set(whole).size).toBe(totalCount);
    expect(await walk(query, 7)).toEqual(whole);
  });

  it('walks exposures in pages of any size, each row once', async () => {
    const query = `{ page: exposures(where: { countries: ["IN"] }, first: $first, after: $after) {
      totalCount edges { cursor node { subject { ref } } } pageInfo { hasNextPage hasPreviousPage endCursor } } }`;
    const whole = await walk(query, 100);
    expect(whole.length).toBeGreaterThan(20);
    expect(await walk(query, 7)).toEqual(whole);
  });

  const refused = async (query: string, variables: Record<string, unknown>) => {
    const { errors } = await api.ask(query, variables);
    return { code: errors?.[0]?.extensions.code, message: errors?.[0]?.message };
  };

  it.each([0, -1, 101, 2_147_483_647])('refuses pages of %i', async (first) => {
    expect(await refused('query ($first: Int) { items(first: $first) { nodes { id } } }', { first })).toEqual(
      {
        code: 'BAD_USER_INPUT',
        message: `first must be between 1 and 100, but got: ${first}`,
      },
    );
  });

  it('takes an explicit null for the default', async () => {
    const { data } = await api.ask<{ items: { nodes: unknown[] } }>(
      '{ items(first: null, after: null, orderBy: null, where: null) { nodes { id } } }',
    );
    expect(data.items.nodes).toHaveLength(20);
  });

  it.each([
    ['no base64 of ours', 'not a cursor'],
    ['empty', ''],
    ['cut off', 'WyJJdGVtIGJ5IG5hb'],
    ['of another list', Buffer.from('["Country by name","a","b"]').toString('base64url')],
    ['of another order', Buffer.from('["Item by id","a","b"]').toString('base64url')],
    ['with parts of other kinds', Buffer.from('["Item by name",{"a":1},[]]').toString('base64url')],
    ['very long', 'x'.repeat(10_000)],
  ])('refuses a cursor that is %s', async (_, after) => {
    const { code, message } = await refused(
      'query ($after: String) { items(after: $after) { nodes { id } } }',
      { after },
    );
    expect(code).toBe('BAD_USER_INPUT');
    expect(message).toMatch(/^after must be a cursor of this list in this order, but got: /);
  });
});

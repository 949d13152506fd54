import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openApi, type Api } from './api.ts';

type Names = { readonly nodes: readonly { readonly name: string }[] };

describe('the statements of an operation', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi({ nodeLimit: 1_000_000 });
  });
  afterAll(() => api.close());

  const count = async (query: string): Promise<number> => {
    const { errors, extensions } = await api.ask(query);
    expect(errors).toBeUndefined();
    return extensions.cost.statements;
  };

  const five = `contains { nodes { symbol } } madeOf { nodes { name } } kindOf { nodes { name } }
    kinds { nodes { name } } controls { nodes { name } }`;

  it('of five relation fields over 200 rows are two root fields, five relations, one read by id and the check', async () => {
    const rows = `{ first: items(first: 100) { nodes { id ${five} } }
      last: items(first: 100, orderBy: { field: NAME, direction: DESC }) { nodes { id ${five} } } }`;
    const { data, extensions } = await api.ask<Record<string, { nodes: unknown[] }>>(rows);
    expect(Object.values(data).map(({ nodes }) => nodes.length)).toEqual([100, 100]);
    expect(extensions.cost.statements).toBe(1 + 5 + 1 + 1);
  });

  it('do not depend on the number of rows', async () => {
    const ask = (first: number) =>
      count(`{ items(first: ${first}) { nodes { ${five} citations { source { title } } } } }`);
    expect(await ask(3)).toBe(await ask(100));
  });

  it('of a way are fewer by two where nothing is asked of its hops that their relationships and citations tell', async () => {
    const ask = (fields: string) =>
      count(
        `{ exposures(where: { countries: ["IN"] }, first: 2) { nodes { path { hops { from { ref } ${fields} } } } } }`,
      );
    const bare = await ask('to { ref } verb evidence');
    expect(await ask('to { ref } citations { id }')).toBe(bare + 2);
    expect(await ask('to { ref } inference confidence note citations { id } independentSources')).toBe(
      bare + 2,
    );
  });

  it('of relations of which no edge is shown read their ends alone', async () => {
    const nodes = '{ sectors(first: 5) { nodes { uses { nodes { name } pageInfo { endCursor } } } } }';
    const edges = nodes.replace('pageInfo', 'edges { cursor } pageInfo');
    expect(await count(nodes)).toBe(await count(edges));
    const cursors = async (query: string) => {
      const { data } = await api.ask<{ sectors: { nodes: { uses: { pageInfo: object } }[] } }>(query);
      return data.sectors.nodes.map(({ uses }) => uses.pageInfo);
    };
    expect(await cursors(nodes)).toEqual(await cursors(edges));
  });

  it('for one more level are its relations and one read by id', async () => {
    const one = await count('{ sectors { nodes { uses { nodes { id } } } } }');
    const two = await count(
      '{ sectors { nodes { uses { nodes { madeOf { nodes { id } } contains { nodes { id } } } } } } }',
    );
    expect(two - one).toBe(2 + 1);
  });

  it('for unselected counts and page information are none', async () => {
    const plain = await count('{ elements { nodes { controls { nodes { id } } } } }');
    expect(
      await count(
        '{ elements { pageInfo { hasNextPage } nodes { controls { nodes { id } pageInfo { endCursor } } } } }',
      ),
    ).toBe(plain);
    expect(await count('{ elements { totalCount nodes { controls { totalCount nodes { id } } } } }')).toBe(
      plain + 2,
    );
  });

  it('for citations are one for each level that selects them', async () => {
    const plain = await count('{ elements { nodes { controls { edges { node { id } } } } } }');
    const cited =
      '{ elements { nodes { citations { confidence } controls { edges { citations { confidence } node { id } } } } } }';
    expect(await count(cited)).toBe(plain + 2);
  });

  it('of an exposure are at most six, one for the hops, one for the citations, one by id and the check', async () => {
    const ask = (first: number) =>
      count(`{ exposures(where: { countries: ["IN"] }, first: ${first}) { totalCount nodes {
        subject { name } item { name } element { symbol } provision { name } weakestHop { verb }
        path { sentence hops { from { name } to { name } citations { source { title } } } } } } }`);
    expect(await ask(1)).toBeLessThanOrEqual(6 + 1 + 1 + 1 + 1);
    expect(await ask(100)).toBe(await ask(1));
  });

  it('of the exposures of many sectors are those of one', async () => {
    const one = await count(
      '{ sectors(first: 1, where: { country: ["IN"] }) { nodes { exposures { totalCount } } } }',
    );
    const many = await count(
      '{ sectors(first: 100, where: { country: ["IN"] }) { nodes { exposures { totalCount } } } }',
    );
    expect(many).toBeLessThanOrEqual(Math.max(one, 1 + 6 + 1));
  });

  it('are none for what needs no data', async () => {
    expect(await count('{ __typename frame { at } }')).toBe(0);
  });

  it('give each alias of a field the answer to its own arguments', async () => {
    const { data } = await api.ask<{ agreement: Record<string, Names> }>(`{
      agreement(id: "agreement:sco") {
        one: parties(first: 1) { nodes { name } }
        two: parties(first: 2) { nodes { name } }
        member: parties(kind: MEMBER, first: 1) { nodes { name } }
        partner: parties(kind: PARTNER, first: 1) { nodes { name } }
      } }`);
    const names = Object.fromEntries(
      Object.entries(data.agreement).map(([alias, { nodes }]) => [alias, nodes.map(({ name }) => name)]),
    );
    expect(names).toEqual({
      one: ['United Arab Emirates'],
      two: ['United Arab Emirates', 'Afghanistan'],
      member: ['Belarus'],
      partner: ['United Arab Emirates'],
    });
  });
});

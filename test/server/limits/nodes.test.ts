import {
  buildASTSchema,
  concatAST,
  getIntrospectionQuery,
  parse,
  validate,
  type OperationDefinitionNode,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wholeSdl } from '../../../src/model/sdl.ts';
import { checkNodes } from '../../../src/server/limits/nodes.ts';
import { ask, problem, start, tinySchema, type Started } from '../support.ts';

const wholeSchema = buildASTSchema(concatAST(wholeSdl().map((text) => parse(text))));

/** Counts a query that must be valid. */
function nodesOf(
  query: string,
  variables: Record<string, unknown> = {},
  schema = wholeSchema,
): number | undefined {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const operation = document.definitions[0] as OperationDefinitionNode;
  return checkNodes(schema, document, operation, variables, Infinity);
}

describe('the nodes of an operation', () => {
  it.each([
    ['nothing for single things', '{ element(symbol: "Dy") { id name } }', 0],
    ['nothing for introspection', getIntrospectionQuery(), 0],
    ['a page by its first', '{ elements(first: 7) { nodes { id } } }', 7],
    ['a page by its first even when only its size is asked for', '{ elements(first: 7) { totalCount } }', 7],
    ['a page by the default of the SDL', '{ elements { nodes { id } } }', 20],
    ['20 for an explicit null', '{ elements(first: null) { nodes { id } } }', 20],
    [
      'pages in pages by their product',
      '{ elements(first: 10) { nodes { controls(first: 3) { totalCount } } } }',
      40,
    ],
    ['20 for a plain list', '{ element(symbol: "Dy") { names { text } } }', 20],
    [
      'short lists by what they hold at most',
      '{ exposures(first: 2) { nodes { path { hops { citations { id } } } } } }',
      98,
    ],
    ['edges like nodes', '{ elements(first: 7) { edges { node { names { text } } } } }', 147],
    [
      'what stands beside the nodes once',
      '{ elements(first: 7) { totalCount pageInfo { hasNextPage } } }',
      7,
    ],
    ['a search by its first', '{ search(text: "x", first: 7) { edges { node { names { text } } } } }', 147],
    [
      'a subgraph by its limit',
      '{ subgraph(ids: ["x"], limit: 30) { nodes { names { text } } edges { verb } truncated } }',
      630,
    ],
    ['a subgraph by the default of the SDL', '{ subgraph(ids: ["x"]) { nodes { id } } }', 200],
    [
      '200 for a subgraph with an explicit null',
      '{ subgraph(ids: ["x"], limit: null) { nodes { id } } }',
      200,
    ],
    ['ids by their number', '{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
    ['the same in another frame', '{ asOf(at: "2025-10-20") { elements(first: 7) { nodes { id } } } }', 7],
    [
      'inline fragments',
      '{ node(id: "x") { ... on Element { names { text } } ... on Country { names { text } } } }',
      40,
    ],
  ])('are %s', (_, query, nodes) => {
    expect(nodesOf(query)).toBe(nodes);
  });

  it('are counted with variables and their defaults', () => {
    const query =
      'query ($n: Int = 9, $ids: [ID!]!) { elements(first: $n) { totalCount } nodes(ids: $ids) { id } }';
    expect(nodesOf(query, { ids: ['a', 'b'] })).toBe(11);
    expect(nodesOf(query, { ids: ['a'], n: 50 })).toBe(51);
    expect(nodesOf(query, { ids: [], n: null })).toBe(20);
  });

  it('are those of the SDL default when the variable of an argument is not given', () => {
    expect(nodesOf('query ($n: Int) { few(first: $n) { totalCount } }', {}, tinySchema)).toBe(5);
  });

  it.each([0, 501])('are refused for a subgraph of %d', (limit) => {
    const query = 'query ($limit: Int) { subgraph(ids: ["x"], limit: $limit) { truncated } }';
    expect(() => nodesOf(query, { limit })).toThrow(`limit must be between 1 and 500, but got: ${limit}`);
  });

  it('are undefined for variables that execution will refuse', () => {
    expect(nodesOf('query ($n: Int) { elements(first: $n) { totalCount } }', { n: 'many' })).toBeUndefined();
  });

  it('are counted at each spread of a fragment, in time that does not double with it', () => {
    const doubling = Array.from(
      { length: 60 },
      (_, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`,
    );
    const query = `{ ...F0 } ${doubling.join(' ')} fragment F60 on Query { things(first: 1) { totalCount } }`;
    expect(nodesOf(query, {}, tinySchema)).toBe(2 ** 60);
  });

  it('differ with the page that a fragment is spread on', () => {
    const query = `
      { a: things(first: 2) { ...Page } b: things(first: 5) { ...Page } }
      fragment Page on ThingConnection { nodes { names { name } } }`;
    expect(nodesOf(query, {}, tinySchema)).toBe(2 + 2 * 20 + 5 + 5 * 20);
  });
});

describe('an operation over HTTP', () => {
  let server: Started;
  beforeAll(async () => {
    server = await start({ settings: { nodeLimit: 100 } });
  });
  afterAll(() => server.app.close());

  it('is answered at the limit, with its nodes beside the other costs', async () => {
    const { status, extensions } = await ask(server, '{ things(first: 100) { totalCount } }');
    expect([status, extensions]).toEqual([200, { cost: { nodes: 100, statements: 3 } }]);
  });

  it('is refused beyond it', async () => {
    const answer = await ask(server, '{ things(first: 100) { totalCount } parts(first: 1) { totalCount } }');
    expect(problem(answer)).toEqual({
      status: 400,
      code: 'BAD_USER_INPUT',
      message:
        'An operation must ask for at most 100 nodes, smaller values of first ask for fewer, but got: 101',
    });
  });

  it.each([500, 101, 0, -1])('is refused with first: %d, written or as a variable', async (first) => {
    const refused = {
      status: 400,
      code: 'BAD_USER_INPUT',
      message: `first must be between 1 and 100, but got: ${first}`,
    };
    expect(problem(await ask(server, `{ things(first: ${first}) { totalCount } }`))).toEqual(refused);
    const query = 'query ($first: Int) { things(first: $first) { totalCount } }';
    expect(problem(await ask(server, query, { first }))).toEqual(refused);
  });

  it('is refused with a first that is no Int', async () => {
    const query = 'query ($first: Int) { things(first: $first) { totalCount } }';
    for (const first of [2 ** 31, 'ten', 1.5]) {
      expect(problem(await ask(server, query, { first }))).toMatchObject({
        status: 400,
        code: 'BAD_USER_INPUT',
      });
    }
  });
});

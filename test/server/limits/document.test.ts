import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, problem, start, type Started } from '../support.ts';

let server: Started;
beforeAll(async () => {
  server = await start();
});
afterAll(() => server.app.close());

function times(count: number, text: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => text(index)).join(' ');
}

function nested(depth: number): string {
  return `{ ${'self { '.repeat(depth - 1)}hello${' }'.repeat(depth - 1)} }`;
}

function badInput(message: string) {
  return { status: 400, code: 'BAD_USER_INPUT', message };
}

describe('a document within the limits', () => {
  it.each([
    ['16 levels', nested(16)],
    ['30 aliases', `{ self { ${times(30, (index) => `a${index}: hello`)} } }`],
    ['20 root fields', `{ ${times(20, (index) => `a${index}: hello`)} }`],
    ['250 fields', `{ self { ${times(249, () => 'hello')} } }`],
    ['20 directives', `{ ${times(20, () => 'hello @include(if: true)')} }`],
    ['2,000 tokens', `{ nodes(ids: [${'"x" '.repeat(1988)}]) { id } }`],
    [
      '21 fields in a fragment below the root',
      `{ self { ...F } } fragment F on Query { ${times(21, () => 'hello')} }`,
    ],
  ])('is answered with %s', async (_, query) => {
    const { status, errors } = await ask(server, query);
    expect({ status, errors }).toEqual({ status: 200, errors: undefined });
  });

  it('is answered when it is the standard introspection query', async () => {
    const query = getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true, oneOf: true });
    expect((await ask(server, query)).errors).toBeUndefined();
  });
});

describe('a document beyond a limit', () => {
  it.each([
    ['17 levels', nested(17), 'An operation must nest fields at most 16 deep, but got: 17'],
    ['60 levels', nested(60), 'An operation must nest fields at most 16 deep, but got: 60'],
    [
      '31 aliases',
      `{ self { ${times(31, (index) => `a${index}: hello`)} } }`,
      'An operation must have at most 30 aliases, but got: 31',
    ],
    [
      '31 aliases of __typename',
      `{ self { ${times(31, (index) => `a${index}: __typename`)} } }`,
      'An operation must have at most 30 aliases, but got: 31',
    ],
    [
      '21 root fields',
      `{ ${times(21, (index) => `a${index}: hello`)} }`,
      'An operation must have at most 20 fields at its root, but got: 21',
    ],
    [
      '21 root fields through a fragment',
      `{ ...F } fragment F on Query { ${times(21, () => 'hello')} }`,
      'An operation must have at most 20 fields at its root, but got: 21',
    ],
    [
      '251 fields',
      `{ self { ${times(250, () => 'hello')} } }`,
      'An operation must select at most 250 fields, those of its fragments counted at each spread, but got: 251',
    ],
    [
      '251 fields in a fragment that nothing spreads',
      `{ hello } fragment F on Query { ${times(251, () => 'hello')} }`,
      'An operation must select at most 250 fields, those of its fragments counted at each spread, but got: 251',
    ],
    [
      '21 directives',
      `{ ${times(21, () => 'hello @include(if: true)')} }`,
      'An operation must have at most 20 directives, but got: 21',
    ],
    [
      '21 unknown directives',
      `{ hello ${times(21, () => '@aa')} }`,
      'An operation must have at most 20 directives, but got: 21',
    ],
  ])('is refused with %s', async (_, query, message) => {
    expect(problem(await ask(server, query))).toEqual(badInput(message));
  });

  it('is refused by GET too', async () => {
    const query = encodeURIComponent(nested(17));
    const headers = { 'apollo-require-preflight': 'true' };
    const response = await fetch(`${server.url}/graphql?query=${query}`, { headers });
    expect(response.status).toBe(400);
  });

  it('is refused at 2,001 tokens', async () => {
    const refused = {
      status: 400,
      code: 'GRAPHQL_PARSE_FAILED',
      message: 'Syntax Error: Document contains more that 2000 tokens. Parsing aborted.',
    };
    expect(problem(await ask(server, `{ nodes(ids: [${'"x" '.repeat(1989)}]) { id } }`))).toEqual(refused);
  });
});

describe('a hostile document', () => {
  it.each(['[', '{a:', '(a:[', '{self'])('of 5,000 times %s is refused in our words', async (bracket) => {
    const answer = await ask(server, `{ hello(name: ${bracket.repeat(5000)}`);
    expect(problem(answer)).toMatchObject({ status: 400, code: 'GRAPHQL_PARSE_FAILED' });
    expect(problem(answer).message).not.toContain('call stack');
  });

  const doubling = (count: number, type: string, leaf: string): string =>
    `${times(count, (index) => `fragment F${index} on ${type} { ...F${index + 1} ...F${index + 1} }`)}
     fragment F${count} on ${type} { ${leaf} }`;

  it('of 2^60 fields by fragments is refused, and told how many they are', async () => {
    const answer = await ask(server, `{ self { ...F0 } } ${doubling(60, 'Query', 'hello')}`);
    expect(problem(answer).message).toMatch(
      /^An operation must select at most 250 fields.* got: 11529215\d+$/,
    );
  });

  it('of 2^60 fields of the schema itself is refused', async () => {
    const answer = await ask(server, `{ __schema { ...F0 } } ${doubling(60, '__Schema', 'description')}`);
    expect(answer.status).toBe(400);
  });

  it('of 500 unused fragments is refused with at most 5 errors', async () => {
    const { status, errors } = await ask(
      server,
      `{ hello } ${times(180, (n) => `fragment F${n} on Query { hello }`)}`,
    );
    expect([status, errors?.length]).toEqual([400, 5]);
  });

  it('of fragments that spread each other is refused by validation', async () => {
    const cycle = '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }';
    expect(problem(await ask(server, cycle))).toMatchObject({
      status: 400,
      code: 'GRAPHQL_VALIDATION_FAILED',
    });
  });

  it('that goes in circles through the schema is refused', async () => {
    const circle =
      '{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }';
    expect(problem(await ask(server, circle))).toMatchObject({
      status: 400,
      code: 'GRAPHQL_VALIDATION_FAILED',
    });
  });
});

it('a document beyond a limit is refused each time it is asked', async () => {
  const query = nested(17);
  const problems = [problem(await ask(server, query)), problem(await ask(server, query))];
  expect(problems).toEqual(
    Array(2).fill(badInput('An operation must nest fields at most 16 deep, but got: 17')),
  );
});

import { makeExecutableSchema } from '@graphql-tools/schema';
import fc from 'fast-check';
import { execute, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';

import { scalars } from '../../../src/resolvers/scalars.ts';
import { CompiledOperations } from '../../../src/server/compiled/compiledOperations.ts';
import { atOnce } from './support.ts';

const seen: unknown[] = [];

const schema = makeExecutableSchema({
  typeDefs: `
    scalar Date
    scalar PartialDate
    scalar DateTime
    type Query {
      given(
        day: Date  part: PartialDate  moment: DateTime  kind: Kind  count: Int = 5  must: Int! = 7  amount: Float
        flag: Boolean  id: ID  text: String  days: [Date!]  lists: [[Int]]  where: Where  one: One  wheres: [Where!]
      ): Int
      needed(count: Int!): Int
    }
    enum Kind { OXIDE METAL }
    input Where { day: Date  kinds: [Kind!] = [METAL]  first: Int = 3  and: [Where!]  must: ID!  text: String }
    input One @oneOf { day: Date  text: String }
  `,
  resolvers: {
    ...scalars,
    Kind: { OXIDE: 'inner-oxide', METAL: 'inner-metal' },
    Query: {
      given: (_, values: object) => seen.push(values),
      needed: (_, values: object) => seen.push(values),
    },
  },
});

/** What a resolver is given by compiled code (undefined when graphql-js is to answer) and by graphql-js. */
async function valuesGiven(query: string, variables: Record<string, unknown>) {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  const run = await new CompiledOperations(schema, atOnce).find({
    document,
    operationName: undefined,
    variables,
  });
  seen.length = 0;
  const answer = await run?.({}, undefined);
  const compiled = answer ? [...seen] : undefined;
  seen.length = 0;
  const { errors } = await execute({ schema, document, rootValue: {}, variableValues: variables });
  return { compiled, interpreted: [...seen], errors };
}

const types = {
  day: 'Date',
  part: 'PartialDate',
  moment: 'DateTime',
  kind: 'Kind',
  count: 'Int',
  amount: 'Float',
  flag: 'Boolean',
  id: 'ID',
  text: 'String',
  days: '[Date!]',
  lists: '[[Int]]',
  where: 'Where',
  one: 'One',
  wheres: '[Where!]',
};

const samples = [
  undefined, null, true, false, 0, -0, 1, 2.5, 2 ** 31, Infinity, Number.NaN, '', 'text', 'OXIDE', 'inner-oxide', 'METAL',
  '2025-10-20', '2025-10', '2025', '2025-02-30', '2025-10-20T00:00:00Z', '7', [], [null], ['2025-10-20'], ['OXIDE'], [1],
  [[1], null, [2, null]], [[[1]]], {}, { must: 1 }, { must: 'a', first: null }, { must: 'a', kinds: 'OXIDE' },
  { must: 'a', kinds: [] }, { must: 'a', and: { must: 'b' } }, { must: 'a', and: [{ must: 'b', and: [] }] },
  { must: null }, { must: 'a', other: 1 }, [{ must: 'a' }], [{ must: 'a' }, null], { day: '2025-10-20' },
  { day: '2025-10-20', text: 'x' }, { text: null }, { day: undefined, text: 'x' }, new Date(0),
]; // prettier-ignore

const cases = Object.entries(types).flatMap(([name, type]) =>
  samples.map((value) => ({ name, type, value })),
);

describe('values of variables', () => {
  it.each(cases)('reach resolvers as by graphql-js: $value as $type', async ({ name, type, value }) => {
    const query = `query ($value: ${type}) { given(${name}: $value) }`;
    const { compiled, interpreted, errors } = await valuesGiven(query, { value });
    expect(compiled).toStrictEqual(errors ? undefined : interpreted);
  });

  it('reach them alike whatever they are', async () => {
    const anything = fc.record(
      {
        where: fc.record(
          {
            day: fc.constantFrom('2025-10-20', '2025-13-01', null),
            kinds: fc.oneof(
              fc.constantFrom('OXIDE', 'TIN'),
              fc.array(fc.constantFrom('OXIDE', 'METAL', null)),
            ),
            first: fc.constantFrom(1, 1.5, null, '1'),
            must: fc.constantFrom('a', 1, null),
            text: fc.string(),
          },
          { requiredKeys: [] },
        ),
        count: fc.option(fc.integer()),
        text: fc.option(fc.string()),
      },
      { requiredKeys: [] },
    );
    const query = `query ($where: Where, $count: Int, $text: String = "default") {
      given(where: $where, count: $count, text: $text, wheres: [{ must: "x", text: $text, first: $count }])
    }`;
    await fc.assert(
      fc.asyncProperty(anything, async (variables) => {
        const { compiled, interpreted, errors } = await valuesGiven(query, variables);
        expect(compiled).toStrictEqual(errors ? undefined : interpreted);
      }),
      { numRuns: 60 },
    );
  });

  it('that are absent leave an argument its default, and those that are null do not', async () => {
    const query = 'query ($count: Int) { given(count: $count) }';
    expect((await valuesGiven(query, {})).compiled).toStrictEqual([{ count: 5, must: 7 }]);
    expect((await valuesGiven(query, { count: null })).compiled).toStrictEqual([{ count: null, must: 7 }]);
  });

  it.each([
    ['null for an argument that must not be', 'query ($count: Int) { given(must: $count) }', { count: null }],
    [
      'none for a field of an input that must be',
      'query ($id: ID = "a") { given(where: { must: $id }) }',
      { id: null },
    ],
  ])('leave it to graphql-js to refuse %s', async (_, query, variables) => {
    const { compiled, errors } = await valuesGiven(query, variables);
    expect(errors).toHaveLength(1);
    expect(compiled).toBeUndefined();
  });
});

describe('literals', () => {
  it.each([
    'given',
    'given(day: "2025-10-20", part: "2025", moment: "2025-10-20T00:00:00Z", kind: OXIDE, count: 1, amount: 1.5e3)',
    'given(amount: 1, id: 7, flag: true, text: "a \\" b", count: null, days: "2025-10-20", lists: [[1], null])',
    'given(text: """a\n  block""", lists: 1, where: { must: 1 }, wheres: { must: "a", kinds: OXIDE, first: null })',
    'given(where: { must: "a", and: [{ must: "b", and: { must: "c", kinds: [] } }] }, one: { text: "x" })',
    'given(where: { must: "a", text: $absent, first: $count }, lists: [[$count], $absents, [$absentCount]])',
    'three: needed(count: 3) needed(count: $count) other: given(count: $absentCount, text: $absent)',
  ])('reach resolvers as by graphql-js: %s', async (fields) => {
    const names = ['count: Int! = 4', 'absent: String', 'absents: [Int]', 'absentCount: Int'];
    const used = names.filter((name) => new RegExp(`\\$${name.split(':')[0] ?? ''}\\b`).test(fields));
    const head = used.length === 0 ? 'query' : `query (${used.map((name) => `$${name}`).join(', ')})`;
    const { compiled, interpreted, errors } = await valuesGiven(`${head} { ${fields} }`, {});
    expect(errors).toBeUndefined();
    expect(compiled).toStrictEqual(interpreted);
  });
});

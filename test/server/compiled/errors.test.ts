import { makeExecutableSchema } from '@graphql-tools/schema';
import { GraphQLError, type ExecutionResult } from 'graphql';
import { describe, expect, it } from 'vitest';

import { MonaziteError, timedOut } from '../../../src/errors.ts';
import { bothAnswers, plain } from './support.ts';

const asked = new MonaziteError('BAD_USER_INPUT', 'first must be between 1 and 100, but got: 0');
const away = new MonaziteError('SERVICE_UNAVAILABLE', 'The database must be reachable, but is not');

function fail(error: unknown): () => never {
  return () => {
    throw error;
  };
}

const resolvers = {
  throws: fail(asked),
  rejects: () => Promise.reject(asked),
  mustThrow: fail(asked),
  returnsError: () => asked,
  throwsText: fail('text'),
  throwsNothing: fail(undefined),
  throwsGraphQL: fail(new GraphQLError('own', { extensions: { code: 'OWN' } })),
  mustNotBeNull: () => null,
  wrong: () => 'not a number',
  list: () => [1, null, 'x', asked, Promise.reject(asked)],
  notList: () => 7,
  away: () => Promise.reject(away),
  awayAtOnce: fail(away),
  mustNotBeAway: () => Promise.reject(away),
  late: () => Promise.reject(timedOut()),
  self: () => ({}),
  selves: () => [{}, Promise.resolve({}), {}],
  mustSelf: () => Promise.resolve({}),
  nothing: () => ({}),
  crashing: () => ({
    get __typename(): string {
      throw new Error('no type');
    },
  }),
  wrongKind: () => ({ __typename: 'Query' }),
};

const schema = makeExecutableSchema({
  typeDefs: `
    interface Thing { name: String }
    type Mineral implements Thing { name: String }
    type Query {
      throws: Int  rejects: Int  mustThrow: Int!  returnsError: Int  throwsText: Int  throwsNothing: Int
      throwsGraphQL: Int  mustNotBeNull: Int!  wrong: Int  list: [Int]  notList: [Int]  away: Int  awayAtOnce: Int
      mustNotBeAway: Int!  late: Int  self: Query  selves: [Query]!  mustSelf: Query!
      nothing: Thing  crashing: Thing  wrongKind: Thing  fine: Int  plainPromise: Int  plainFunction(times: Int = 2): Int
    }
  `,
  resolvers: { Query: resolvers },
});

const rootValue = {
  fine: 1,
  plainPromise: Promise.resolve(3),
  plainFunction: ({ times }: { times: number }) => times,
};

/** All that anybody reads of an answer with errors. */
function told({ data, errors }: ExecutionResult) {
  return {
    data: plain(data),
    errors: errors?.map((error) => ({
      isGraphQLError: error instanceof GraphQLError,
      json: error.toJSON(),
      text: error.toString(),
      original: error.originalError,
      nodes: error.nodes,
      positions: error.positions,
      extensions: error.extensions,
    })),
  };
}

describe('errors that are about the question, or unforeseen', () => {
  it.each([
    '{ throws }',
    '{ fine rejects }',
    '{ self { mustThrow } }',
    '{ returnsError }',
    '{ throwsText }',
    '{ throwsNothing }',
    '{ throwsGraphQL }',
    '{ self { mustNotBeNull fine } }',
    '{ wrong }',
    '{ list }',
    '{ notList }',
    '{ nothing { name } }',
    '{ crashing { name } }',
    '{ wrongKind { name } }',
    // What compiled code throws after a promise would end the process.
    '{ mustSelf { crashing { name } } }',
    '{ throws away }',
  ])('are left to graphql-js: %s', async (query) => {
    const { given, wanted } = await bothAnswers(schema, query, { rootValue });
    expect(wanted.errors).toBeDefined();
    expect(given).toBeUndefined();
  });
});

describe('errors of the service', () => {
  it.each([
    '{ fine away }',
    '{ a: awayAtOnce fine }',
    '{ late }',
    '{ self { fine self { away } } fine }',
    '{ self { fine mustNotBeAway } fine }',
    '{ mustSelf { mustSelf { mustNotBeAway } } }',
    '{ selves { fine away } }',
    '{ selves { mustNotBeAway } }',
    '{ ...F self { ...F } } fragment F on Query { away fine }',
    '{ away ...on Query { away } }',
  ])('are told as graphql-js tells them: %s', async (query) => {
    const { given, wanted } = await bothAnswers(schema, query, { rootValue });
    expect(wanted.errors).toBeDefined();
    expect(given && told(given)).toStrictEqual(told(wanted));
  });
});

describe('fields without a resolver', () => {
  it('are read as graphql-js reads them: values, promises and functions', async () => {
    const query = '{ fine plainPromise plainFunction twice: plainFunction(times: 4) }';
    const { given, wanted } = await bothAnswers(schema, query, { rootValue });
    expect(plain(given)).toStrictEqual({ data: { fine: 1, plainPromise: 3, plainFunction: 2, twice: 4 } });
    expect(plain(wanted)).toStrictEqual(plain(given));
  });
});

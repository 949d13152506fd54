import { execute, getOperationAST, parse, print, type DocumentNode } from 'graphql';
import * as compiler from 'graphql-jit';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { afterEach, describe, expect, it } from 'vitest';

import { compilableSchema } from '../../../src/server/compiled/compilableSchema.ts';
import { compileOperation } from '../../../src/server/compiled/compile.ts';
import { holdsNamesAlone } from '../../../src/server/compiled/namesAlone.ts';
import { bothAnswers, plain } from './support.ts';

const schema = makeExecutableSchema({
  typeDefs: `
    type Query { echo(text: String, where: Where, amount: Float): String  self: Query  selves: [Query!]  other: String }
    input Where { text: String  texts: [String!] }
  `,
  resolvers: {
    Query: {
      echo: (_, given: object) => JSON.stringify(given),
      self: () => ({}),
      selves: () => [{}, {}],
      other: () => 'other',
    },
  },
});

// What graphql-jit turns into `new Date(…)` in the code that it makes, with whatever stands there.
const magic = `__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74dglobalThis.monaziteWasAttacked=1`;

const holders = {
  'an argument': `{ echo(text: "${magic}") }`,
  'a field of an object': `{ echo(where: { text: "${magic}" }) }`,
  'a list': `{ echo(where: { texts: ["${magic}"] }) }`,
  'a fragment': `{ ...F } fragment F on Query { echo(text: "${magic}") }`,
  'a default of a variable': `query ($text: String = "${magic}") { echo(text: $text) }`,
  'a default of an object': `query ($where: Where = { text: "${magic}" }) { echo(where: $where) }`,
  'a block': `{ echo(text: """${magic}""") }`,
};

function wasAttacked(): boolean {
  return 'monaziteWasAttacked' in globalThis;
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'monaziteWasAttacked');
});

/** The document that the compiler is given for a query; undefined when it is given none. */
function handed(query: string): DocumentNode | undefined {
  const document = parse(query);
  const operation = getOperationAST(document);
  const given: DocumentNode[] = [];
  const spying: typeof compiler = {
    ...compiler,
    compileQuery(own, one, ...rest) {
      given.push(one);
      return compiler.compileQuery(own, one, ...rest);
    },
  };
  if (operation) compileOperation(spying, compilableSchema(schema), document, operation, 1_000);
  return given[0];
}

describe('text of a client that would become code', () => {
  it('does become code in the compiler alone, so that these tests are worth something', async () => {
    const compiled = compiler.compileQuery(schema, parse(holders['an argument']));
    if (compiler.isCompiledQuery(compiled)) await compiled.query({}, undefined, {});
    expect(wasAttacked()).toBe(true);
  });

  it.each(Object.entries(holders))('in %s is never run, and comes back as text', async (_, query) => {
    const { given, wanted } = await bothAnswers(schema, query);
    expect(wasAttacked()).toBe(false);
    expect(plain(given)).toStrictEqual(plain(wanted));
    expect(JSON.stringify(wanted)).toContain('__MAGIC_DATE__');
  });

  it('is not run as the value of a variable', async () => {
    const { given, wanted } = await bothAnswers(schema, 'query ($text: String) { echo(text: $text) }', {
      variables: { text: magic },
    });
    expect(wasAttacked()).toBe(false);
    expect(plain(given)).toStrictEqual(plain(wanted));
  });
});

describe('what the compiler is given', () => {
  it('holds no literal, no name of an operation, and no variable of the client', () => {
    const given = handed(`query Named($mine: String = "a") {
      text: echo(text: "b", amount: 1.5e3) echo(where: { text: $mine, texts: ["c", "d"] }) ...Part
    }
    fragment Part on Query { other }`);
    expect(given && print(given)).toBe(
      print(
        parse(`query ($v0: Coerced, $v1: Coerced, $v2: Coerced) {
          text: echo(text: $v0, amount: $v1) echo(where: $v2) ...Part
        }
        fragment Part on Query { other }`),
      ),
    );
  });

  it.each([
    ['an alias of the prototype', '{ __proto__: other }'],
    ['an alias of its own kind', '{ __context: other }'],
    [
      'an alias with an underscore, which can be made to look like a path',
      '{ self_other: other self { other } }',
    ],
    ['a property of every object', '{ constructor: other }'],
    ['a method of every object', '{ toString: other hasOwnProperty: other }'],
    ['a very long alias', `{ ${'a'.repeat(65)}: other }`],
    ['a fragment with a name for insiders', '{ ...__F } fragment __F on Query { other }'],
    ['a condition', 'query ($is: Boolean!) { other @include(if: $is) }'],
    ['a condition upon a fragment', '{ ...F @skip(if: false) } fragment F on Query { other }'],
    ['a question about the schema', '{ __schema { queryType { name } } }'],
    ['a question about a type', '{ other __type(name: "Query") { name } }'],
    [
      'a question about a type in a fragment',
      '{ ...F } fragment F on Query { type: __type(name: "Query") { name } }',
    ],
  ])('is nothing for %s', (_, query) => {
    expect(handed(query)).toBeUndefined();
  });
});

describe('names that mean something in the code that is made', () => {
  it.each([
    '{ data: other errors: other }',
    '{ class: other function: other var: other new: other arguments: other eval: other }',
    '{ idx0: selves { idx0: selves { idx1: other } } index: selves { index: other length: other } }',
    '{ selves { QueryotherResolver: other QueryotherResolverArgs: other query: self { x: other } } }',
    '{ parent: self { name: other result: other err: other message: other then: other toJSON: other } }',
    '{ finalType: __typename self { nodeType: __typename } }',
    'query function { other }',
    'query constructor { other }',
    'query ($__proto__: String, $constructor: String = "x") { echo(text: $__proto__) a: echo(text: $constructor) }',
    'query ($_: String) { ..._ } fragment _ on Query { echo(text: $_) }',
  ])('are names of the answer in %s', async (query) => {
    const { given, wanted } = await bothAnswers(schema, query, { variables: { _: 'given' } });
    expect(plain(given)).toStrictEqual(plain(wanted));
    expect(JSON.stringify(given)).toBe(JSON.stringify(wanted));
  });

  it('does not take the property that every object has for the value of a variable', async () => {
    const query = 'query ($toString: String) { echo(text: $toString, where: { text: $toString }) }';
    const { given } = await bothAnswers(schema, query);
    const { data } = await execute({ schema, document: parse(query) });
    expect(plain(given?.data)).toStrictEqual(plain(data));
  });
});

describe('the check before anything is compiled', () => {
  it.each(['"text"', '"""text"""', '1', '1.5', 'true', 'null', 'NAME', '[$v0]', '{ text: $v0 }'])(
    'refuses %s',
    (value) => {
      expect(holdsNamesAlone(parse(`query ($v0: Coerced) { echo(text: ${value}) }`))).toBe(false);
    },
  );

  it.each([
    'query ($v0: Coerced = 1) { other }',
    '{ other @skip(if: $v0) }',
    '{ __a: other }',
    'query __A { other }',
  ])('refuses %s', (query) => {
    expect(holdsNamesAlone(parse(query))).toBe(false);
  });

  it('lets names pass', () => {
    const query =
      'query ($v0: Coerced) { __typename a: echo(text: $v0) ...F } fragment F on Query { ... on Query { other } }';
    expect(holdsNamesAlone(parse(query))).toBe(true);
  });
});

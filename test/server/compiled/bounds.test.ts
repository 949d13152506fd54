import { parse, validate, type DocumentNode } from 'graphql';
import { describe, expect, it } from 'vitest';

import { createSchema } from '../../../src/resolvers/createSchema.ts';
import { CompiledOperations, compileRepeated } from '../../../src/server/compiled/compiledOperations.ts';
import { compiledSize } from '../../../src/server/compiled/compiledSize.ts';
import { atOnce } from './support.ts';

const schema = createSchema();

function valid(query: string): DocumentNode {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  return document;
}

function asked(query: string, operationName?: string) {
  return { document: valid(query), operationName, variables: undefined };
}

/** Things that events are about, to a depth: each may be of any type, and so may what events about it are about. */
function eventsAbout(depth: number): string {
  if (depth === 0) return 'id';
  return `events(first: 1) { nodes { about(first: 1) { nodes { ${eventsAbout(depth - 1)} } } } }`;
}

function sizeOf(query: string): number {
  return compiledSize(schema, valid(query), 100_000);
}

describe('the compiled operations', () => {
  it('are those asked more often than a few times', async () => {
    const operations = new CompiledOperations(schema, { ...compileRepeated, after: 2 });
    const one = asked('{ frame { at } }');
    expect(await operations.find(one)).toBeUndefined();
    expect(await operations.find(one)).toBeUndefined();
    expect(await operations.find(one)).toBeDefined();
  });

  it('are told apart by the names of operations in a document', async () => {
    const operations = new CompiledOperations(schema, { ...compileRepeated, after: 1 });
    const { document } = asked('query A { frame { at } } query B { frame { at } }');
    const find = (operationName: string | undefined) =>
      operations.find({ document, operationName, variables: undefined });
    await find('A');
    expect(await find('A')).toBeDefined();
    expect(await find('B')).toBeUndefined();
    expect(await find('C')).toBeUndefined();
    expect(await find(undefined)).toBeUndefined();
  });

  it('take no more room than they may, and are compiled anew when they come back', async () => {
    const operations = new CompiledOperations(schema, { ...compileRepeated, after: 1, altogether: 10 });
    const [first, second] = [asked('{ a: frame { at knownAt } }'), asked('{ b: frame { at knownAt } }')];
    const others = [second, asked('{ c: frame { at } }'), asked('{ d: frame { at } }')];
    for (const one of [first, ...others]) {
      expect(await operations.find(one)).toBeUndefined();
      expect(await operations.find(one)).toBeDefined();
    }
    expect(operations.room).toBeLessThanOrEqual(10);
    // What was given up is counted from the beginning.
    expect(await operations.find(first)).toBeUndefined();
    expect(await operations.find(first)).toBeDefined();
  });

  it('leave out what would be too much at once', async () => {
    const operations = new CompiledOperations(schema, atOnce);
    expect(await operations.find(asked(`{ entity(id: "a") { ${eventsAbout(1)} } }`))).toBeDefined();
    expect(await operations.find(asked(`{ entity(id: "a") { ${eventsAbout(2)} } }`))).toBeUndefined();
  });
});

describe('how much would be compiled', () => {
  it('is the fields once for each type that a thing may be', () => {
    expect(sizeOf('{ today: frame { at } }')).toBeCloseTo(2.1);
    const types = schema.getPossibleTypes(schema.getType('Entity') as never).length;
    expect(sizeOf('{ entity(id: "a") { id } }')).toBeCloseTo(1.1 + types);
    expect(sizeOf('{ entity(id: "a") { ... on Firm { id } } }')).toBeCloseTo(1.2 + types + 1);
  });

  it('multiplies with each level of things of any type', () => {
    const [one, two] = [1, 2].map((depth) => sizeOf(`{ entity(id: "a") { ${eventsAbout(depth)} } }`));
    expect(two).toBeGreaterThan(20 * (one ?? 0));
  });

  it('counts the fields of a fragment once in each place, however often it is spread there', () => {
    const fragment = 'fragment F on Frame { at knownAt }';
    const once = sizeOf(`{ frame { ...F } } ${fragment}`);
    expect(once).toBeCloseTo(4.3);
    expect(sizeOf(`{ frame { ...F ...F } } ${fragment}`)).toBeCloseTo(once + 1.3);
    expect(sizeOf(`{ frame { ...F } other: frame { ...F } } ${fragment}`)).toBeCloseTo(2 * once);
  });

  it('stops being counted soon after its limit', () => {
    expect(compiledSize(schema, valid(`{ entity(id: "a") { ${eventsAbout(6)} } }`), 100)).toBeLessThan(120);
  });
});

import { execute, parse, type ExecutionResult, type GraphQLSchema } from 'graphql';

import { CompiledOperations, compileRepeated } from '../../../src/server/compiled/compiledOperations.ts';

/**
 * A value whose objects are plain throughout, for comparing strictly: those of graphql-js have no prototype. A key
 * without a value stays, so that it shows.
 */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object' || value instanceof Error) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
}

/** Everything is compiled at first use. */
export const atOnce = { ...compileRepeated, after: 0 };

type Question = {
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
  readonly rootValue?: unknown;
};

/** What compiled code answers (undefined where it leaves the answer to graphql-js), and what graphql-js does. */
export async function bothAnswers(
  schema: GraphQLSchema,
  query: string,
  { variables, operationName, rootValue }: Question = {},
): Promise<{ given: ExecutionResult | undefined; wanted: ExecutionResult }> {
  const document = parse(query);
  const operations = new CompiledOperations(schema, atOnce);
  const run = await operations.find({ document, operationName, variables });
  const given = await run?.(rootValue, undefined);
  const asked = { variableValues: variables ?? null, operationName: operationName ?? null };
  return { given, wanted: await execute({ schema, document, rootValue, ...asked }) };
}

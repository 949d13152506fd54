import { valueFromAST, type FieldNode, type GraphQLField } from 'graphql';
import { firstOutOfRange, numberOutOfRange } from '../../errors.ts';

/** Coerced values by name. */
export type Variables = Readonly<Record<string, unknown>>;

/** What a page holds when `first` is null, and what a plain list is taken to hold. */
export const usualSize = 20;
const largestSize = 100;

/** Lists that never hold many: a path has at most eight hops, a fact a few citations. */
const shortLists: Readonly<Record<string, number>> = { hops: 8, citations: 5 };

/** What a subgraph holds when `limit` is null, and at most. */
const usualLimit = 200;
const largestLimit = 500;

/**
 * How many things a page of this field holds, undefined for a field with neither `first` nor `limit`. Variables and the
 * defaults of the SDL count. Throws BAD_USER_INPUT when that is more or less than allowed.
 */
export function pageSize(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Variables,
): number | undefined {
  const has = (argument: string) => field.args.some(({ name }) => name === argument);
  if (has('first')) {
    const first = sizeOf(argumentOf(field, node, 'first', variables), usualSize);
    if (first < 1 || first > largestSize) throw firstOutOfRange(first);
    return first;
  }
  if (!has('limit')) return undefined;
  const limit = sizeOf(argumentOf(field, node, 'limit', variables), usualLimit);
  if (limit < 1 || limit > largestLimit) throw numberOutOfRange('limit', 1, largestLimit, limit);
  return limit;
}

function sizeOf(given: unknown, usual: number): number {
  return typeof given === 'number' ? given : usual;
}

/** How many things a list field gives: as many as it is given ids, otherwise what such lists hold at most, or the usual size. */
export function listSize(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Variables,
): number {
  const ids = argumentOf(field, node, 'ids', variables);
  return Array.isArray(ids) ? ids.length : (shortLists[field.name] ?? usualSize);
}

function argumentOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  name: string,
  variables: Variables,
): unknown {
  const definition = field.args.find((argument) => argument.name === name);
  const given = node.arguments?.find((argument) => argument.name.value === name);
  if (definition === undefined) return undefined;
  if (given === undefined) return definition.defaultValue;
  const value: unknown = valueFromAST(given.value, definition.type, variables);
  // A variable that is not given leaves the argument as if it had not been written.
  return value === undefined ? definition.defaultValue : value;
}

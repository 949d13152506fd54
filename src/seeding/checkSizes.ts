import { isInterfaceType, isListType, isNonNullType, isObjectType, type GraphQLSchema } from 'graphql';

import { seedProblems } from './problems.ts';
import { plainListLimit } from '../graph/relations.ts';
import type { End } from '../model/edge.ts';
import { groupBy } from '../lib/multimap.ts';
import type { RelationshipFact } from './facts.ts';
import type { Problem } from './place.ts';
import { isSingle } from '../model/rowShape.ts';

/** The most that the field of an end can answer with; no limit where it has pages. */
function limitOf(schema: GraphQLSchema, end: End): number | undefined {
  const type = schema.getType(end.type);
  const isComposite = isObjectType(type) || isInterfaceType(type);
  const field = isComposite && end.field !== undefined ? type.getFields()[end.field] : undefined;
  if (!field) return undefined;
  if (isSingle(field.type)) return 1;
  const inner = isNonNullType(field.type) ? field.type.ofType : field.type;
  return isListType(inner) ? plainListLimit : undefined;
}

function problemsAt(
  schema: GraphQLSchema,
  side: 'from' | 'to',
  facts: readonly RelationshipFact[],
): Problem[] {
  const end = facts[0]?.edge[side];
  const most = end && limitOf(schema, end);
  if (most === undefined) return [];
  return [...groupBy(facts, (fact) => fact[side])].flatMap(([id, own]) => {
    const beyond = own[most];
    return beyond
      ? [{ ...beyond.place(), message: seedProblems.tooManyRelated(id, end?.field ?? '', most, own.length) }]
      : [];
  });
}

/** Relations that hold more than the API could show: it reads plain lists and single things whole. */
export function checkSizes(schema: GraphQLSchema, relationships: readonly RelationshipFact[]): Problem[] {
  return [...groupBy(relationships, ({ edge }) => edge).values()].flatMap((facts) => [
    ...problemsAt(schema, 'from', facts),
    ...problemsAt(schema, 'to', facts),
  ]);
}

import { getNamedType, isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';

import { unknownConcept } from '../errors.ts';
import { checkRow } from './checkRow.ts';
import { checkWhole } from './checkWhole.ts';
import { expandRegulations } from './expand.ts';
import type { Facts } from './facts.ts';
import { inOrder, type Problem } from './place.ts';
import { readSeed } from './readSeed.ts';

/** What a seed states, or everything that is wrong with it. */
export type CheckedSeed = { readonly facts: Facts; readonly problems: readonly Problem[] };

/** The node types by the names of their root lists, as seed files are named. */
function concepts(schema: GraphQLSchema): Map<string, GraphQLObjectType> {
  const found = new Map<string, GraphQLObjectType>();
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const name = /^(\w+)Connection$/.exec(getNamedType(field.type).name)?.[1];
    const type = name === undefined ? undefined : schema.getType(name);
    if (isObjectType(type) && type.getInterfaces().some(({ name: own }) => own === 'Entity'))
      found.set(field.name, type);
  }
  return found;
}

/** Reads folders of seed files and checks every row by itself and all of them together. */
export function checkSeed(schema: GraphQLSchema, folders: readonly string[]): CheckedSeed {
  const types = concepts(schema);
  const { rows, problems } = readSeed(folders);
  const checked = rows.map((row) => {
    const type = types.get(row.concept);
    if (type) return checkRow(schema, type, row);
    const message = unknownConcept(row.concept, [...types.keys()]);
    return { node: undefined, relationships: [], problems: [{ ...row.place(), message }] };
  });
  const facts = expandRegulations({
    nodes: checked.flatMap(({ node }) => node ?? []),
    relationships: checked.flatMap(({ relationships }) => relationships),
  });
  const all = [...problems, ...checked.flatMap((row) => row.problems), ...checkWhole(schema, facts)];
  return { facts, problems: inOrder(all) };
}

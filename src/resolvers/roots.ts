import {
  getNamedType,
  isObjectType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

import type { Context } from '../graph/operation.ts';
import type { NodeInFrame, Root } from '../graph/row.ts';
import { isEntity } from '../model/fields.ts';
import { derivedCompilers } from './derivedFilters.ts';
import { filters } from './filters.ts';
import { refOf } from './ids.ts';
import { list } from './list.ts';

type RootResolver = GraphQLFieldResolver<Root, Context, never>;

/** The node of a type with a bare id; null when the id names none, or one of another type. */
export async function ofType(
  { frame }: Root,
  type: string,
  ref: string | undefined,
  { reader }: Context,
): Promise<NodeInFrame | null> {
  if (ref === undefined) return null;
  const found = await reader.entity(frame, ref);
  return found?.row.type === type ? found : null;
}

function byId(type: string) {
  return async (root: Root, { id }: { id: string }, context: Context) =>
    ofType(root, type, await refOf(id, context, root.frame), context);
}

function listed(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): GraphQLObjectType | undefined {
  const name = /^(\w+)Connection$/.exec(getNamedType(field.type).name)?.[1];
  const type = name === undefined ? undefined : schema.getType(name);
  return isObjectType(type) && isEntity(type) ? type : undefined;
}

function rootResolver(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
): RootResolver | undefined {
  const type = listed(schema, field);
  if (type) {
    const where = field.args.find(({ name }) => name === 'where');
    const derived = where ? derivedCompilers(type, getNamedType(where.type)) : {};
    return list(type.name, { ...derived, ...filters[type.name] });
  }
  const single = getNamedType(field.type);
  if (isObjectType(single) && isEntity(single) && field.args.some(({ name }) => name === 'id'))
    return byId(single.name);
  return undefined;
}

/** Resolvers for the fields of `Query` that give one entity by its id, or a list of all of a type, read off the SDL. */
export function rootResolvers(schema: GraphQLSchema): Record<string, RootResolver> {
  return Object.fromEntries(
    Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => {
      const resolver = rootResolver(schema, field);
      return resolver ? [[field.name, resolver] as const] : [];
    }),
  );
}

import type { IResolvers } from '@graphql-tools/utils';
import {
  getNullableType,
  isInterfaceType,
  isListType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

import type { Context } from '../graph/operation.ts';
import type { NodeInFrame } from '../graph/row.ts';
import { andThen } from '../lib/promiseOrValue.ts';
import { fieldKind, implementers, type Relation } from '../model/fields.ts';
import { selects } from './selects.ts';

type FieldResolver = GraphQLFieldResolver<NodeInFrame, Context, Record<string, unknown>>;

/** Arguments of a relation besides its page narrow it to relationships whose field of that name has the value. */
function matchOf(args: Readonly<Record<string, unknown>>): Record<string, unknown[]> {
  const { first: _first, after: _after, ...own } = args;
  return Object.fromEntries(
    Object.entries(own)
      .filter(([, value]) => value != null)
      .map(([name, value]) => [name, [value]]),
  );
}

function relationResolver(field: GraphQLField<unknown, unknown>, relation: Relation): FieldResolver {
  const type = getNullableType(field.type);
  if (isListType(type)) return (parent, _, { reader }) => reader.relatedNodes(parent, relation);
  if (String(type).endsWith('Connection'))
    return (parent, args, { reader }, info) =>
      reader.relation(parent, relation, {
        page: args,
        match: matchOf(args),
        showsEdges: selects(info, 'edges'),
      });
  return (parent, _, { reader }) => andThen(reader.relatedNodes(parent, relation), ([node]) => node);
}

function storedResolver(field: GraphQLField<unknown, unknown>): FieldResolver {
  const absent = isListType(getNullableType(field.type)) ? [] : null;
  return ({ row }) => row[field.name] ?? absent;
}

function resolversOf(type: GraphQLObjectType): Record<string, FieldResolver> {
  return Object.fromEntries(
    Object.values(type.getFields()).flatMap((field) => {
      const kind = fieldKind(type, field);
      if (kind?.kind === 'stored') return [[field.name, storedResolver(field)] as const];
      if (kind?.kind === 'relation') return [[field.name, relationResolver(field, kind.relation)] as const];
      return [];
    }),
  );
}

/** Resolvers for every stored field and every relation of every node type, read off the SDL and the edge table. */
export function derivedResolvers(schema: GraphQLSchema): IResolvers<NodeInFrame, Context> {
  const interfaces = Object.values(schema.getTypeMap()).filter(isInterfaceType);
  return {
    ...Object.fromEntries(
      interfaces
        .filter(({ name }) => name !== 'RelationshipEdge')
        .map(({ name }) => [name, { __resolveType: ({ row }: NodeInFrame) => row.type }]),
    ),
    ...Object.fromEntries(implementers(schema, 'Node').map((type) => [type.name, resolversOf(type)])),
  };
}

import {
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
  parseType,
  typeFromAST,
  type GraphQLObjectType,
  type GraphQLSchema,
  type GraphQLType,
} from 'graphql';

import { isReference, type Edge } from './edge.ts';
import { fieldKind, isEntity, type Relation } from './fields.ts';

/** SDL types by the names of fields. */
export type FieldTypes = ReadonlyMap<string, GraphQLType>;

/** A relation that rows of a type state. */
export type OwnRelation = {
  readonly name: string;
  readonly relation: Relation;
  readonly isSingle: boolean;
  readonly isRequired: boolean;
  /** All that a relationship may state besides its end and its citations. */
  readonly fields: FieldTypes;
};

/** All that rows of a type may state. */
export type RowShape = {
  readonly type: GraphQLObjectType;
  readonly stored: FieldTypes;
  readonly relations: readonly OwnRelation[];
  /** What a citation may state besides its source. */
  readonly citation: FieldTypes;
};

const bounds = ['validFrom', 'validUntil'];

/** Whether a type is one thing, neither a list nor a connection. */
export function isSingle(type: GraphQLType): boolean {
  const inner = isNonNullType(type) ? type.ofType : type;
  return !isListType(inner) && !getNamedType(inner).name.endsWith('Connection');
}

function storedFields(type: GraphQLObjectType): FieldTypes {
  return new Map(
    Object.values(type.getFields()).flatMap((field) => {
      const kind = fieldKind(type, field);
      return kind?.kind === 'stored' && !kind.derived ? [[field.name, field.type] as const] : [];
    }),
  );
}

function relationFields(schema: GraphQLSchema, edge: Edge): FieldTypes {
  const own = Object.entries(edge.fields);
  const named: (readonly [string, string])[] = [
    ['evidence', 'Evidence'],
    ['inference', 'Inference'],
    ['note', 'String'],
    ...(edge.validity ? [] : bounds.map((name) => [name, 'PartialDate'] as const)),
    ...own.map(([name, { type }]) => [name, isReference(edge, name) ? 'ID' : type] as const),
  ];
  return new Map(
    named.map(([name, text]) => {
      const type = typeFromAST(schema, parseType(text));
      if (!type)
        throw new Error(`The field ${name} of ${edge.type} has a type that the schema lacks: ${text}`);
      return [name, type];
    }),
  );
}

function ownRelations(schema: GraphQLSchema, type: GraphQLObjectType): OwnRelation[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const kind = fieldKind(type, field);
    if (kind?.kind !== 'relation' || kind.relation.near !== kind.relation.edge.from) return [];
    return [
      {
        name: field.name,
        relation: kind.relation,
        isSingle: isSingle(field.type),
        isRequired: isNonNullType(field.type),
        fields: relationFields(schema, kind.relation.edge),
      },
    ];
  });
}

/** The shapes of the rows of every concept, by the names of the root lists, as seed files are named. */
export function rowShapes(schema: GraphQLSchema): Map<string, RowShape> {
  const citation = schema.getType('Citation');
  if (!isObjectType(citation)) throw new Error('The schema has no type Citation.');
  const shapes = new Map<string, RowShape>();
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const name = /^(\w+)Connection$/.exec(getNamedType(field.type).name)?.[1];
    const type = name === undefined ? undefined : schema.getType(name);
    if (!isObjectType(type) || !isEntity(type)) continue;
    shapes.set(field.name, {
      type,
      stored: storedFields(type),
      relations: ownRelations(schema, type),
      citation: storedFields(citation),
    });
  }
  return shapes;
}

/** The same shapes, by the names of the types. */
export function shapesByType(schema: GraphQLSchema): Map<string, RowShape> {
  return new Map([...rowShapes(schema).values()].map((shape) => [shape.type.name, shape]));
}

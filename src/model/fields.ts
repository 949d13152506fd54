import {
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

import type { Edge, End } from './edge.ts';
import { edges } from './edges.ts';

/** Fields without arguments whose values follow from others; fields with arguments are computed in any case. */
const computed: Readonly<Record<string, readonly string[]>> = {
  Node: ['id'],
  Entity: ['ref', 'citations', 'independentSources'],
  Citation: ['source'],
  Regulation: ['statuses'],
  Provision: ['announcedOn', 'statuses', 'everApplied'],
  Requirement: ['owed'],
  Firm: ['stages'],
  Claim: ['attribution', 'reportedBy'],
};

/** Stored fields that the loader derives, so that a seed may not state them. */
const derived: Readonly<Record<string, readonly string[]>> = {
  Source: ['knownFrom'],
  Citation: ['laterCopy'],
};

/** A relation as one of its ends sees it. */
export type Relation = { readonly edge: Edge; readonly near: End; readonly far: End };

/** What a field of a node type rests on. */
export type FieldKind =
  | { readonly kind: 'stored'; readonly derived: boolean }
  | { readonly kind: 'relation'; readonly relation: Relation }
  | { readonly kind: 'computed' };

type Composite = GraphQLObjectType | GraphQLInterfaceType;

function typeNames(type: Composite): string[] {
  return [type.name, ...type.getInterfaces().map(({ name }) => name)];
}

function isNamedIn(
  table: Readonly<Record<string, readonly string[]>>,
  type: Composite,
  field: string,
): boolean {
  return typeNames(type).some((name) => table[name]?.includes(field));
}

function relationOf(type: Composite, field: string): Relation | undefined {
  const names = typeNames(type);
  for (const edge of edges) {
    if (edge.from.field === field && names.includes(edge.from.type))
      return { edge, near: edge.from, far: edge.to };
    if (edge.to.field === field && names.includes(edge.to.type))
      return { edge, near: edge.to, far: edge.from };
  }
  return undefined;
}

/** The row of the edge table for a type of relationship. */
export function edgeOfType(type: string): Edge {
  const row = edges.find((edge) => edge.type === type);
  if (!row) throw new Error(`The edge table has no row for ${type}.`);
  return row;
}

/** Value objects have neither identity nor relations: they are stored whole, as one property. */
export function isValueObject(type: unknown): type is GraphQLObjectType {
  return (
    isObjectType(type) &&
    type.getInterfaces().length === 0 &&
    Object.values(type.getFields()).every((field) => isLeafType(getNamedType(field.type)))
  );
}

/** Whether a type is one of the things that the graph is about. */
export function isEntity(type: GraphQLObjectType): boolean {
  return type.getInterfaces().some(({ name }) => name === 'Entity');
}

/** What a field of a node type or interface rests on; undefined when nothing says so. */
export function fieldKind(type: Composite, field: GraphQLField<unknown, unknown>): FieldKind | undefined {
  const relation = relationOf(type, field.name);
  if (relation) return { kind: 'relation', relation };
  if (field.args.length > 0 || isNamedIn(computed, type, field.name)) return { kind: 'computed' };
  const named = getNamedType(field.type);
  if (isLeafType(named) || isValueObject(named))
    return { kind: 'stored', derived: isNamedIn(derived, type, field.name) };
  return undefined;
}

/** The object types of a schema that implement an interface, in the order of their names. */
export function implementers(schema: GraphQLSchema, interfaceName: string): GraphQLObjectType[] {
  const type = schema.getType(interfaceName);
  if (!isInterfaceType(type)) throw new Error(`${interfaceName} is not an interface of the schema.`);
  return [...schema.getPossibleTypes(type)].sort((a, b) => a.name.localeCompare(b.name));
}

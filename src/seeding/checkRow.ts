import {
  getNamedType,
  isListType,
  isNonNullType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

import {
  derivedField,
  missingCitation,
  notTheOwningSide,
  seedIdMustBe,
  seedValueMustBe,
  unknownField,
} from '../errors.ts';
import { fieldKind, type Relation } from '../model/fields.ts';
import { checkCitations } from './checkCitations.ts';
import { readRelation } from './checkRelation.ts';
import { checkValue } from './checkValue.ts';
import type { CitationFact, NodeFact, RelationshipFact } from './facts.ts';
import type { Problem } from './place.ts';
import type { SeedRow } from './readSeed.ts';

/** What a row states, with everything that is wrong with it. */
export type CheckedRow = {
  readonly node: NodeFact | undefined;
  readonly relationships: readonly RelationshipFact[];
  readonly problems: readonly Problem[];
};

type FieldOf = GraphQLField<unknown, unknown>;

/** Fields that every row has and whose shape is not read off a field of their own name. */
const common = ['id', 'name', 'citations'];

function storedFields(type: GraphQLObjectType): FieldOf[] {
  return Object.values(type.getFields()).filter((field) => {
    const kind = fieldKind(type, field);
    return kind?.kind === 'stored' && !kind.derived;
  });
}

function ownedRelations(type: GraphQLObjectType): { field: FieldOf; relation: Relation }[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const kind = fieldKind(type, field);
    return kind?.kind === 'relation' && kind.relation.near === kind.relation.edge.from
      ? [{ field, relation: kind.relation }]
      : [];
  });
}

function nameProblem(type: GraphQLObjectType, name: string, known: readonly string[]): string {
  const field = type.getFields()[name];
  const kind = field && fieldKind(type, field);
  if (kind?.kind === 'relation')
    return notTheOwningSide(name, `${kind.relation.far.type}.${kind.relation.far.field ?? ''}`);
  return kind ? derivedField(name) : unknownField(name, known);
}

function checkNames(type: GraphQLObjectType, row: SeedRow): Problem[] {
  const known = [
    ...common,
    ...storedFields(type).map(({ name }) => name),
    ...ownedRelations(type).map(({ field }) => field.name),
  ];
  return Object.keys(row.value)
    .filter((name) => !known.includes(name))
    .map((name) => ({ ...row.place([name]), message: nameProblem(type, name, known) }));
}

function checkFields(type: GraphQLObjectType, row: SeedRow): Problem[] {
  return storedFields(type).flatMap((field) =>
    checkValue(field.type, row.value[field.name]).map(({ path, message }) => ({
      ...row.place([field.name, ...path]),
      message: [[field.name, ...path].join('.'), message].join(' '),
    })),
  );
}

function checkIdentity(type: GraphQLObjectType, row: SeedRow): Problem[] {
  const { id, name } = row.value;
  const prefix = type.name.toLowerCase();
  const problems: Problem[] = [];
  if (typeof id !== 'string' || !new RegExp(`^${prefix}:[a-z0-9]+(-[a-z0-9]+)*$`).test(id))
    problems.push({ ...row.place(['id']), message: seedIdMustBe(prefix, id) });
  if (typeof name !== 'string' || name === '')
    problems.push({ ...row.place(['name']), message: `name ${seedValueMustBe('a text', name)}` });
  return problems;
}

/** A source speaks for itself; everything else has to say where it is written. */
function citationsOf(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  row: SeedRow,
): { citations: CitationFact[]; problems: Problem[] } {
  const problems = checkCitations(schema, row, ['citations'], row.value['citations']);
  const citations = (problems.length === 0 ? (row.value['citations'] ?? []) : []) as CitationFact[];
  if (problems.length === 0 && citations.length === 0 && type.name !== 'Source')
    problems.push({ ...row.place(['citations']), message: missingCitation() });
  return { citations, problems };
}

function requiredRelation(field: FieldOf, row: SeedRow): Problem[] {
  const isSingle =
    isNonNullType(field.type) &&
    !isListType(field.type.ofType) &&
    !getNamedType(field.type).name.endsWith('Connection');
  return isSingle && row.value[field.name] === undefined
    ? [{ ...row.place(), message: `${field.name} ${seedValueMustBe('given', undefined)}` }]
    : [];
}

/** Reads a row by the SDL of its type and finds everything that is wrong with it by itself. */
export function checkRow(schema: GraphQLSchema, type: GraphQLObjectType, row: SeedRow): CheckedRow {
  const { citations, problems } = citationsOf(schema, type, row);
  const id = typeof row.value['id'] === 'string' ? row.value['id'] : '';
  const relations = ownedRelations(type).map(({ field, relation }) => ({
    missing: requiredRelation(field, row),
    ...readRelation(schema, row, id, citations, field, relation),
  }));
  const stored = storedFields(type).map(({ name }) => name);
  const fields = Object.fromEntries(
    ['name', ...stored].filter((name) => row.value[name] != null).map((name) => [name, row.value[name]]),
  );
  return {
    node: id === '' ? undefined : { type: type.name, id, fields, citations, place: row.place() },
    relationships: relations.flatMap(({ relationships }) => relationships),
    problems: [
      ...checkIdentity(type, row),
      ...checkNames(type, row),
      ...checkFields(type, row),
      ...problems,
      ...relations.flatMap((relation) => [...relation.missing, ...relation.problems]),
    ],
  };
}

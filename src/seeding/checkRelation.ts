import {
  isListType,
  isNonNullType,
  parseType,
  typeFromAST,
  type GraphQLField,
  type GraphQLSchema,
  type GraphQLType,
} from 'graphql';

import { assumedInSeed, missingInference, seedValueMustBe, unknownField } from '../errors.ts';
import { isReference, type Edge } from '../model/edge.ts';
import type { Relation } from '../model/fields.ts';
import { checkCitations } from './checkCitations.ts';
import { checkValue } from './checkValue.ts';
import type { CitationFact, RelationshipFact } from './facts.ts';
import type { Problem } from './place.ts';
import type { SeedRow } from './readSeed.ts';

type Read = { readonly relationships: RelationshipFact[]; readonly problems: Problem[] };
type Path = readonly (string | number)[];
type Stated = Readonly<Record<string, unknown>>;

const bounds = ['validFrom', 'validUntil'];

/** The SDL types of everything that a relationship may state besides its end and its citations. */
function typesOf(schema: GraphQLSchema, edge: Edge): Record<string, GraphQLType> {
  const names = {
    evidence: 'Evidence',
    inference: 'Inference',
    note: 'String',
    ...(edge.validity ? {} : Object.fromEntries(bounds.map((name) => [name, 'PartialDate']))),
    ...Object.fromEntries(
      Object.entries(edge.fields).map(([name, { type }]) => [name, isReference(edge, name) ? 'ID' : type]),
    ),
  };
  return Object.fromEntries(
    Object.entries(names).map(([name, text]) => {
      const type = typeFromAST(schema, parseType(text));
      if (!type)
        throw new Error(`The field ${name} of ${edge.type} has a type that the schema lacks: ${text}`);
      return [name, type];
    }),
  );
}

function checkStated(schema: GraphQLSchema, row: SeedRow, path: Path, edge: Edge, stated: Stated): Problem[] {
  const types = typesOf(schema, edge);
  const known = ['to', 'citations', ...Object.keys(types)];
  const label = path.join('.');
  const at = (inner: Path, message: string): Problem => ({
    ...row.place([...path, ...inner]),
    message: `${label}: ${message}`,
  });
  const problems = [
    ...Object.keys(stated)
      .filter((name) => !known.includes(name))
      .map((name) => at([name], unknownField(name, known))),
    ...Object.entries(types).flatMap(([name, type]) =>
      checkValue(type, stated[name]).map((problem) =>
        at([name, ...problem.path], `${name} ${problem.message}`),
      ),
    ),
    ...checkCitations(schema, row, [...path, 'citations'], stated['citations']),
  ];
  if (stated['evidence'] === 'ASSUMED') problems.push(at(['evidence'], assumedInSeed()));
  if ((stated['evidence'] === 'INFERRED') !== (stated['inference'] != null))
    problems.push(at([], missingInference()));
  return problems;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function toFact(
  edge: Edge,
  from: string,
  stated: Stated & { to: string },
  inherited: readonly CitationFact[],
  place: RelationshipFact['place'],
): RelationshipFact {
  const own = Object.keys(edge.fields).filter((name) => stated[name] != null);
  const { from: since, until } = edge.validity ?? { from: 'validFrom', until: 'validUntil' };
  return {
    edge,
    from,
    to: stated.to,
    key: edge.key === undefined ? '' : (text(stated[edge.key]) ?? ''),
    evidence: stated['evidence'] === 'INFERRED' ? 'INFERRED' : 'STATED',
    inference: text(stated['inference']) as RelationshipFact['inference'],
    note: text(stated['note']),
    validFrom: text(stated[since]),
    validUntil: text(stated[until]),
    fields: Object.fromEntries(own.map((name) => [name, stated[name]])),
    citations: (stated['citations'] as CitationFact[] | undefined) ?? inherited,
    place,
  };
}

/**
 * Reads what a row states of a relation: a bare id, a mapping with `to`, or a list of these. A relationship that cites
 * nothing of its own rests on what its row cites.
 */
export function readRelation(
  schema: GraphQLSchema,
  row: SeedRow,
  from: string,
  inherited: readonly CitationFact[],
  field: GraphQLField<unknown, unknown>,
  { edge }: Relation,
): Read {
  const value = row.value[field.name];
  if (value === undefined) return { relationships: [], problems: [] };
  const type = isNonNullType(field.type) ? field.type.ofType : field.type;
  const isSingle = !isListType(type) && !String(type).endsWith('Connection');
  if (!isSingle && !Array.isArray(value))
    return {
      relationships: [],
      problems: [
        { ...row.place([field.name]), message: `${field.name} ${seedValueMustBe('a list', value)}` },
      ],
    };
  const relationships: RelationshipFact[] = [];
  const problems: Problem[] = [];
  const items: unknown[] = Array.isArray(value) && !isSingle ? value : [value];
  items.forEach((item, index) => {
    const path = isSingle ? [field.name] : [field.name, index];
    const stated = (typeof item === 'string' ? { to: item } : item) as Stated | null;
    if (typeof stated !== 'object' || typeof stated?.['to'] !== 'string') {
      problems.push({
        ...row.place(path),
        message: `${path.join('.')} ${seedValueMustBe('an id, or a mapping with `to`', item)}`,
      });
      return;
    }
    const found = checkStated(schema, row, path, edge, stated);
    problems.push(...found);
    if (found.length === 0)
      relationships.push(toFact(edge, from, { ...stated, to: stated['to'] }, inherited, row.place(path)));
  });
  return { relationships, problems };
}

import { getNamedType, isListType, isNonNullType, type GraphQLType } from 'graphql';

import type { ExportedCitation } from '../graph/exported.ts';
import { isReference, type Edge } from '../model/edge.ts';
import type { FieldTypes, RowShape } from '../model/rowShape.ts';

/** The kinds of values that tables and graph files tell apart. */
export type ValueKind = 'text' | 'whole number' | 'number' | 'boolean';

/** A column of a table: a field, and the kind of its values. */
export type Column = { readonly name: string; readonly kind: ValueKind };

const kinds: Readonly<Record<string, ValueKind>> = {
  Int: 'whole number',
  Float: 'number',
  Boolean: 'boolean',
};

function kindOf(type: GraphQLType): ValueKind {
  const inner = isNonNullType(type) ? type.ofType : type;
  return isListType(inner) ? 'text' : (kinds[getNamedType(inner).name] ?? 'text');
}

function columnsOf(fields: FieldTypes): Column[] {
  return [...fields].map(([name, type]) => ({ name, kind: kindOf(type) }));
}

function text(name: string): Column {
  return { name, kind: 'text' };
}

/** The columns of the entities of a type: what they state, when they became known, and the ids of their citations. */
export function entityColumns({ type, stored }: RowShape): Column[] {
  const own = columnsOf(stored).filter(({ name }) => name !== 'names');
  const status = type.name === 'Provision' ? [text('status')] : [];
  return [text('id'), text('name'), text('names'), ...own, ...status, text('knownFrom'), text('citations')];
}

const common = ['evidence', 'inference', 'note', 'validFrom', 'validUntil', 'knownFrom', 'citations'];

/** The columns of the relationships of a type: the ends, what they state, when they became known, their citations. */
export function relationshipColumns(edge: Edge): Column[] {
  const own = Object.entries(edge.fields).map(([name, { type }]): Column => ({
    name,
    kind: isReference(edge, name) ? 'text' : (kinds[type.replace('!', '')] ?? 'text'),
  }));
  return [text('from'), text('to'), ...own, ...common.map(text)];
}

/** A value as the text of a cell: a text as it is, anything else as JSON; undefined where there is none. */
export function cell(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The ids of citations as the text of a cell; undefined where there is none. */
export function citationIds(citations: readonly ExportedCitation[]): string | undefined {
  return citations.map(({ row }) => row.id).join(' ') || undefined;
}

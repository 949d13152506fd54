import { canonical } from '../lib/canonical.ts';
import { compareTexts } from '../lib/compare.ts';
import type { RowShape } from '../model/rowShape.ts';

/** Values by the names of fields. */
export type Values = Readonly<Record<string, unknown>>;

/** A citation with its source and the fields that it states. */
export type StatedCitation = { readonly source: string; readonly fields: Values };

/** A relationship with all that a row states of it. */
export type StatedRelationship = {
  /** The type of the relationship in the graph. */
  readonly type: string;
  readonly to: string;
  readonly key: string;
  /** Evidence, inference, note, bounds and its own fields, as far as they are stated. */
  readonly values: Values;
  readonly citations: readonly StatedCitation[];
};

/** An entity with all that is stated of it. */
export type StatedEntity = {
  readonly type: string;
  readonly id: string;
  readonly fields: Values;
  readonly relationships: readonly StatedRelationship[];
  readonly citations: readonly StatedCitation[];
};

/** A relationship as it stands in a whole row. */
export type WholeRelation = { readonly to: string } & Values;

/**
 * A row of a seed with nothing left out: its type, and each relationship with its own evidence and citations. Read back,
 * it states the same facts.
 */
export type WholeRow = { readonly type: string; readonly id: string; readonly name: string } & Values;

function citationValue({ source, fields }: StatedCitation): Values {
  return { source, ...(canonical(fields) as Values) };
}

/** Those of a relationship are left out where they are those of its row, on which it rests then in any case. */
function citationValues(
  citations: readonly StatedCitation[],
  ofRow?: readonly Values[],
): { citations?: Values[] } {
  const values = citations.map(citationValue);
  if (values.length === 0 || JSON.stringify(values) === JSON.stringify(ofRow)) return {};
  return { citations: values };
}

function relationValue(
  { to, values, citations }: StatedRelationship,
  ofRow: readonly Values[],
): WholeRelation {
  return { to, ...(canonical(values) as Values), ...citationValues(citations, ofRow) };
}

function inOrder(relationships: readonly StatedRelationship[]): StatedRelationship[] {
  return [...relationships].sort((a, b) => compareTexts(a.to, b.to) || compareTexts(a.key, b.key));
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** The whole row of an entity, its fields in the order of the SDL. The same facts always give the same row. */
export function wholeRow(
  shape: RowShape,
  { type, id, fields, relationships, citations }: StatedEntity,
): WholeRow {
  const stored = [...shape.stored.keys()]
    .filter((name) => fields[name] != null && !isEmpty(fields[name]))
    .map((name) => [name, canonical(fields[name])] as const);
  const cited = citationValues(citations);
  const related = shape.relations.flatMap(({ name, relation, isSingle }) => {
    const own = inOrder(relationships.filter((one) => one.type === relation.edge.type)).map((one) =>
      relationValue(one, cited.citations ?? []),
    );
    if (own.length === 0) return [];
    return [[name, isSingle ? own[0] : own] as const];
  });
  return {
    type,
    id,
    name: String(fields['name']),
    ...Object.fromEntries([...stored, ...related]),
    ...cited,
  };
}

/** Those of the values that have these names. */
export function picked(values: Values, names: Iterable<string>): Values {
  return Object.fromEntries(
    [...names].filter((name) => values[name] != null).map((name) => [name, values[name]]),
  );
}

/** A row as a line of JSON Lines, its break included. */
export function lineOf(row: WholeRow): string {
  return `${JSON.stringify(row)}\n`;
}

/** How the day from which a relationship counts as known is derived when it is loaded. */
export type KnownRule =
  /** The earliest known time of the sources that it cites. */
  | 'bySource'
  /** The day on which the public act was made public. */
  | 'byDay'
  /** A fact of nature or identity. */
  | 'always';

/** A property of a relationship, as the edge type of its connections shows it. */
export type EdgeField = {
  /** SDL type. */
  readonly type: string;
  readonly description: string;
  /** Whether the type is a node type, so that the seed gives an id. */
  readonly isReference: boolean;
};

/** One end of a relationship: the type that stands there and, unless the API leaves it out, its field. */
export type End = { readonly type: string; readonly field: string | undefined };

/** One row of the edge table: all that is known of a kind of relationship. */
export type Edge = {
  /** The relationship's type in the graph. */
  readonly type: string;
  /** The owning end, on which the seed states it. */
  readonly from: End;
  readonly to: End;
  readonly known: KnownRule;
  /** What connects the ends, read from `from` and read from `to`. */
  readonly verb: string;
  readonly inverse: string;
  /** The field that tells apart several relationships between the same two nodes. */
  readonly key: string | undefined;
  readonly fields: Readonly<Record<string, EdgeField>>;
  /** Names of the fields that bound the relationship's valid time, where it has one. */
  readonly validity: { readonly from: string; readonly until: string } | undefined;
};

/** What a row of the edge table says beyond its ends and verbs. */
export type EdgeOptions = Partial<Pick<Edge, 'key' | 'fields' | 'validity'>>;

function end(text: string): End {
  const [type = '', field] = text.split('.');
  return { type, field };
}

/**
 * A row of the edge table, read as two sentences: `edge('USES', 'Sector.uses', 'uses', 'Item.usedBy', 'is used by', …)`.
 * An end is a type with its field, or the type alone where the API leaves the field out; the first one owns the row.
 */
export function edge(
  type: string,
  from: string,
  verb: string,
  to: string,
  inverse: string,
  known: KnownRule,
  { key, fields = {}, validity }: EdgeOptions = {},
): Edge {
  return { type, from: end(from), to: end(to), known, verb, inverse, key, fields, validity };
}

/** A field of a relationship that holds a value of a scalar or enum. */
export function value(type: string, description: string): EdgeField {
  return { type, description, isReference: false };
}

/** A field of a relationship that refers to another node. */
export function reference(type: string, description: string): EdgeField {
  return { type, description, isReference: true };
}

/** Whether a field of a relationship refers to another node, by id. */
export function isReference(row: Edge, field: string): boolean {
  return row.fields[field]?.isReference ?? false;
}

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
  /** SDL type; the name of a node type means that the seed gives an id. */
  readonly type: string;
  readonly description: string;
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

type OneEnd = Readonly<Record<string, string | null>>;

type Options = {
  readonly known: KnownRule;
  readonly verb: string;
  readonly inverse: string;
  readonly key?: string;
  readonly fields?: Readonly<Record<string, EdgeField>>;
  readonly validity?: { readonly from: string; readonly until: string };
};

function end(one: OneEnd): End {
  const [entry, ...others] = Object.entries(one);
  if (!entry || others.length > 0) throw new Error('An end of an edge names exactly one type.');
  return { type: entry[0], field: entry[1] ?? undefined };
}

/** A row of the edge table: `edge('USES', { Sector: 'uses' }, { Item: 'usedBy' }, …)`; null where an end has no field. */
export function edge(type: string, from: OneEnd, to: OneEnd, options: Options): Edge {
  return {
    type,
    from: end(from),
    to: end(to),
    known: options.known,
    verb: options.verb,
    inverse: options.inverse,
    key: options.key,
    fields: options.fields ?? {},
    validity: options.validity,
  };
}

const valueTypes = /^(String|Int|Float|Boolean|Date|PartialDate|Presence|PartyKind)!?$/;

/** Whether a field of a relationship refers to another node, by id. */
export function isReference(row: Edge, field: string): boolean {
  const type = row.fields[field]?.type;
  return type !== undefined && !valueTypes.test(type);
}

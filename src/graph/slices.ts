import { addTo } from '../lib/multimap.ts';
import { andThen, type PromiseOrValue } from '../lib/promiseOrValue.ts';
import type { Relation } from '../model/fields.ts';
import { decodeCursor } from '../paging/cursor.ts';
import { assumedRelated, inPageOrder, type Match } from './assumed.ts';
import type { Operation } from './operation.ts';
import { edgeRow, type EdgeRow, type InFrame } from './row.ts';
import { related, relatedEnds } from './statements.ts';

/** What a relationship of a page is found by: the id at its other end, and its key. */
export type End = Pick<EdgeRow, 'other' | 'key'>;

/** Which of the relationships of one kind are asked for. */
export type SliceRequest = {
  readonly relation: Relation;
  readonly match: Match;
  readonly size: number;
  /** The cursor after which they come; null from the beginning. */
  readonly after: string | null;
};

/** Some of the relationships of one kind that a thing has, in the order of pages. */
export type Slice<One extends End> = { readonly edges: readonly One[]; readonly hasMore: boolean };

type EdgeRecord = {
  readonly from: string;
  readonly other: string;
  readonly properties: Omit<EdgeRow, 'other'>;
};
type EndsRecord = {
  readonly from: string;
  readonly ends: readonly (readonly [other: string, key: string])[];
};

/** How relationships are read: whole, or their ends alone, which is all that an answer needs that shows no edge. */
type Reading<One extends End> = {
  readonly name: string;
  readonly statement: (relation: Relation) => string;
  readonly byParent: (rows: readonly unknown[]) => ReadonlyMap<string, readonly One[]>;
};

const whole: Reading<EdgeRow> = {
  name: 'related',
  statement: related,
  byParent(rows) {
    const parents = new Map<string, EdgeRow[]>();
    for (const { from, other, properties } of rows as readonly EdgeRecord[])
      addTo(parents, from, edgeRow(properties, other));
    return parents;
  },
};

const endsAlone: Reading<End> = {
  name: 'ends of',
  statement: relatedEnds,
  byParent: (rows) =>
    new Map(
      (rows as readonly EndsRecord[]).map(({ from, ends }) => [
        from,
        ends.map(([other, key]) => ({ other, key })),
      ]),
    ),
};

/** What the cursors of a relation belong to. */
export function nameOf({ near }: Relation): string {
  return `${near.type}.${near.field ?? ''}`;
}

// Most relations are asked for without a condition, and from the beginning.
function kindOf<One extends End>({ name }: Reading<One>, request: SliceRequest): string {
  const { relation, match, size, after } = request;
  const text = `${name} ${nameOf(relation)} ${size}`;
  const isPlain = after === null && Object.keys(match).length === 0;
  return isPlain ? text : `${text} ${after ?? ''} ${JSON.stringify(match)}`;
}

function readSlice<One extends End>(
  operation: Operation,
  { frame, row }: InFrame<object>,
  request: SliceRequest,
  reading: Reading<One>,
): PromiseOrValue<Slice<One | EdgeRow>> {
  const { relation, match, size, after } = request;
  const name = nameOf(relation);
  const [afterId, afterKey] = after === null ? [null, null] : decodeCursor(name, after, 2);
  const read = operation.load<readonly One[]>(kindOf(reading, request), frame, row.id, async (ids) => {
    const { at, knownAt } = frame;
    const parameters = { ids, match, afterId, afterKey, limit: size + 1, at, knownAt };
    return reading.byParent(
      await operation.run(`${reading.name} ${name}`, reading.statement(relation), parameters),
    );
  });
  const isBeyond = ({ other, key }: End) =>
    afterId === null || other > String(afterId) || (other === String(afterId) && key > String(afterKey));
  return andThen(read, (stored = []) => {
    const assumed = assumedRelated(frame, row.id, relation, match).filter(isBeyond);
    const edges = assumed.length === 0 ? stored : inPageOrder<One | EdgeRow>(stored, assumed);
    return { edges: edges.slice(0, size), hasMore: edges.length > size };
  });
}

/** A slice of whole relationships. */
export function readEdges(
  operation: Operation,
  parent: InFrame<object>,
  request: SliceRequest,
): PromiseOrValue<Slice<EdgeRow>> {
  return readSlice(operation, parent, request, whole);
}

/** A slice of the ends of relationships. */
export function readEnds(
  operation: Operation,
  parent: InFrame<object>,
  request: SliceRequest,
): PromiseOrValue<Slice<End>> {
  return readSlice(operation, parent, request, endsAlone);
}

import type { Frame } from '../law/frame.ts';
import { addTo } from '../lib/multimap.ts';
import { allOf, andThen, type PromiseOrValue } from '../lib/promiseOrValue.ts';
import { relationTypes } from '../model/generate/names.ts';
import { isReference } from '../model/edge.ts';
import type { Relation } from '../model/fields.ts';
import { decodeCursor, encodeCursor } from '../paging/cursor.ts';
import { assumedRelated, inPageOrder } from './assumed.ts';
import { readCitations, readEntity } from './nodes.ts';
import { independentSources } from './provenance.ts';
import type { Operation } from './operation.ts';
import { pageEnds, pageSize, type PageArguments } from '../paging/page.ts';
import { edgeRow, type Connection, type EdgeRow, type InFrame, type NodeInFrame } from './row.ts';
import { countRelated, related } from './statements.ts';

type Match = Readonly<Record<string, readonly unknown[]>>;
type Slice = { readonly edges: readonly EdgeRow[]; readonly hasMore: boolean };
type EdgeRecord = {
  readonly from: string;
  readonly other: string;
  readonly properties: Omit<EdgeRow, 'other'>;
};

/** The most that a relation which is a plain list may hold; the loader sees to it that none holds more. */
export const plainListLimit = 100;

function nameOf({ near }: Relation): string {
  return `${near.type}.${near.field ?? ''}`;
}

// Most relations are asked for without a condition.
function textOf(match: Match): string {
  const names = Object.keys(match);
  return names.length === 0 ? '' : JSON.stringify(match);
}

function cursorOf(relation: Relation, { other, key }: EdgeRow): string {
  return encodeCursor(nameOf(relation), [other, key]);
}

function byParent(rows: readonly EdgeRecord[]): Map<string, EdgeRow[]> {
  const parents = new Map<string, EdgeRow[]>();
  for (const { from, other, properties } of rows) addTo(parents, from, edgeRow(properties, other));
  return parents;
}

function readSlice(
  operation: Operation,
  { frame, row }: InFrame<object>,
  relation: Relation,
  match: Match,
  size: number,
  after: string | null,
): PromiseOrValue<Slice> {
  const name = nameOf(relation);
  const [afterId, afterKey] = after === null ? [null, null] : decodeCursor(name, after, 2);
  const read = operation.load<EdgeRow[]>(
    `${name} ${size} ${after ?? ''} ${textOf(match)}`,
    frame,
    row.id,
    async (ids) => {
      const parameters = {
        ids,
        match,
        afterId,
        afterKey,
        limit: size + 1,
        at: frame.at,
        knownAt: frame.knownAt,
      };
      const rows = await operation.run(`related ${name}`, related(relation), parameters);
      return byParent(rows as readonly EdgeRecord[]);
    },
  );
  const isBeyond = ({ other, key }: EdgeRow) =>
    afterId === null || other > String(afterId) || (other === String(afterId) && key > String(afterKey));
  return andThen(read, (found) => {
    const stored = found ?? [];
    const assumed = assumedRelated(frame, row.id, relation, match).filter(isBeyond);
    const edges = assumed.length === 0 ? stored : inPageOrder(stored, assumed);
    return { edges: edges.slice(0, size), hasMore: edges.length > size };
  });
}

function countEdges(
  operation: Operation,
  { frame, row }: InFrame<object>,
  relation: Relation,
  match: Match,
): PromiseOrValue<number> {
  const name = nameOf(relation);
  const read = operation.load<number>(`count ${name} ${textOf(match)}`, frame, row.id, async (ids) => {
    const parameters = { ids, match, at: frame.at, knownAt: frame.knownAt };
    const rows = await operation.run(`count ${name}`, countRelated(relation), parameters);
    return new Map(
      (rows as readonly { from: string; count: number }[]).map(({ from, count }) => [from, count]),
    );
  });
  return andThen(read, (count) => (count ?? 0) + assumedRelated(frame, row.id, relation, match).length);
}

function existing(operation: Operation, frame: Frame, ref: string): PromiseOrValue<NodeInFrame> {
  return andThen(readEntity(operation, frame, ref), (node) => {
    // A relationship is visible only where both its ends are.
    if (!node) throw new Error(`The end ${ref} of a visible relationship is not visible.`);
    return node;
  });
}

/** The value of an edge type: what the relationship holds, and ways to what it refers to. */
function edgeValue(operation: Operation, frame: Frame, relation: Relation, edge: EdgeRow): object {
  const { near } = relation;
  const references = Object.keys(relation.edge.fields).flatMap((name) => {
    const ref = edge[name];
    return isReference(relation.edge, name) && typeof ref === 'string'
      ? [[name, () => readEntity(operation, frame, ref)] as const]
      : [];
  });
  return {
    ...edge,
    ...Object.fromEntries(references),
    __typename: relationTypes(near.type, near.field ?? '').edge,
    cursor: cursorOf(relation, edge),
    node: () => existing(operation, frame, edge.other),
    citations: () => readCitations(operation, frame, edge.citations),
    independentSources: () => andThen(readCitations(operation, frame, edge.citations), independentSources),
  };
}

/** The page of relationships that a relation field leads to. Nothing is read before one of its fields asks. */
export function relationConnection(
  operation: Operation,
  parent: InFrame<object>,
  relation: Relation,
  page: PageArguments,
  match: Match = {},
): Connection {
  const { frame } = parent;
  const size = pageSize(page);
  const after = page.after ?? null;
  const slice = () => readSlice(operation, parent, relation, match, size, after);
  return {
    edges: () =>
      andThen(slice(), ({ edges }) => edges.map((edge) => edgeValue(operation, frame, relation, edge))),
    nodes: () =>
      andThen(slice(), ({ edges }) => allOf(edges.map(({ other }) => existing(operation, frame, other)))),
    pageInfo: () =>
      andThen(slice(), ({ edges, hasMore }) => {
        const cursors = edges.map((edge) => cursorOf(relation, edge));
        return pageEnds(cursors, hasMore, after);
      }),
    totalCount: () => countEdges(operation, parent, relation, match),
  };
}

/** All nodes that a relation leads to, for relations that are plain lists or single things. */
export function relatedNodes(
  operation: Operation,
  parent: InFrame<object>,
  relation: Relation,
): PromiseOrValue<NodeInFrame[]> {
  return andThen(readSlice(operation, parent, relation, {}, plainListLimit, null), ({ edges }) =>
    allOf(edges.map(({ other }) => existing(operation, parent.frame, other))),
  );
}

import type { Frame } from '../law/frame.ts';
import { allOf, andThen, type PromiseOrValue } from '../lib/promiseOrValue.ts';
import { relationTypes } from '../model/generate/names.ts';
import { isReference } from '../model/edge.ts';
import type { Relation } from '../model/fields.ts';
import { encodeCursor } from '../paging/cursor.ts';
import { assumedRelated, type Match } from './assumed.ts';
import { readCitations, readEntity } from './nodes.ts';
import { independentSources } from './provenance.ts';
import type { Operation } from './operation.ts';
import { pageEnds, pageSize, type PageArguments } from '../paging/page.ts';
import type { Connection, EdgeRow, InFrame, NodeInFrame } from './row.ts';
import { nameOf, readEdges, readEnds, type End, type SliceRequest } from './slices.ts';
import { countRelated } from './statements.ts';

/** The most that a relation which is a plain list may hold; the loader sees to it that none holds more. */
export const plainListLimit = 100;

/** Which page of which relationships a connection gives; `match` narrows it to values of edge fields. */
export type RelationRequest = {
  readonly page: PageArguments;
  readonly match?: Match;
  /** Whether its edges are asked for: all else is then read off the same relationships. */
  readonly showsEdges: boolean;
};

function cursorOf(relation: Relation, { other, key }: End): string {
  return encodeCursor(nameOf(relation), [other, key]);
}

function countEdges(
  operation: Operation,
  { frame, row }: InFrame<object>,
  relation: Relation,
  match: Match,
): PromiseOrValue<number> {
  const name = nameOf(relation);
  const read = operation.load<number>(
    `count ${name} ${JSON.stringify(match)}`,
    frame,
    row.id,
    async (ids) => {
      const parameters = { ids, match, at: frame.at, knownAt: frame.knownAt };
      const rows = await operation.run(`count ${name}`, countRelated(relation), parameters);
      return new Map(
        (rows as readonly { from: string; count: number }[]).map(({ from, count }) => [from, count]),
      );
    },
  );
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
  { page, match = {}, showsEdges }: RelationRequest,
): Connection {
  const { frame } = parent;
  const after = page.after ?? null;
  const request: SliceRequest = { relation, match, size: pageSize(page), after };
  const whole = () => readEdges(operation, parent, request);
  const ends = () => (showsEdges ? whole() : readEnds(operation, parent, request));
  return {
    edges: () =>
      andThen(whole(), ({ edges }) => edges.map((edge) => edgeValue(operation, frame, relation, edge))),
    nodes: () =>
      andThen(ends(), ({ edges }) => allOf(edges.map(({ other }) => existing(operation, frame, other)))),
    pageInfo: () =>
      andThen(ends(), ({ edges, hasMore }) => {
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
  const request: SliceRequest = { relation, match: {}, size: plainListLimit, after: null };
  return andThen(readEnds(operation, parent, request), ({ edges }) =>
    allOf(edges.map(({ other }) => existing(operation, parent.frame, other))),
  );
}

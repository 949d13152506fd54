import type { Frame } from '../law/frame.ts';
import { andThen, type PromiseOrValue } from '../lib/promiseOrValue.ts';
import { decodeCursor, encodeCursor } from '../paging/cursor.ts';
import { assumedEdges, type AssumedEdge } from './assumed.ts';
import type { NodeRecord } from './decode.ts';
import type { Operation } from './operation.ts';
import { pageEnds, pageSize, type PageArguments } from '../paging/page.ts';
import type { Connection, NodeInFrame } from './row.ts';
import {
  count,
  page,
  type Condition,
  type PageShape,
  type ReachedShape,
  type SortKey,
} from './pageStatements.ts';

/** A relationship that a node has to have; a part that is null asks for nothing. */
export type Reached = {
  readonly type: string;
  /** Whether the node is the owning end. */
  readonly isOwner: boolean;
  /** Leads to one of these. */
  readonly ids: readonly string[] | null;
  /** Leads to one of these countries, or to a body or firm of one. */
  readonly countries: readonly string[] | null;
  /** Fields of the relationship, each with the values of which it has one. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
};

/** Conditions of a root list, by name, with their values. */
export type Conditions = Partial<Readonly<Record<Condition, unknown>>>;

/** Which nodes of which type a root list gives, in which order. */
export type PageRequest = {
  readonly type: string;
  readonly conditions: Conditions;
  readonly sort: SortKey;
  readonly page: PageArguments;
};

type Slice = { readonly nodes: readonly NodeInFrame[]; readonly hasMore: boolean };

type WithAssumed = Reached & {
  /** Ids of those who have such a relationship by what the frame assumes. */
  readonly assumed: readonly string[];
};

function shapeOf({ type, isOwner, ids, countries, fields, assumed }: WithAssumed): ReachedShape {
  return {
    type,
    isOwner,
    hasIds: ids !== null,
    hasCountries: countries !== null,
    fields: Object.keys(fields).sort(),
    hasAssumed: assumed.length > 0,
  };
}

/** Whether an assumed relationship is one that a condition asks for; what belongs to a country is not looked at. */
function isAsked({ type, ids, countries, fields }: Reached, edge: AssumedEdge, other: string): boolean {
  return (
    edge.type === type &&
    (ids?.includes(other) ?? true) &&
    (countries?.includes(other) ?? true) &&
    Object.entries(fields).every(([name, values]) => values.includes(String(edge.properties[name])))
  );
}

/** The conditions on relationships, each with the ids of those who meet it by what the frame assumes. */
function withAssumed({ reached = [] }: Conditions, frame: Frame): WithAssumed[] {
  const edges = assumedEdges(frame);
  return (reached as readonly Reached[]).map((way) => ({
    ...way,
    assumed: edges
      .filter((edge) => isAsked(way, edge, way.isOwner ? edge.to : edge.from))
      .map(({ from, to }) => (way.isOwner ? from : to)),
  }));
}

/** A page of all nodes of a type. Nothing is read before one of its fields asks. */
export function pageConnection(operation: Operation, frame: Frame, request: PageRequest): Connection {
  const { type, conditions, sort } = request;
  const used = (Object.keys(conditions) as Condition[]).sort();
  const reached = withAssumed(conditions, frame);
  const shape: PageShape = { type, used, reached: reached.map(shapeOf) };
  const list = `${type} by ${sort.property}${sort.descending ? ' descending' : ''}`;
  const size = pageSize(request.page);
  const after = request.page.after ?? null;
  const [afterValue, afterId] = after === null ? [null, null] : decodeCursor(list, after, 2);
  const inFrame = { at: frame.at, knownAt: frame.knownAt };
  const asked = { ...conditions, reached, ...inFrame };
  const cursor = ({ row }: NodeInFrame) => {
    const value = row[sort.property];
    return encodeCursor(list, [typeof value === 'number' || typeof value === 'string' ? value : '', row.id]);
  };

  let read: PromiseOrValue<Slice> | undefined;
  const slice = () => (read ??= readSlice());
  function readSlice(): PromiseOrValue<Slice> {
    const parameters = { ...asked, afterValue, afterId, limit: size + 1 };
    return andThen(operation.read(`page ${type}`, page(shape, sort), parameters), (rows) => {
      const nodes = rows.map((record) => ({ frame, row: operation.decode(record as NodeRecord) }));
      return { nodes: nodes.slice(0, size), hasMore: nodes.length > size };
    });
  }

  return {
    edges: () => andThen(slice(), ({ nodes }) => nodes.map((node) => ({ cursor: cursor(node), node }))),
    nodes: () => andThen(slice(), ({ nodes }) => nodes),
    pageInfo: () => andThen(slice(), ({ nodes, hasMore }) => pageEnds(nodes.map(cursor), hasMore, after)),
    totalCount: () =>
      andThen(operation.read(`count ${type}`, count(shape), asked), ([total]) => total as number),
  };
}

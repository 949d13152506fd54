import type { Assumption } from '../law/assumption.ts';
import type { Frame } from '../law/frame.ts';
import { compareTexts } from '../lib/compare.ts';
import type { Relation } from '../model/fields.ts';
import { edgeRow, type EdgeRow } from './row.ts';
import type { Way } from './way.ts';

/** A relationship that a frame assumes, by its identity and with what it holds. */
export type AssumedEdge = Way & { readonly properties: Omit<EdgeRow, 'other'> };

function edgeOf(way: Way, { at }: Frame, fields: object = {}): AssumedEdge {
  return {
    ...way,
    properties: { key: way.key, knownFrom: at, citations: [], evidence: 'ASSUMED', ...fields },
  };
}

function edgesOf(assumption: Assumption, frame: Frame): AssumedEdge[] {
  const { id } = assumption;
  switch (assumption.kind) {
    case 'IMPOSE':
      return assumption.things.map((to) => {
        const type = to.startsWith('element:') ? 'LISTS' : 'CONTROLS';
        return edgeOf({ from: id, type, to, key: '' }, frame);
      });
    case 'ACCEPT':
      return assumption.by.map((to) =>
        edgeOf({ from: id, type: 'ANSWERED_BY', to, key: frame.at }, frame, { kind: 'GIVEN', on: frame.at }),
      );
    default:
      return [];
  }
}

/** The relationships that a frame assumes; both their ends are visible in it. */
export function assumedEdges(frame: Frame): AssumedEdge[] {
  return frame.assumptions.flatMap((assumption) => edgesOf(assumption, frame));
}

/** A relationship that a frame assumes, as one of its ends sees it. */
export type AssumedNeighbour = {
  readonly near: string;
  readonly other: string;
  readonly type: string;
  readonly isOwner: boolean;
};

/** The relationships that a frame assumes, as each of their ends sees them. */
export function assumedNeighbours(frame: Frame): AssumedNeighbour[] {
  return assumedEdges(frame).flatMap(({ from, to, type }) => [
    { near: from, other: to, type, isOwner: true },
    { near: to, other: from, type, isOwner: false },
  ]);
}

/** Values of fields of relationships, of which each field has to have one. */
export type Match = Readonly<Record<string, readonly unknown[]>>;

/** The assumed relationships of one kind that a node has, as a relation of it reads them. */
export function assumedRelated(frame: Frame, id: string, { edge, near }: Relation, match: Match): EdgeRow[] {
  const isOwner = near === edge.from;
  return assumedEdges(frame).flatMap(({ from, to, type, properties }) => {
    if (type !== edge.type || id !== (isOwner ? from : to)) return [];
    const holds = Object.entries(match).every(([name, values]) => values.includes(properties[name]));
    return holds ? [edgeRow(properties, isOwner ? to : from)] : [];
  });
}

/** Two edge lists in the order of pages: by the id at the other end, then by key. */
export function inPageOrder<One extends Pick<EdgeRow, 'other' | 'key'>>(
  a: readonly One[],
  b: readonly One[],
): One[] {
  return [...a, ...b].sort(
    (one, other) => compareTexts(one.other, other.other) || compareTexts(one.key, other.key),
  );
}

import type { Evidence } from '../generated/schema.ts';
import type { Frame } from '../law/frame.ts';
import { compareTexts } from '../lib/compare.ts';
import { inFrame } from './inFrame.ts';
import { assumedEdges, assumedNeighbours } from './assumed.ts';
import type { Operation } from './operation.ts';
import type { NeighbourCount } from './reader.ts';
import { visible, withRelease } from './statements.ts';
import type { Way } from './way.ts';

const toNeighbours = `MATCH (n:Entity {id: id})-[r]-(m:Entity) WHERE ${visible('r')} AND NOT m:Source`;

const nextIds = withRelease(`UNWIND $ids AS id
${toNeighbours} AND NOT m.id IN $known
RETURN DISTINCT m.id ORDER BY m.id LIMIT $limit`);

const edgesAmong = withRelease(`UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r]->(m:Entity) WHERE ${visible('r')} AND m.id IN $ids
RETURN {from: n.id, type: type(r), to: m.id, key: r.key, evidence: r.evidence}
ORDER BY n.id, type(r), m.id, r.key`);

const counts = withRelease(`UNWIND $ids AS id
CALL (id) {
  ${toNeighbours}
  RETURN m, type(r) AS relationship, startNode(r) = n AS isOwner
  UNION
  UNWIND [one IN $assumed WHERE one.near = id] AS one
  MATCH (m:Entity {id: one.other})
  RETURN m, one.type AS relationship, one.isOwner AS isOwner
}
WITH id AS from, relationship, isOwner, labels(m) AS labels, count(m) AS count
RETURN {from: from, relationship: relationship, isOwner: isOwner, labels: labels, count: count}
ORDER BY from, relationship, isOwner, labels`);

/** A relationship between two of some things. */
export type AmongEdge = Way & { readonly evidence: Evidence };

type CountRecord = Omit<NeighbourCount, 'type'> & { readonly labels: readonly string[] };

/** The ids of what these things are related to, without what is known already, in the order of the ids. */
export async function readNeighbours(
  operation: Operation,
  frame: Frame,
  ids: readonly string[],
  known: readonly string[],
  limit: number,
): Promise<string[]> {
  const stored = await operation.read('neighbours', nextIds, { ...inFrame(frame), ids, known, limit });
  const assumed = assumedNeighbours(frame)
    .filter(({ near, other }) => ids.includes(near) && !known.includes(other))
    .map(({ other }) => other);
  if (assumed.length === 0) return stored as string[];
  return [...new Set([...(stored as string[]), ...assumed])].sort(compareTexts).slice(0, limit);
}

/** The relationships among these things. */
export async function readAmong(
  operation: Operation,
  frame: Frame,
  ids: readonly string[],
): Promise<AmongEdge[]> {
  const stored = (await operation.read('among', edgesAmong, { ...inFrame(frame), ids })) as AmongEdge[];
  const assumed = assumedEdges(frame).filter(({ from, to }) => ids.includes(from) && ids.includes(to));
  return [
    ...stored,
    ...assumed.map(({ properties: _, ...way }) => ({ ...way, evidence: 'ASSUMED' as const })),
  ];
}

/** How many neighbours each of these things has, by relationship, direction and type. */
export async function readNeighbourCounts(
  operation: Operation,
  frame: Frame,
  ids: readonly string[],
): Promise<NeighbourCount[]> {
  const rows = await operation.read('neighbour counts', counts, {
    ...inFrame(frame),
    ids,
    assumed: assumedNeighbours(frame),
  });
  return (rows as readonly CountRecord[]).map(({ labels, ...count }) => ({
    ...count,
    type: operation.decode({ labels, properties: {} }).type,
  }));
}

import type { Evidence } from '../generated/schema.ts';
import type { Frame } from '../law/frame.ts';
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
${toNeighbours}
WITH n.id AS from, type(r) AS relationship, startNode(r) = n AS isOwner, labels(m) AS labels, count(DISTINCT m) AS count
RETURN {from: from, relationship: relationship, isOwner: isOwner, labels: labels, count: count}
ORDER BY from, relationship, isOwner, labels`);

type CountRecord = Omit<NeighbourCount, 'type'> & { readonly labels: readonly string[] };

function inFrame({ at, knownAt }: Frame): { at: string; knownAt: string } {
  return { at, knownAt };
}

/** The ids of what these things are related to, without what is known already, in the order of the ids. */
export async function readNeighbours(
  operation: Operation,
  frame: Frame,
  ids: readonly string[],
  known: readonly string[],
  limit: number,
): Promise<string[]> {
  return (await operation.run('neighbours', nextIds, { ...inFrame(frame), ids, known, limit })) as string[];
}

/** The relationships among these things. */
export async function readAmong(
  operation: Operation,
  frame: Frame,
  ids: readonly string[],
): Promise<(Way & { readonly evidence: Evidence })[]> {
  return (await operation.run('among', edgesAmong, { ...inFrame(frame), ids })) as never;
}

/** How many neighbours each of these things has, by relationship, direction and type. */
export async function readNeighbourCounts(
  operation: Operation,
  frame: Frame,
  ids: readonly string[],
): Promise<NeighbourCount[]> {
  const rows = await operation.run('neighbour counts', counts, { ...inFrame(frame), ids });
  return (rows as readonly CountRecord[]).map(({ labels, ...count }) => ({
    ...count,
    type: operation.decode({ labels, properties: {} }).type,
  }));
}

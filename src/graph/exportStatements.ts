import { checked } from './identifier.ts';
import { visible, withRelease } from './statements.ts';

/** All Cypher that exports run. */

/** How much of the graph is wanted: what is visible in a frame, or all that is held. */
export type Extent = 'frame' | 'whole';

/** Which of their relationships entities are wanted with; those of a type want only the entities that have any. */
export type WithRelationships = 'all' | 'none' | { readonly type: string };

/** A page of the entities with a label by id, each with relationships that it owns. */
export function entitiesOf(label: string, extent: Extent, wanted: WithRelationships): string {
  const seen = (variable: string) => (extent === 'frame' ? `AND ${visible(variable)}` : '');
  const way = typeof wanted === 'object' ? `[r:${checked(wanted.type)}]` : '[r]';
  const any = typeof wanted === 'object' ? `AND EXISTS { (n)-[:${checked(wanted.type)}]->() }` : '';
  const relationships = `COLLECT {
  MATCH (n)-${way}->(m:Entity) WHERE true ${seen('r')}
  RETURN {type: type(r), to: m.id, key: r.key, properties: properties(r)} ORDER BY type(r), m.id, r.key }`;
  return withRelease(`MATCH (n:${checked(label)}) WHERE n.id > $after ${any} ${seen('n')}
WITH n ORDER BY n.id LIMIT $limit
RETURN {labels: labels(n), properties: properties(n), relationships: ${wanted === 'none' ? '[]' : relationships}}`);
}

/** A page of the citations by id, with the sources that they lead to. */
export function citations(extent: Extent): string {
  return withRelease(`MATCH (c:Citation)-[:CITES]->(s:Source)
WHERE c.id > $after ${extent === 'frame' ? 'AND c.shownFrom <= $knownAt' : ''}
WITH c, s ORDER BY c.id LIMIT $limit
RETURN {properties: properties(c), source: s.id, sourceProperties: properties(s)}`);
}

/** The citations with these ids and the sources that they lead to. */
export const citedAt = withRelease(`UNWIND $ids AS id
MATCH (c:Citation {id: id})-[:CITES]->(s:Source)
RETURN {properties: properties(c), source: s.id}`);

/** The ids that were retired. */
export const redirects = withRelease('MATCH (n:Redirect) RETURN properties(n) ORDER BY n.from');

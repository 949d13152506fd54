import { visible, withRelease } from './statements.ts';

/**
 * What a path never passes through. Nearly everything leads to a country, a bloc or a source, and what a record says of
 * two things at once connects neither with the other. Nor does who groups the elements connect them with what else they do.
 */
const neverPassed = ['Country', 'Bloc', 'Source', 'Discrepancy', 'Gap', 'Claim', 'Observation'];

const passed = `${visible('r')} AND coalesce(r.kind, '') <> 'NOT_A_MEMBER' AND coalesce(r.presence, '') <> 'NEVER'`;

/** A list, not a map: the names of the parts would be half of what there is to read. */
const way = '[startNode(r).id = id, type(r), m.id, r.key, r.evidence, r.presence]';

/**
 * The relationships of these things that a path can run over, to what it can pass through: of each thing its own.
 */
export const waysFrom = withRelease(`UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r]-(m:Entity)
WHERE ${passed} AND NOT m:${neverPassed.join('|')} AND type(r) <> 'CLASSIFIED_BY'
WITH id, r, m LIMIT $limit
WITH id, collect(${way}) AS ways RETURN {from: id, ways: ways}`);

/** The same between these things and others, whatever they are; where they are the ends of a path, by their classification too. */
export const waysBetween = withRelease(`UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r]-(m:Entity)
WHERE m.id IN $others AND ${passed} AND ($areEnds OR type(r) <> 'CLASSIFIED_BY')
WITH id, r, m LIMIT $limit
WITH id, collect(${way}) AS ways RETURN {from: id, ways: ways}`);

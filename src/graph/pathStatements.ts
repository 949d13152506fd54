import { visible, withRelease } from './statements.ts';

/**
 * What a path never passes through. Nearly everything leads to a country, a bloc or a source, and what a record says of
 * two things at once connects neither with the other. Nor does who groups the elements connect them with what else they do.
 */
const neverPassed = ['Country', 'Bloc', 'Source', 'Discrepancy', 'Gap', 'Claim', 'Observation'];

/**
 * The relationships of these things that a path can run over, to what it can pass through or end at. Each is a list: the
 * names of the parts would be half of what there is to read.
 */
export const ways = withRelease(`UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r]-(m:Entity)
WHERE ${visible('r')} AND (m.id IN $ends OR NOT m:${neverPassed.join('|')})
  AND (type(r) <> 'CLASSIFIED_BY' OR n.id IN $ends AND m.id IN $ends)
  AND coalesce(r.kind, '') <> 'NOT_A_MEMBER' AND coalesce(r.presence, '') <> 'NEVER'
WITH DISTINCT r, startNode(r).id AS from, endNode(r).id AS to LIMIT $limit
RETURN [from, type(r), to, r.key, r.evidence, r.presence]`);

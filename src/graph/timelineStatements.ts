import { withRelease } from './statements.ts';

const known = (variable: string): string => `${variable}.knownFrom <= $knownAt`;

/**
 * The dated records that are known, with what became of them; where things are asked about, only those that are or are
 * related to one of them, and the regulations and provisions that are so. A provision and its regulation do not count as
 * related: the law set says which belong together. Nor does a legal basis: whatever rests on a law would tell of it. No
 * day is asked about, so nothing is cut by valid time.
 */
export const datedRecords = withRelease(`MATCH (n:Event|SupplyStatus|Commitment|Licence|Regulation|Provision)
WHERE ${known('n')} AND CASE WHEN $about IS NULL THEN NOT n:Regulation|Provision
  ELSE n.id IN $about OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN $about AND ${known('r')} AND NOT type(r) IN ['BELONGS_TO', 'BASED_ON'] } END
RETURN {id: n.id, labels: labels(n), on: coalesce(n.on, n.asReportedOn, n.madeOn),
  report: CASE WHEN n:SupplyStatus THEN n.state WHEN n:Commitment THEN n.kind END,
  steps: COLLECT {
    MATCH (n)-[r:ANSWERED_BY|STEP_BY]->(m:Entity) WHERE ${known('r')}
    RETURN {on: r.on, report: coalesce(r.kind, r.state), by: m.id, citations: coalesce(r.citations, [])} }}`);

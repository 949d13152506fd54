import { withRelease } from './statements.ts';

/** All Cypher about what is new. */

const known = (variable: string): string => `${variable}.knownFrom <= $knownAt`;

/** The types whose nodes are news by themselves; others are what news are about. */
const newsworthy = 'Regulation|Agreement|Commitment|SupplyStatus|Licence|Observation|Event|Claim|Discrepancy';

/** The things asked about with what stands for them: whoever belongs to a country, and what contains an element. */
const concerned = `CASE WHEN $about IS NULL THEN NULL ELSE $about + COLLECT {
  MATCH (near:Entity)-[r:SECTOR_OF|SEATED_IN|BODY_OF|CONTAINS]->(m:Entity)
  WHERE m.id IN $about AND ${known('r')} AND (type(r) <> 'CONTAINS' OR r.presence <> 'NEVER')
  RETURN near.id } END`;

/** Facts and what became of them later, each with the day on which it was news. */
const news = `WITH ${concerned} AS concerned
CALL (concerned) {
  MATCH (n:${newsworthy})
  WHERE ${known('n')} AND (concerned IS NULL OR n.id IN concerned OR EXISTS {
    MATCH (n)-[r]-(m:Entity) WHERE m.id IN concerned AND ${known('r')} })
  RETURN n, n.id AS key, n.knownFrom AS knownFrom, NULL AS report, NULL AS by, NULL AS citations
  UNION ALL
  MATCH (n:Commitment|Licence)-[step:ANSWERED_BY|STEP_BY]->(m:Entity)
  WHERE ${known('step')} AND step.knownFrom > n.knownFrom AND (concerned IS NULL OR n.id IN concerned
    OR m.id IN concerned OR EXISTS { MATCH (n)-[r]-(o:Entity) WHERE o.id IN concerned AND ${known('r')} })
  RETURN n, n.id + ' ' + m.id + ' ' + step.key AS key, step.knownFrom AS knownFrom,
    coalesce(step.kind, step.state) AS report, m.id AS by, step.citations AS citations
}
OPTIONAL MATCH (arrival:Arrival {id: n.id})
WITH n, key, report, by, citations,
  CASE WHEN arrival.on > knownFrom THEN arrival.on ELSE knownFrom END AS day
WHERE ($since IS NULL OR day >= $since) AND ($until IS NULL OR day <= $until)`;

/** A page of the facts that were news, the latest first. */
export const facts = withRelease(`${news}
  AND ($afterKey IS NULL OR day < $afterDay OR (day = $afterDay AND key > $afterKey))
WITH n, key, report, by, citations, day ORDER BY day DESC, key LIMIT $limit
RETURN {id: n.id, key: key, day: day, report: report, by: by, citations: citations}`);

/** How many facts were news. */
export const countFacts = withRelease(`${news}\nRETURN count(*)`);

/** The regulations and provisions that are or are related to what is asked about, and when regulations came late. */
export const lawConcerned = withRelease(`WITH ${concerned} AS concerned
MATCH (n:Regulation|Provision)
WHERE ${known('n')} AND (concerned IS NULL AND n:Regulation OR n.id IN concerned OR EXISTS {
  MATCH (n)-[r]-(m:Entity) WHERE m.id IN concerned AND ${known('r')} AND NOT type(r) IN ['BELONGS_TO', 'BASED_ON'] })
OPTIONAL MATCH (arrival:Arrival {id: n.id})
RETURN {id: n.id, arrivedOn: arrival.on}`);

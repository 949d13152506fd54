import type { Edge } from '../model/edge.ts';
import { checked } from './identifier.ts';
import { visible, withRelease } from './statements.ts';

/** The Cypher of searches for exposures: who can be exposed, and the steps on their ways. */

/**
 * What a search for ways weighs of a relationship, without where it starts. A list: of a hundred thousand of them the names
 * of the parts would be most of what there is to read.
 */
const step = '[type(r), m.id, r.key, r.evidence, r.presence, m.kind, r.grades]';

/** The frame's predicate for what a search for ways runs over, which may be asked to pay no heed to valid times. */
const onTheWay = `(CASE WHEN $ignoresValidTime AND (r.validFrom IS NOT NULL OR r.validUntil IS NOT NULL)
    THEN r.knownFrom <= $knownAt ELSE ${visible('r')} END)`;

function anyOf(edges: readonly Edge[]): string {
  return edges.map(({ type }) => checked(type)).join('|');
}

/** The relationships of the given kinds that lead on from these nodes: one step of a search for ways. */
export function expand(edges: readonly Edge[]): string {
  return withRelease(`UNWIND $ids AS id
RETURN {from: id, steps: COLLECT {
  MATCH (:Entity {id: id})-[r:${anyOf(edges)}]->(m:Entity) WHERE ${onTheWay} RETURN ${step} }}`);
}

/** What the search for subjects begins with: all of them, those with some ids, or some countries. */
export type SubjectScope = 'all' | 'subjects' | 'countries';

/** The nodes of a label that a search for subjects looks at; the index is on the ids of entities. */
function looked(scope: SubjectScope, label: string): string {
  return scope === 'subjects'
    ? `MATCH (n:Entity:${label}) WHERE n.id IN $subjects WITH n MATCH (n)`
    : `MATCH (n:${label})`;
}

const seat = 'SECTOR_OF|SEATED_IN|BODY_OF';
const isSeated = `${visible('n')} AND ${visible('seat')}`;
const country = 'MATCH (country:Entity) WHERE country.id IN $countries';

/** Those who have a seat in a country, with that. */
function seated(scope: SubjectScope): string {
  return scope === 'countries'
    ? `${country}
  MATCH (country:Country)<-[seat:${seat}]-(n:Exposed) WHERE ${isSeated}`
    : `${looked(scope, 'Exposed')}-[seat:${seat}]->(country:Country) WHERE ${isSeated}`;
}

/** The schemes, each with the country of whoever issued it, or with the issuer where that is of no country. */
function schemes(scope: SubjectScope, types: string): string {
  const isScheme = `${visible('n')} AND ${visible('issue')} AND EXISTS { (n)-[:${types}]->() }`;
  if (scope !== 'countries')
    return `${looked(scope, 'Regulation')}-[issue:ISSUED_BY]->(issuer:Actor) WHERE ${isScheme}
  OPTIONAL MATCH (issuer)-[:BODY_OF|SEATED_IN]->(home:Country)
  WITH n, coalesce(home, issuer) AS country`;
  return `${country}
  CALL (country) {
    WITH country WHERE NOT EXISTS { (country)-[:BODY_OF|SEATED_IN]->(:Country) } RETURN country AS issuer
    UNION
    MATCH (country:Country)<-[:BODY_OF|SEATED_IN]-(issuer) RETURN issuer
  }
  MATCH (issuer:Actor)<-[issue:ISSUED_BY]-(n:Regulation) WHERE ${isScheme}`;
}

/**
 * The subjects that an exposure can be about, each with its country and its first relationships: those of whom anything
 * is known, or will be, and those who are targets themselves. Where there are more than `$most` it says nothing of any:
 * the one row is of no subject.
 */
export function exposureSubjects(edges: readonly Edge[], scope: SubjectScope): string {
  const types = anyOf(edges);
  return withRelease(`CALL () {
  ${seated(scope)}
  RETURN n, country
  UNION
  ${schemes(scope, types)}
  RETURN n, country
}
WITH n, country
WHERE ($countries IS NULL OR country.id IN $countries) AND ($subjects IS NULL OR n.id IN $subjects)
  AND ($types IS NULL OR any(label IN labels(n) WHERE label IN $types))
WITH n, country LIMIT $most + 1
WITH collect({n: n, country: country}) AS found
UNWIND CASE WHEN size(found) > $most THEN [null] ELSE found END AS one
WITH one.n AS n, one.country AS country
WITH n, country, COLLECT {
  MATCH (n)-[r:${types}]->(m:Entity) WHERE ${onTheWay}
  RETURN ${step} } AS edges
WITH n, country, edges, CASE WHEN size(edges) = 0 THEN COLLECT {
  MATCH (n)-[r:${types}]->() WHERE r.knownFrom > $knownAt AND r.visibleFrom <= $at AND $at <= r.visibleUntil
  RETURN min(r.knownFrom) }[0] END AS later
WHERE size(edges) > 0 OR later IS NOT NULL OR n.id IN $targets OR n IS NULL
RETURN {subject: n.id, labels: labels(n), country: country.id, edges: edges, later: later}`);
}

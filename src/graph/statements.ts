import type { Relation } from '../model/fields.ts';
import { checked } from './identifier.ts';

/**
 * All Cypher that the API runs. Values are always parameters; only labels, relationship types and property names that
 * come from the model stand in the text, after a check. Each text is made once, so that the database's plan cache hits.
 */

/** The frame's predicate: what had become known, and what holds on the day asked about. */
export function visible(variable: string): string {
  return `${variable}.knownFrom <= $knownAt AND ${variable}.visibleFrom <= $at AND $at <= ${variable}.visibleUntil`;
}

/** How many milliseconds a change that was begun is waited for: a load that was killed meanwhile never ends it. */
const mostChanging = 10_000;

/**
 * Every statement answers in one row: the release, what it found, and whether that is of this release as a whole. The
 * release is read before all else and again behind it; and no change may be under way, because a commit is seen piece by
 * piece by those who read meanwhile. What is read first stands in a WITH of its own, else it would be planned last.
 */
export function withRelease(body: string): string {
  return `MATCH (releaseBefore:Release)
WITH releaseBefore.id AS release, releaseBefore.changingSince AS changingBefore
WITH release, changingBefore, COLLECT {
${body}
} AS rows
MATCH (releaseAfter:Release)
RETURN release, rows, release = releaseAfter.id
  AND coalesce(changingBefore, releaseAfter.changingSince, 0) < timestamp() - ${mostChanging} AS isWhole`;
}

const edgeOf = (from: string, other: string): string =>
  `{from: ${from}.id, other: ${other}.id, properties: properties(r)}`;

/** The nodes with these ids, whatever their types; of those that are not visible in the frame the ids alone. */
export const byIds = withRelease(`UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN CASE WHEN ${visible('n')} THEN {labels: labels(n), properties: properties(n)} ELSE {hidden: n.id} END`);

/** The citations with these ids, each with its source and the ids of what that relays, directly or by others. */
export const citationsByIds = withRelease(`UNWIND $ids AS id
MATCH (c:Citation {id: id})-[:CITES]->(s:Source)
RETURN {properties: properties(c), source: properties(s), relays: COLLECT {
  MATCH (s)-[relays:RELAYS*1..4]->(t:Source) WHERE all(r IN relays WHERE ${visible('r')}) RETURN DISTINCT t.id }}`);

function pattern({ edge, near, far }: Relation): string {
  const type = checked(edge.type);
  const label = checked(far.type);
  return near === edge.from ? `(n)-[r:${type}]->(m:${label})` : `(n)<-[r:${type}]-(m:${label})`;
}

const matches = 'all(name IN keys($match) WHERE r[name] IN $match[name])';

const beyond = '($afterId IS NULL OR m.id > $afterId OR (m.id = $afterId AND r.key > $afterKey))';

/** For many parents at once, the ends of a page of the relationships of one kind for each: other id and key. */
export function relatedEnds(relation: Relation): string {
  return withRelease(`UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN {from: id, ends: COLLECT {
  MATCH ${pattern(relation)}
  WHERE ${visible('r')} AND ${matches} AND ${beyond}
  WITH m.id AS other, r.key AS key ORDER BY other, key LIMIT $limit
  RETURN [other, key]
}}`);
}

/** For many parents at once, a page of the relationships of one kind for each. */
export function related(relation: Relation): string {
  return withRelease(`UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH ${pattern(relation)}
  WHERE ${visible('r')} AND ${matches} AND ${beyond}
  RETURN r, m ORDER BY m.id, r.key LIMIT $limit
}
RETURN ${edgeOf('n', 'm')}`);
}

/** For many parents at once, how many relationships of one kind each has. */
export function countRelated(relation: Relation): string {
  return withRelease(`UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN {from: id, count: COUNT { MATCH ${pattern(relation)} WHERE ${visible('r')} AND ${matches} }}`);
}

/** The whole of these relationships, by their ends, type and key. */
export const hops = withRelease(`UNWIND $hops AS hop
MATCH (:Entity {id: hop.from})-[r]->(:Entity {id: hop.to}) WHERE type(r) = hop.type AND r.key = hop.key
RETURN {from: hop.from, type: hop.type, to: hop.to, key: hop.key, properties: properties(r)}`);

/** For many sources at once, a page of the citations of each, in the order of the publication. */
export const statementsOfSources = withRelease(`UNWIND $ids AS id
MATCH (n:Entity:Source {id: id})
CALL (n) {
  MATCH (c:Citation)-[:CITES]->(n)
  WHERE c.shownFrom <= $knownAt
    AND ($afterId IS NULL OR c.place > $afterPlace OR (c.place = $afterPlace AND c.id > $afterId))
  RETURN c ORDER BY c.place, c.id LIMIT $limit
}
RETURN {from: n.id, properties: properties(c)}`);

/** For many sources at once, how many citations each has. */
export const countStatements = withRelease(`UNWIND $ids AS id
MATCH (n:Entity:Source {id: id})
RETURN {from: id, count: COUNT { MATCH (c:Citation)-[:CITES]->(n) WHERE c.shownFrom <= $knownAt }}`);

/** All releases that were ever loaded, the latest first. */
export const pastReleases = withRelease(`MATCH (past:PastRelease)
RETURN properties(past) ORDER BY past.loadedAt DESC, past.id`);

/** The release alone. */
export const releaseCheck = withRelease('UNWIND [] AS nothing RETURN nothing');

const reference = '{id: m.id, knownFrom: r.knownFrom, grades: r.grades}';
const takenUp = '{id: m.id, knownFrom: r.knownFrom, grades: r.grades, evidence: r.evidence}';
const listing =
  '{thing: m.id, code: r.code, onAccountOf: r.onAccountOf, evidence: r.evidence, knownFrom: r.knownFrom, grades: r.grades}';

function references(type: string, what: string): string {
  return `COLLECT { MATCH (n)-[r:${type}]->(m) RETURN ${what} ORDER BY m.id }`;
}

/** The release with what every operation needs to know of it. */
export const releaseFacts = withRelease(`MATCH (facts:Release)
RETURN {
  release: facts {.id, .loadedAt, .nodeCount, .relationshipCount, .sourceCount},
  countries: COLLECT { MATCH (n:Country) RETURN {id: n.id, alpha2: n.alpha2, alpha3: n.alpha3} },
  elements: COLLECT { MATCH (n:Element) RETURN {id: n.id, symbol: n.symbol} },
  redirects: COLLECT { MATCH (n:Redirect) RETURN {from: n.from, to: n.to} }
}`);

/** The whole law set: regulations, provisions and what they act on, list, control and target. */
export const lawSet = withRelease(`RETURN {
  memberships: COLLECT {
    MATCH (n:Bloc)-[r:HAS_MEMBER]->(m:Country)
    RETURN {bloc: n.id, member: m.id, since: r.since, until: r.until, knownFrom: r.knownFrom} },
  regulations: COLLECT {
    MATCH (n:Regulation)
    RETURN {id: n.id, name: n.name, issuedOn: n.issuedOn, publishedOn: n.publishedOn, knownFrom: n.knownFrom,
      jurisdictions: COLLECT {
        MATCH (n)-[:ISSUED_BY]->(issuer)
        OPTIONAL MATCH (issuer)-[:BODY_OF|SEATED_IN]->(country:Country)
        RETURN DISTINCT coalesce(country.id, issuer.id) }} },
  provisions: COLLECT {
    MATCH (n:Provision)-[:BELONGS_TO]->(regulation:Regulation)
    RETURN {id: n.id, regulation: regulation.id, effect: n.effect, reach: n.reach, knownFrom: n.knownFrom,
      effectiveOn: n.effectiveOn, endsOn: n.endsOn, until: n.until,
      targets: ${references('TARGETS', reference)}, exclusions: ${references('EXCLUDES', reference)},
      actsOn: ${references('ACTS_ON', reference)}, requirements: ${references('REQUIRES', reference)},
      asListedIn: ${references('CONTROLS_AS_LISTED_IN', takenUp)},
      notInForceAsOf: ${references('NOT_BEGUN_SAYS', '{day: r.day, knownFrom: r.knownFrom}')},
      lists: ${references('LISTS', listing)}, controls: ${references('CONTROLS', listing)}} }
}`);

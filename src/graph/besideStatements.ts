import { visible, withRelease } from './statements.ts';

/** What stands beside an answer: reports of effects, figures and gaps. */

/** The reported effects of controls on these subjects, each with the instruments that the report names. */
export const effects = withRelease(`UNWIND $ids AS id
MATCH (:Entity {id: id})<-[r:CLAIM_ABOUT]-(n:Claim {kind: 'EFFECT'}) WHERE ${visible('r')}
RETURN {subject: id, id: n.id, saidOn: n.saidOn, names: COLLECT {
  MATCH (n)-[a:CLAIM_ABOUT]->(m:Regulation|Provision) WHERE ${visible('a')} RETURN m.id }}
ORDER BY id, n.saidOn DESC, n.id`);

/** The figures of these subjects, and those of their countries about these things and what they are kinds of; what is
 * expected of a time after the frame's day comes last. */
export const figures = withRelease(`UNWIND $questions AS asked
CALL (asked) {
  MATCH (:Entity {id: asked.subject})<-[r:OBSERVED_OF]-(n:Observation) WHERE ${visible('r')}
  RETURN n
  UNION
  UNWIND asked.things AS thing
  MATCH (:Entity {id: thing})-[:KIND_OF*0..3]->(m)<-[r:MEASURES_ITEM|MEASURES_ELEMENT]-(n:Observation)
  MATCH (n)-[s:REPORTED_FOR]->(:Entity {id: asked.country})
  WHERE ${visible('r')} AND ${visible('s')}
  RETURN n
}
RETURN {key: asked.key, id: n.id}
ORDER BY asked.key, n.periodBegins > $at, n.periodBegins DESC, n.id`);

/** The gaps about any of these things, by name. */
export const gapsAbout = withRelease(`UNWIND $ids AS id
MATCH (:Entity {id: id})<-[r:GAP_ABOUT]-(n:Gap) WHERE ${visible('r')}
WITH DISTINCT n
RETURN n.id ORDER BY n.name, n.id`);

function actors(types: string): string {
  return `COLLECT {
    MATCH (n)-[r:${types}]->(actor) WHERE ${visible('r')}
    OPTIONAL MATCH (actor)-[s:BODY_OF|SEATED_IN]->(country:Country) WHERE ${visible('s')}
    UNWIND [actor.id, country.id] AS id WITH DISTINCT id WHERE id IS NOT NULL RETURN id ORDER BY id }`;
}

/** All commitments with whom they bind, what they would require and how they were answered. */
export const commitmentStates = withRelease(`MATCH (n:Commitment) WHERE ${visible('n')}
RETURN {id: n.id, by: ${actors('MADE_BY')}, of: ${actors('ADDRESSED_TO|OWED_BY')},
  requirements: COLLECT { MATCH (n)-[r:WOULD_REQUIRE]->(m) WHERE ${visible('r')} RETURN m.id ORDER BY m.id },
  responses: COLLECT {
    MATCH (n)-[r:ANSWERED_BY]->() WHERE ${visible('r')}
    RETURN {kind: r.kind, on: r.on, isAssumed: false} ORDER BY r.on, r.kind }}
ORDER BY n.id`);

/** The effects of provisions that restrict. */
export const restricting = [
  'LICENCE_REQUIRED',
  'PROHIBITED',
  'DENIED_IN_PRINCIPLE',
  'CASE_BY_CASE',
  'QUOTA',
  'CONTROL_LIST',
  'WATCH_LIST',
];

const inForce = `p.effect IN $restricting AND p.effectiveOn <= $at AND (p.endsOn IS NULL OR p.endsOn >= $at)`;

/** Which ways lead from the subjects of a country to items, the shortest first. */
const fromCountry = `MATCH (c:Entity {id: 'country:' + toLower($country)})<-[:SECTOR_OF|SEATED_IN|BODY_OF]-(s:Exposed)
CALL (s) {
  MATCH way = (s)-[:USES]->(:Item)-[:MADE_OF*0..4]->(x:Item) RETURN x, way
  UNION ALL
  MATCH way = (s)-[:PRODUCES]->(:Item)-[:MADE_OF*1..4]->(x:Item) RETURN x, way
}
WITH s, x, way ORDER BY length(way)
WITH s, x, head(collect(way)) AS way
CALL (x) {
  MATCH (x)-[:CONTAINS]->(e:Element)<-[:LISTS]-(p:Provision) WHERE ${inForce} RETURN e AS thing, e AS element, p, 1 AS more
  UNION ALL
  MATCH (x)<-[:CONTROLS]-(p:Provision) WHERE ${inForce} RETURN x AS thing, null AS element, p, 0 AS more
}`;

/** The ways that lead to the items that contain an element, from whoever uses or makes them. */
const toElement = `MATCH (e:Element {symbol: $symbol})<-[:CONTAINS]-(x:Item)
CALL (x) {
  MATCH way = (s:Exposed)-[:USES]->(:Item)-[:MADE_OF*0..4]->(x) RETURN s, way
  UNION ALL
  MATCH way = (s:Exposed)-[:PRODUCES]->(:Item)-[:MADE_OF*1..4]->(x) RETURN s, way
}
WITH e, s, x, way ORDER BY length(way)
WITH e, s, head(collect(way)) AS way, head(collect(x)) AS x
MATCH (e)<-[:LISTS]-(p:Provision) WHERE ${inForce}
WITH s, x, way, e AS thing, e AS element, p, 1 AS more`;

const limits = { country: '20', element: '$first' };

/** The statement that a patient hand would write for the rows of an exposure: one for each subject, thing and provision. */
export function exposuresOf(what: 'country' | 'element'): string {
  return `${what === 'country' ? fromCountry : toElement}
WITH s, thing, element, p, way, x, length(way) + more AS steps ORDER BY steps
WITH s, thing, element, p, head(collect({way: way, x: x})) AS best, min(steps) AS steps
WHERE NOT EXISTS { (p)-[:BELONGS_TO]->()-[:ISSUED_BY]->()-[:BODY_OF]->(:Country)<-[:SECTOR_OF|SEATED_IN|BODY_OF]-(s) }
ORDER BY steps, s.id, thing.id, coalesce(element.id, ''), p.id
WITH count(*) AS total, collect({s: s, thing: thing, element: element, p: p, way: best.way, x: best.x})[..${limits[what]}] AS rows
RETURN {totalCount: total, nodes: [r IN rows | {
  subject: {id: r.s.id, name: r.s.name}, controlled: {id: r.thing.id, name: r.thing.name},
  element: CASE WHEN r.element IS NULL THEN null ELSE {symbol: r.element.symbol} END,
  provision: {id: r.p.id, name: r.p.name}, status: 'IN_FORCE',
  path: {hops: [one IN relationships(r.way) | {from: {id: startNode(one).id}, to: {id: endNode(one).id}}]
    + CASE WHEN r.element IS NULL THEN [] ELSE [{from: {id: r.x.id}, to: {id: r.thing.id}}] END
    + [{from: {id: r.p.id}, to: {id: r.thing.id}}]}}]} AS answer`;
}

const inForceOn = (day: string) => `(p.effectiveOn <= ${day} AND (p.endsOn IS NULL OR p.endsOn >= ${day}))`;

/** The statement that a patient hand would write for how the exposures of a country differ between two days. */
export const comparedExposures = `MATCH (c:Entity {id: 'country:' + toLower($country)})<-[:SECTOR_OF|SEATED_IN|BODY_OF]-(s:Exposed)
CALL (s) {
  MATCH way = (s)-[:USES]->(:Item)-[:MADE_OF*0..4]->(x:Item) RETURN x, way
  UNION ALL
  MATCH way = (s)-[:PRODUCES]->(:Item)-[:MADE_OF*1..4]->(x:Item) RETURN x, way
}
WITH s, x, min(length(way)) AS length
CALL (x) {
  MATCH (x)-[:CONTAINS]->(e:Element)<-[:LISTS]-(p:Provision) WHERE p.effect IN $restricting RETURN e AS thing, e AS element, p
  UNION ALL
  MATCH (x)<-[:CONTROLS]-(p:Provision) WHERE p.effect IN $restricting RETURN x AS thing, null AS element, p
}
WITH s, thing, element, p, min(length) AS length
WITH s, thing, element, p, length, ${inForceOn('$from')} AS was, ${inForceOn('$to')} AS is
WHERE was <> is
ORDER BY length, s.id, thing.id, p.id
WITH collect({s: s, element: element, p: p, is: is}) AS rows
RETURN {totalCount: size(rows), counts: {
    added: size([r IN rows WHERE r.is]), removed: size([r IN rows WHERE NOT r.is]), changed: 0},
  nodes: [r IN rows[..20] | {change: CASE WHEN r.is THEN 'ADDED' ELSE 'REMOVED' END, after: {
    subject: {id: r.s.id, name: r.s.name}, element: {symbol: r.element.symbol}, provision: {id: r.p.id, name: r.p.name}}}]} AS answer`;

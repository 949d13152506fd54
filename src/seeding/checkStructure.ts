import type { Effect } from '../generated/schema.ts';
import { circles } from './circles.ts';
import type { Facts } from './facts.ts';
import type { Problem } from './place.ts';
import { seedProblems } from './problems.ts';

/** Kinds of relationships by which nothing leads back to itself; acts have a check of their own. */
const withoutCircles = [
  'PART_OF',
  'KIND_OF',
  'MADE_OF',
  'MADE_WITH',
  'LINE_OF',
  'OWNED_BY',
  'RELAYS',
  'SUPERSEDES',
  'AMENDS',
  'SUCCEEDS',
];

function inCircles({ relationships }: Facts): Problem[] {
  return withoutCircles.flatMap((type) => {
    const own = relationships.filter(({ edge }) => edge.type === type);
    return circles(own).map(({ ids, place }) => ({ ...place(), message: seedProblems.circle(ids) }));
  });
}

const controlling: readonly Effect[] = [
  'LICENCE_REQUIRED',
  'PROHIBITED',
  'DENIED_IN_PRINCIPLE',
  'CASE_BY_CASE',
];

/** What is controlled is found by its code at customs; where an instrument gives none, somebody has to have looked. */
function withoutCode({ nodes, relationships }: Facts): Problem[] {
  const controls = new Set(
    nodes.flatMap(({ id, fields }) => (controlling.includes(fields['effect'] as Effect) ? [id] : [])),
  );
  return relationships
    .filter(({ edge, from }) => (edge.type === 'LISTS' || edge.type === 'CONTROLS') && controls.has(from))
    .filter(({ fields, note }) => fields['code'] === undefined && note === undefined)
    .map(({ place }) => ({ ...place(), message: seedProblems.withoutCode() }));
}

/** An armed group controls an area at most; to call it an issuer would make it a regulator. */
function issuedByArmedGroups({ nodes, relationships }: Facts): Problem[] {
  const groups = new Set(nodes.flatMap(({ id, fields }) => (fields['role'] === 'ARMED_GROUP' ? [id] : [])));
  return relationships
    .filter(({ edge, to }) => edge.type === 'ISSUED_BY' && groups.has(to))
    .map(({ to, place }) => ({ ...place(), message: seedProblems.issuedByArmedGroup(to) }));
}

/**
 * Rows that nobody can reach by going from one thing to the next. An element is one of seventeen, whether or not the
 * rest has to do with it.
 */
export function loneRows({ nodes, relationships }: Facts): Problem[] {
  const reached = new Set(
    [...nodes, ...relationships].flatMap(({ citations }) => citations.map(({ source }) => source)),
  );
  for (const { from, to } of relationships) reached.add(from).add(to);
  return nodes
    .filter(({ id, type }) => type !== 'Element' && !reached.has(id))
    .map(({ id, place }) => ({ ...place(['id']), message: seedProblems.lone(id) }));
}

/** Everything that is wrong with how the rows of a seed hang together. */
export function checkStructure(facts: Facts): Problem[] {
  return [...inCircles(facts), ...withoutCode(facts), ...issuedByArmedGroups(facts)];
}

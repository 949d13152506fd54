import type { KnownLaw } from './knownLaw.ts';
import type { Day } from '../lib/day.ts';
import type { LawProvision, Reference } from './lawSet.ts';

/** The id of a destination or user; undefined stands for every one that no instrument names. */
export type Destination = string | undefined;

/** Whether one of these is the destination, or a bloc that it is a member of on a day. */
function include(
  { memberships }: KnownLaw,
  references: readonly Reference[],
  destination: Destination,
  day: Day,
): boolean {
  const isMemberOf = (id: string) =>
    memberships.some(
      ({ bloc, member, from, until }) => bloc === id && member === destination && from <= day && day <= until,
    );
  return references.some(({ id }) => id === destination || isMemberOf(id));
}

/** Whether a provision reaches a destination on a day: aimed at it or at all, and not leaving it out. */
export function reaches(law: KnownLaw, provision: LawProvision, destination: Destination, day: Day): boolean {
  const { targets, exclusions } = provision;
  if (include(law, exclusions, destination, day)) return false;
  return targets.length === 0 || include(law, targets, destination, day);
}

function namedByActs(law: KnownLaw, provision: LawProvision, seen: Set<string>): Set<string> {
  const named = new Set<string>();
  for (const act of law.actsUpon.get(provision.id) ?? []) {
    if (seen.has(act.id)) continue;
    seen.add(act.id);
    for (const { id } of [...act.targets, ...act.exclusions]) named.add(id);
    for (const id of namedByActs(law, act, seen)) named.add(id);
  }
  return named;
}

/**
 * The destinations between which the status of a provision can differ on a day: its own targets, or everybody else, and
 * those that acts upon it name. Everybody else first, then in the order of their ids.
 */
export function destinationsOf(law: KnownLaw, provision: LawProvision, day: Day): Destination[] {
  const targets = provision.targets.map(({ id }) => id);
  const named = namedByActs(law, provision, new Set([provision.id]));
  const everybody: Destination[] = targets.length > 0 ? [] : [undefined];
  const ids = [...new Set([...targets, ...named])].sort();
  return [...everybody, ...ids].filter((destination) => reaches(law, provision, destination, day));
}

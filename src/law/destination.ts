import type { KnownLaw } from './knownLaw.ts';
import type { LawProvision } from './lawSet.ts';

/** The id of a destination or user; undefined stands for every one that no instrument names. */
export type Destination = string | undefined;

/** Whether a provision reaches a destination: aimed at it or at all, and not leaving it out. */
export function reaches(provision: LawProvision, destination: Destination): boolean {
  if (provision.exclusions.some(({ id }) => id === destination)) return false;
  return provision.targets.length === 0 || provision.targets.some(({ id }) => id === destination);
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
 * The destinations between which the status of a provision can differ: its own targets, or everybody else and those
 * that acts upon it name. Everybody else first, then in the order of their ids.
 */
export function destinationsOf(law: KnownLaw, provision: LawProvision): Destination[] {
  const { targets } = provision;
  const ids =
    targets.length > 0
      ? targets.map(({ id }) => id)
      : [...namedByActs(law, provision, new Set([provision.id]))];
  const everybody: Destination[] = targets.length > 0 ? [] : [undefined];
  return [...everybody, ...ids.sort()].filter((destination) => reaches(provision, destination));
}

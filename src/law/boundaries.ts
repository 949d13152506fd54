import { endOfTime, firstDay, lastDay, nextDay, type Day } from '../lib/day.ts';
import { regulationOf, type KnownLaw } from './knownLaw.ts';
import type { LawProvision } from './lawSet.ts';

function* ownBoundaries(law: KnownLaw, provision: LawProvision): Generator<Day> {
  yield regulationOf(law, provision).issuedOn;
  for (const date of [provision.effectiveOn, provision.endsOn]) {
    if (date === undefined) continue;
    yield firstDay(date);
    yield nextDay(lastDay(date));
  }
  if (provision.until !== undefined) yield nextDay(provision.until);
  for (const report of provision.notInForceAsOf) yield nextDay(report.day);
  const aimedAt = [...provision.targets, ...provision.exclusions].map(({ id }) => id);
  for (const { bloc, from, until } of law.memberships) {
    if (!aimedAt.includes(bloc)) continue;
    yield from;
    if (until < endOfTime) yield nextDay(until);
  }
}

function collect(law: KnownLaw, provision: LawProvision, seen: Set<string>, days: Set<Day>): void {
  if (seen.has(provision.id)) return;
  seen.add(provision.id);
  for (const day of ownBoundaries(law, provision)) days.add(day);
  for (const act of law.actsUpon.get(provision.id) ?? []) collect(law, act, seen, days);
}

/** The days on which the status of a provision can change, from its day of issue on, in order. */
export function boundaries(law: KnownLaw, provision: LawProvision): Day[] {
  const days = new Set<Day>();
  collect(law, provision, new Set(), days);
  const { issuedOn } = regulationOf(law, provision);
  return [...days].filter((day) => day >= issuedOn).sort();
}

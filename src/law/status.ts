import type { LegalStatus, StatusReason } from '../generated/schema.ts';
import { previousDay, type Day } from '../lib/day.ts';
import { boundaries } from './boundaries.ts';
import { destinationsOf, reaches, type Destination } from './destination.ts';
import { regulationOf, type KnownLaw } from './knownLaw.ts';
import type { LawProvision } from './lawSet.ts';
import { standingOn, type Standing } from './standing.ts';

/** A standing for a destination or for all of them; without a status when they differ or none is reached. */
export type Verdict = {
  readonly status: LegalStatus | undefined;
  readonly reason: StatusReason;
  readonly because: readonly string[];
};

/** A span of days with one verdict; `until` is its last day, undefined when no end is known. */
export type Interval = Verdict & { readonly from: Day; readonly until: Day | undefined };

/** `'all'` asks for the status over all destinations of a provision. */
export type Scope = { readonly destination: Destination } | 'all';

/**
 * Where a provision stands under the assumptions of the law. What is so without them too is not assumed; what is not
 * names the regulations that the assumptions are about beside those that it rests on anyway.
 */
function standingUnder(
  law: KnownLaw,
  provision: LawProvision,
  day: Day,
  destination: Destination,
): Standing | undefined {
  const found = standingOn(law, provision, day, destination);
  if (!found || !law.assumed) return found;
  const { baseline, about } = law.assumed;
  const because = (ids: readonly string[]) => [...new Set(ids.flatMap((id) => about.get(id) ?? [id]))].sort();
  const known = standingOn(baseline, provision, day, destination);
  if (known?.status === found.status) return { ...found, because: because(found.because) };
  return { ...found, reason: 'ASSUMED', because: because([...found.because, ...(known?.because ?? [])]) };
}

function standingsOn(law: KnownLaw, provision: LawProvision, day: Day): Standing[] {
  return destinationsOf(law, provision, day).flatMap(
    (destination) => standingUnder(law, provision, day, destination) ?? [],
  );
}

function becauseOf(standings: readonly Standing[]): string[] {
  return [...new Set(standings.flatMap(({ because }) => because))].sort();
}

/** One status when all destinations agree, for the reason of the first of them. */
function overall(provision: LawProvision, standings: readonly Standing[]): Verdict {
  const [first] = standings;
  if (!first) return { status: undefined, reason: 'DOES_NOT_APPLY', because: [provision.regulation] };
  if (standings.some(({ status }) => status !== first.status))
    return { status: undefined, reason: 'TARGETS_DIFFER', because: becauseOf(standings) };
  return { ...first, because: becauseOf(standings.filter(({ reason }) => reason === first.reason)) };
}

/** The verdict on a provision on a day; undefined when it does not exist then. */
export function verdictOn(
  law: KnownLaw,
  provision: LawProvision,
  day: Day,
  scope: Scope,
): Verdict | undefined {
  if (day < regulationOf(law, provision).issuedOn) return undefined;
  if (scope !== 'all') {
    if (!reaches(law, provision, scope.destination, day))
      return { status: undefined, reason: 'DOES_NOT_APPLY', because: [provision.regulation] };
    return standingUnder(law, provision, day, scope.destination);
  }
  return overall(provision, standingsOn(law, provision, day));
}

/** The distinct statuses of a provision over its destinations on a day, in the order of the alphabet. */
export function statusesOn(law: KnownLaw, provision: LawProvision, day: Day): LegalStatus[] {
  return [...new Set(standingsOn(law, provision, day).map(({ status }) => status))].sort();
}

function sameVerdict(a: Verdict, b: Verdict): boolean {
  return a.status === b.status && a.reason === b.reason && a.because.join() === b.because.join();
}

/** All verdicts on a provision from its day of issue on, without gaps or overlaps. */
export function timelineOf(law: KnownLaw, provision: LawProvision, scope: Scope): Interval[] {
  const intervals: Interval[] = [];
  for (const from of boundaries(law, provision)) {
    const verdict = verdictOn(law, provision, from, scope);
    const last = intervals.at(-1);
    if (!verdict || (last && sameVerdict(last, verdict))) continue;
    if (last) intervals[intervals.length - 1] = { ...last, until: previousDay(from) };
    intervals.push({ ...verdict, from, until: undefined });
  }
  return intervals;
}

/** Whether a provision was in force for anybody on a day up to `day`; undefined when that cannot be known. */
export function everApplied(law: KnownLaw, provision: LawProvision, day: Day): boolean | undefined {
  const statuses = new Set(
    boundaries(law, provision)
      .filter((boundary) => boundary <= day)
      .flatMap((boundary) => statusesOn(law, provision, boundary)),
  );
  if (statuses.has('IN_FORCE')) return true;
  return statuses.has('UNCONFIRMED') ? undefined : false;
}

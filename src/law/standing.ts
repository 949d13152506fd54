import type { LegalStatus, StatusReason } from '../generated/schema.ts';
import { firstDay, lastDay, type Day } from '../lib/day.ts';
import { reaches, type Destination } from './destination.ts';
import { boundaries } from './boundaries.ts';
import { regulationOf, type KnownLaw } from './knownLaw.ts';
import type { LawProvision } from './lawSet.ts';

/** Where a provision stands on a day, the rule that says so and the regulations that bring it about. */
export type Standing = {
  readonly status: LegalStatus;
  readonly reason: StatusReason;
  readonly because: readonly string[];
};

type Case = { readonly law: KnownLaw; readonly day: Day; readonly destination: Destination };

function standing(status: LegalStatus, reason: StatusReason, because: readonly LawProvision[]): Standing {
  return { status, reason, because: [...new Set(because.map(({ regulation }) => regulation))].sort() };
}

function actsUpon(provision: LawProvision, { law, destination }: Case): LawProvision[] {
  return (law.actsUpon.get(provision.id) ?? []).filter((act) => reaches(act, destination));
}

function statusOf(provision: LawProvision, when: Case): LegalStatus | undefined {
  return standingOn(when.law, provision, when.day, when.destination)?.status;
}

/** What a counting repeal ended does not revive, so one day on which the act counted is enough. */
function hasCounted(act: LawProvision, when: Case): boolean {
  return boundaries(when.law, act)
    .filter((day) => day <= when.day)
    .some((day) => statusOf(act, { ...when, day }) === 'IN_FORCE');
}

/** Rule 1. */
function expired(provision: LawProvision, { day }: Case): Standing | undefined {
  if (provision.endsOn === undefined || day <= lastDay(provision.endsOn)) return undefined;
  return standing('EXPIRED', 'END_DATE_PASSED', [provision]);
}

/** Rule 2. */
function ended(provision: LawProvision, when: Case): Standing | undefined {
  const acts = actsUpon(provision, when).filter(
    ({ effect }) => effect === 'REPEALS' || effect === 'REPLACES',
  );
  const counted = acts.filter((act) => hasCounted(act, when));
  if (counted.length > 0) return standing('REPEALED', 'REPEALED', counted);
  const open = acts.filter((act) => statusOf(act, when) === 'UNCONFIRMED');
  return open.length > 0 ? standing('UNCONFIRMED', 'REPEAL_UNCONFIRMED', open) : undefined;
}

type Course = { readonly state: 'RUNNING' | 'OPEN' | 'RUN_OUT' | 'NONE'; readonly acts: LawProvision[] };

/**
 * How a suspension stands on a day. Its last day is judged by the extensions that count on the day asked; whether it
 * reached that day, by how it stood then.
 */
function courseOf(suspension: LawProvision, when: Case): Course {
  const extensions = actsUpon(suspension, when).filter(
    (act) => act.effect === 'EXTENDS' && statusOf(act, when) === 'IN_FORCE',
  );
  const acts = [suspension, ...extensions];
  const last = acts.map(({ until }) => until ?? '').reduce((a, b) => (a > b ? a : b));
  const running = when.day <= last;
  switch (statusOf(suspension, running ? when : { ...when, day: last })) {
    case 'IN_FORCE':
      return { state: running ? 'RUNNING' : 'RUN_OUT', acts };
    case 'UNCONFIRMED':
      return { state: 'OPEN', acts };
    default:
      return { state: 'NONE', acts };
  }
}

/** Rules 3 and 4. A suspension that is itself unconfirmed leaves open what it suspends, as with repeals. */
function suspended(provision: LawProvision, when: Case): Standing | undefined {
  const courses = actsUpon(provision, when)
    .filter(({ effect }) => effect === 'SUSPENDS')
    .map((act) => courseOf(act, when));
  const of = (state: Course['state']) =>
    courses.filter((course) => course.state === state).flatMap(({ acts }) => acts);
  if (of('RUNNING').length > 0) return standing('SUSPENDED', 'SUSPENDED', of('RUNNING'));
  if (of('OPEN').length > 0) return standing('UNCONFIRMED', 'SUSPENSION_UNCONFIRMED', of('OPEN'));
  if (of('RUN_OUT').length > 0) return standing('UNCONFIRMED', 'SUSPENSION_ENDED', of('RUN_OUT'));
  return undefined;
}

/** Rules 5 and 6. */
function begun(provision: LawProvision, { day }: Case): Standing {
  const { effectiveOn, endsOn, notInForceAsOf } = provision;
  const because = [provision];
  if (effectiveOn === undefined) {
    const announced = notInForceAsOf.some((report) => day <= report.day);
    return standing(announced ? 'ANNOUNCED' : 'UNCONFIRMED', 'EFFECTIVE_DATE_UNKNOWN', because);
  }
  if (day < firstDay(effectiveOn)) return standing('ANNOUNCED', 'NOT_YET_EFFECTIVE', because);
  const insideSpan = (date: string) => date.length < 10 && firstDay(date) <= day && day <= lastDay(date);
  if (insideSpan(effectiveOn) || (endsOn !== undefined && insideSpan(endsOn)))
    return standing('UNCONFIRMED', 'IMPRECISE_DATE', because);
  return standing('IN_FORCE', 'EFFECTIVE', because);
}

/**
 * Where a provision stands for a destination on a day, judged by what had been issued by that day; undefined when it
 * does not exist on that day (rule 0). The caller has made sure that it reaches the destination.
 */
export function standingOn(
  law: KnownLaw,
  provision: LawProvision,
  day: Day,
  destination: Destination,
): Standing | undefined {
  if (day < regulationOf(law, provision).issuedOn) return undefined;
  const when = { law, day, destination };
  return (
    expired(provision, when) ?? ended(provision, when) ?? suspended(provision, when) ?? begun(provision, when)
  );
}

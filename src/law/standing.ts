import type { LegalStatus, StatusReason } from '../generated/schema.ts';
import { endOfTime, firstDay, lastDay, previousDay, type Day } from '../lib/day.ts';
import { reaches, type Destination } from './destination.ts';
import { boundaries } from './boundaries.ts';
import { regulationOf, type History, type KnownLaw } from './knownLaw.ts';
import type { LawProvision } from './lawSet.ts';

/** Where a provision stands on a day, the rule that says so and the regulations that bring it about. */
export type Standing = {
  readonly status: LegalStatus;
  readonly reason: StatusReason;
  readonly because: readonly string[];
};

/** A question to the rules: the law, the day and the destination that they are asked about. */
export type Case = { readonly law: KnownLaw; readonly day: Day; readonly destination: Destination };

function standing(status: LegalStatus, reason: StatusReason, because: readonly LawProvision[]): Standing {
  return { status, reason, because: [...new Set(because.map(({ regulation }) => regulation))].sort() };
}

function actsUpon(provision: LawProvision, { law, destination, day }: Case): LawProvision[] {
  return (law.actsUpon.get(provision.id) ?? []).filter((act) => reaches(law, act, destination, day));
}

function historyOf(act: LawProvision, { law, destination }: Case): History {
  const key = `${act.id} ${destination ?? ''}`;
  const known = law.histories.get(key);
  if (known) return known;
  const history = boundaries(law, act).flatMap((from) => {
    const found = standingOn(law, act, from, destination);
    return found ? [{ from, status: found.status }] : [];
  });
  law.histories.set(key, history);
  return history;
}

function statusOf(act: LawProvision, when: Case): LegalStatus | undefined {
  return historyOf(act, when).findLast(({ from }) => from <= when.day)?.status;
}

function wasEver(act: LawProvision, status: LegalStatus, when: Case): boolean {
  return historyOf(act, when).some((span) => span.from <= when.day && span.status === status);
}

/** Rule 1. */
function expired(provision: LawProvision, { day }: Case): Standing | undefined {
  if (provision.endsOn === undefined || day <= lastDay(provision.endsOn)) return undefined;
  return standing('EXPIRED', 'END_DATE_PASSED', [provision]);
}

/**
 * Rule 2. What a counting repeal ended does not revive, so one day on which the act counted is enough; nor is one
 * guessed where the act may have counted.
 */
function ended(provision: LawProvision, when: Case): Standing | undefined {
  const acts = actsUpon(provision, when).filter(
    ({ effect }) => effect === 'REPEALS' || effect === 'REPLACES',
  );
  const counted = acts.filter((act) => wasEver(act, 'IN_FORCE', when));
  if (counted.length > 0) return standing('REPEALED', 'REPEALED', counted);
  const open = acts.filter((act) => wasEver(act, 'UNCONFIRMED', when));
  return open.length > 0 ? standing('UNCONFIRMED', 'REPEAL_UNCONFIRMED', open) : undefined;
}

/** A suspension with the extensions of it, and of them, that count. */
function withExtensions(act: LawProvision, when: Case): LawProvision[] {
  const extensions = actsUpon(act, when).filter(
    (other) => other.effect === 'EXTENDS' && statusOf(other, when) === 'IN_FORCE',
  );
  return [act, ...extensions.flatMap((extension) => withExtensions(extension, when))];
}

/** The last suspended day as it stands on a day. One that no act states lies ahead of every day. */
export function lastSuspendedDay(suspension: LawProvision, when: Case): Day {
  const days = withExtensions(suspension, when).map(({ until }) => until ?? endOfTime);
  return days.reduce((a, b) => (a > b ? a : b));
}

type Course = { readonly state: 'RUNNING' | 'OPEN' | 'RUN_OUT' | 'NONE'; readonly acts: LawProvision[] };

/**
 * The day that decides what a suspension that no longer runs has left behind: the latest on which anything changed for
 * it and which, as things stood the day before or came to stand that day, it was to cover. So it counts as repealed
 * before its last day also when it is repealed together with what extended it, and as having run when it was extended
 * only after its first end.
 */
function decisiveDay(suspension: LawProvision, when: Case): Day | undefined {
  const wasToCover = (day: Day) =>
    [previousDay(day), day].some((asOf) => day <= lastSuspendedDay(suspension, { ...when, day: asOf }));
  return historyOf(suspension, when).findLast(({ from }) => from <= when.day && wasToCover(from))?.from;
}

/** Whether what it suspended applies again, by an act that says so. */
function isRevived(suspension: LawProvision, when: Case): boolean {
  return actsUpon(suspension, when).some(
    (act) => act.effect === 'REVIVES' && statusOf(act, when) === 'IN_FORCE',
  );
}

/** How a suspension stands on a day, with the acts that make it stand so. */
function courseOf(suspension: LawProvision, when: Case): Course {
  if (isRevived(suspension, when)) return { state: 'NONE', acts: [] };
  const running = when.day <= lastSuspendedDay(suspension, when);
  const day = running ? when.day : decisiveDay(suspension, when);
  if (day === undefined) return { state: 'NONE', acts: [] };
  const acts = withExtensions(suspension, { ...when, day });
  switch (statusOf(suspension, { ...when, day })) {
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

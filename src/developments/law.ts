import type { ConcernedLaw } from '../graph/developments.ts';
import { regulationOf, type KnownLaw } from '../law/knownLaw.ts';
import type { LawProvision } from '../law/lawSet.ts';
import { timelineOf, type Interval } from '../law/status.ts';
import type { Day } from '../lib/day.ts';
import type { StatusNews } from './development.ts';

function latest(days: readonly (Day | undefined)[]): Day {
  return (
    days
      .filter((day) => day !== undefined)
      .sort()
      .at(-1) ?? ''
  );
}

/** The day on which a standing was news: when it began, and all that it rests on was known and in the data. */
function newsDay(
  law: KnownLaw,
  { arrivedOn }: ConcernedLaw,
  provision: LawProvision,
  { from, because }: Interval,
): Day {
  const regulations = [provision.regulation, ...because];
  return latest([
    from,
    provision.knownFrom,
    ...regulations.map((id) => law.regulations.get(id)?.knownFrom),
    ...regulations.map((id) => arrivedOn.get(id)),
  ]);
}

function newsOf(law: KnownLaw, concerned: ConcernedLaw, provision: LawProvision): StatusNews[] {
  return timelineOf(law, provision, 'all').map((interval, index, all) => ({
    day: newsDay(law, concerned, provision, interval),
    // What changed on which day to what: the same in every release in which it is so.
    key: `${provision.id} ${interval.from} ${interval.status ?? interval.reason}`,
    provision: provision.id,
    before: all[index - 1]?.status,
    interval,
  }));
}

/** How provisions have come to stand up to a day, for those that are concerned. */
export function statusNews(law: KnownLaw, concerned: ConcernedLaw, until: Day): StatusNews[] {
  return [...law.provisions.values()]
    .filter((provision) => concerned.ids.has(provision.id) || concerned.ids.has(provision.regulation))
    .filter((provision) => !law.assumed?.about.has(regulationOf(law, provision).id))
    .flatMap((provision) => newsOf(law, concerned, provision))
    .filter(({ day, interval }) => day <= until && interval.from <= until);
}

import type { LegalStatus } from '../../src/generated/schema.ts';
import { reaches, type Destination } from '../../src/law/destination.ts';
import { regulationOf, type KnownLaw } from '../../src/law/knownLaw.ts';
import type { LawProvision } from '../../src/law/lawSet.ts';
import { endOfTime, firstDay, lastDay, type Day } from '../../src/lib/day.ts';

type Status = LegalStatus | undefined;

/** How everything stood on a day; of acts also the last suspended day as it stood then. */
type Page = { readonly day: Day; readonly status: Map<string, Status>; readonly last: Map<string, Day> };

function ownStatus({ effectiveOn, endsOn, notInForceAsOf }: LawProvision, day: Day): LegalStatus {
  if (effectiveOn === undefined)
    return notInForceAsOf.some((report) => day <= report.day) ? 'ANNOUNCED' : 'UNCONFIRMED';
  if (day < firstDay(effectiveOn)) return 'ANNOUNCED';
  const holds = (date: string) => date.length < day.length && day.startsWith(date);
  return holds(effectiveOn) || (endsOn !== undefined && holds(endsOn)) ? 'UNCONFIRMED' : 'IN_FORCE';
}

/** The status that a suspension had on the day that decides what it does today, and whether that is today. */
function decisive(id: string, pages: readonly Page[]): { readonly status: Status; readonly runs: boolean } {
  const covered = pages.findLastIndex(({ day, last }) => day <= (last.get(id) ?? ''));
  const page = pages[covered];
  if (!page) return { status: undefined, runs: false };
  const deciding = page.day === page.last.get(id) ? page : (pages[covered + 1] ?? page);
  return { status: deciding.status.get(id), runs: page === pages.at(-1) };
}

function judged(
  law: KnownLaw,
  provision: LawProvision,
  acts: readonly LawProvision[],
  pages: readonly Page[],
): Status {
  const day = pages.at(-1)?.day ?? '';
  if (day < regulationOf(law, provision).issuedOn) return undefined;
  if (provision.endsOn !== undefined && day > lastDay(provision.endsOn)) return 'EXPIRED';
  const repeals = acts.filter(({ effect }) => effect === 'REPEALS' || effect === 'REPLACES');
  const ever = (status: Status) =>
    repeals.some(({ id }) => pages.some((page) => page.status.get(id) === status));
  if (ever('IN_FORCE')) return 'REPEALED';
  if (ever('UNCONFIRMED')) return 'UNCONFIRMED';
  const suspensions = acts.filter(({ effect }) => effect === 'SUSPENDS').map(({ id }) => decisive(id, pages));
  if (suspensions.some(({ status, runs }) => runs && status === 'IN_FORCE')) return 'SUSPENDED';
  const open = suspensions.some(({ status }) => status === 'UNCONFIRMED' || status === 'IN_FORCE');
  return open ? 'UNCONFIRMED' : ownStatus(provision, day);
}

/**
 * The rules once more, told as plainly as can be: every provision on every day from the first on, by all that stood
 * before. Takes the acts before what they act on, and days without a gap.
 */
export function dayByDay(
  law: KnownLaw,
  order: readonly LawProvision[],
  destination: Destination,
  days: readonly Day[],
): Page[] {
  const pages: Page[] = [];
  for (const day of days) {
    const page: Page = { day, status: new Map(), last: new Map() };
    pages.push(page);
    for (const provision of order) {
      const acts = (law.actsUpon.get(provision.id) ?? []).filter((act) =>
        reaches(law, act, destination, day),
      );
      const extensions = acts.filter(
        ({ id, effect }) => effect === 'EXTENDS' && page.status.get(id) === 'IN_FORCE',
      );
      const ends = [provision.until ?? endOfTime, ...extensions.map(({ id }) => page.last.get(id) ?? '')];
      page.last.set(provision.id, ends.sort().at(-1) ?? endOfTime);
      page.status.set(provision.id, judged(law, provision, acts, pages));
    }
  }
  return pages;
}

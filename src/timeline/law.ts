import { boundaries } from '../law/boundaries.ts';
import { regulationOf, type KnownLaw } from '../law/knownLaw.ts';
import type { LawProvision } from '../law/lawSet.ts';
import { statusesOn, verdictOn } from '../law/status.ts';
import { firstDay, lastDay, nextDay, previousDay, type Day, type PartialDay } from '../lib/day.ts';
import type { Entry } from './entry.ts';

/** The effective day of a provision, judged on the first day that its date allows, but not before it was issued. */
function effectOf(law: KnownLaw, provision: LawProvision): Entry[] {
  const { id: subject, effectiveOn } = provision;
  if (effectiveOn === undefined) return [];
  const { issuedOn } = regulationOf(law, provision);
  const first = firstDay(effectiveOn);
  const verdict = verdictOn(law, provision, first < issuedOn ? issuedOn : first, 'all');
  return [{ on: effectiveOn, kind: 'TAKES_EFFECT', subject, verdict }];
}

function suspensionsOf(law: KnownLaw, provision: LawProvision): LawProvision[] {
  return (law.actsUpon.get(provision.id) ?? []).filter(({ effect }) => effect === 'SUSPENDS');
}

/** The date of a suspension that is certain from a day on, as precise as it is stated. */
function statedBegin(suspensions: readonly LawProvision[], day: Day): PartialDay {
  const dates = suspensions.flatMap(({ effectiveOn }) => effectiveOn ?? []);
  return dates.find((date) => date.length < day.length && nextDay(lastDay(date)) === day) ?? day;
}

/** The days on which a provision comes to be suspended, for anybody, and the last days of that. */
function suspendedDays(law: KnownLaw, provision: LawProvision): Entry[] {
  const suspensions = suspensionsOf(law, provision);
  if (suspensions.length === 0) return [];
  const { id: subject, regulation } = provision;
  const entries: Entry[] = [];
  let suspendedBy: readonly string[] | undefined;
  for (const day of boundaries(law, provision)) {
    const verdict = verdictOn(law, provision, day, 'all');
    if (statusesOn(law, provision, day).includes('SUSPENDED')) {
      const acts = (verdict?.because ?? []).filter((id) => id !== regulation);
      if (!suspendedBy) {
        const on = statedBegin(suspensions, day);
        entries.push({ on, kind: 'SUSPENDED_FROM', subject, verdict, suspendedBy: acts });
      }
      suspendedBy = acts;
    } else if (suspendedBy) {
      entries.push({ on: previousDay(day), kind: 'SUSPENSION_ENDS', subject, verdict, suspendedBy });
      suspendedBy = undefined;
    }
  }
  return entries;
}

/** What the law says of days: publications, effects and suspensions, each day judged by what was issued by then. */
export function lawEntries(law: KnownLaw): Entry[] {
  // What is assumed was published by nobody.
  const issued = [...law.regulations.values()].filter(({ id }) => !law.assumed?.about.has(id));
  const publications = issued.map(({ id, publishedOn }): Entry => ({
    on: publishedOn,
    kind: 'PUBLISHED',
    subject: id,
  }));
  const effects = [...law.provisions.values()].flatMap((provision) => [
    ...effectOf(law, provision),
    ...suspendedDays(law, provision),
  ]);
  return [...publications, ...effects];
}

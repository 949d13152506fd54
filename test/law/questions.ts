import type { LegalStatus } from '../../src/generated/schema.ts';
import { cutLaw, type KnownLaw } from '../../src/law/knownLaw.ts';
import type { LawProvision, LawSet } from '../../src/law/lawSet.ts';
import { everApplied, statusesOn, timelineOf, verdictOn, type Verdict } from '../../src/law/status.ts';
import { endOfTime, type Day } from '../../src/lib/day.ts';
import { lawOf, type Sketch } from './lawBuilder.ts';

/** Answers about a law set as it is known on a day; undefined for a provision that is not known then. */
export type Questions = {
  readonly verdict: (id: string, day: Day, destination?: string) => Verdict | undefined;
  readonly status: (id: string, day: Day, destination?: string) => LegalStatus | undefined;
  readonly statuses: (id: string, day: Day) => LegalStatus[] | undefined;
  /** The statuses in turn with the days from which they hold, for all destinations or one. */
  readonly course: (id: string, destination?: string) => string[];
  readonly everApplied: (id: string, day: Day) => boolean | undefined;
};

function scopeOf(destination: string | undefined) {
  return destination === undefined ? 'all' : { destination };
}

/** What the engine answers about a law set in a frame that knows what was known on a day. */
export function askedOf(set: LawSet, knownAt: Day): Questions {
  const law: KnownLaw = cutLaw(set, knownAt);
  const about = <T>(id: string, answer: (provision: LawProvision) => T): T | undefined => {
    const provision = law.provisions.get(id);
    return provision && answer(provision);
  };
  const verdict: Questions['verdict'] = (id, day, destination) =>
    about(id, (provision) => verdictOn(law, provision, day, scopeOf(destination)));
  return {
    verdict,
    status: (id, day, destination) => verdict(id, day, destination)?.status,
    statuses: (id, day) => about(id, (provision) => statusesOn(law, provision, day)),
    course: (id, destination) =>
      about(id, (provision) =>
        timelineOf(law, provision, scopeOf(destination)).map(
          ({ from, status, reason }) => `${from} ${status ?? reason}`,
        ),
      ) ?? [],
    everApplied: (id, day) => about(id, (provision) => everApplied(law, provision, day)),
  };
}

/** The same of a few sketches, all of which are known. */
export function ask(...sketches: readonly Sketch[]): Questions {
  return askedOf(lawOf(...sketches), endOfTime);
}

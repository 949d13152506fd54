import { LRUCache } from 'lru-cache';

import { assume } from '../law/assume.ts';
import { frameKey, type Frame } from '../law/frame.ts';
import { cutLaw, type KnownLaw } from '../law/knownLaw.ts';
import type { BlocMembership, LawProvision, LawRegulation, LawSet } from '../law/lawSet.ts';
import { beginningOfTime, endOfTime, firstDay, lastDay, type Day } from '../lib/day.ts';

/** The law of a release. */
export type ReleaseLaw = {
  /** The id of the release. */
  readonly release: string;
  /** The law that was known by a day; cut once and kept. */
  readonly knownAt: (day: Day) => KnownLaw;
  /** The law of a frame, with what it assumes; made once and kept. */
  readonly inFrame: (frame: Frame) => KnownLaw;
};

type Dated = { readonly issuedOn: string; readonly publishedOn: string | null };
type Optional<T, K extends keyof T> = Omit<T, K> & { readonly [P in K]: T[P] | null };
type Dates = 'effectiveOn' | 'endsOn' | 'until';

/** The one row of the statement that reads the law set. */
export type LawRecord = {
  readonly memberships: readonly (Omit<BlocMembership, 'from' | 'until'> & {
    readonly since: string | null;
    readonly until: string | null;
  })[];
  readonly regulations: readonly (Omit<LawRegulation, 'issuedOn' | 'announcedOn' | 'publishedOn'> & Dated)[];
  readonly provisions: readonly Optional<LawProvision, Dates>[];
};

function toLawSet(record: LawRecord): LawSet {
  return {
    memberships: record.memberships.map(({ since, until, ...membership }) => ({
      ...membership,
      from: since === null ? beginningOfTime : firstDay(since),
      until: until === null ? endOfTime : lastDay(until),
    })),
    regulations: record.regulations.map((regulation) => ({
      ...regulation,
      issuedOn: lastDay(regulation.issuedOn),
      announcedOn: lastDay(regulation.publishedOn ?? regulation.issuedOn),
      publishedOn: regulation.publishedOn ?? regulation.issuedOn,
    })),
    provisions: record.provisions.map((provision) => ({
      ...provision,
      effectiveOn: provision.effectiveOn ?? undefined,
      endsOn: provision.endsOn ?? undefined,
      until: provision.until ?? undefined,
    })),
  };
}

const keptLaws = 64;

/**
 * The law of a release, which a row of the law set's statement describes. It keeps the law of the days and frames asked for
 * last; each costs one pass over the law set.
 */
export function releaseLaw(release: string, record: LawRecord): ReleaseLaw {
  const law = toLawSet(record);
  const cuts = new LRUCache<Day, KnownLaw>({ max: keptLaws, memoMethod: (day) => cutLaw(law, day) });
  const assumed = new LRUCache<string, KnownLaw, Frame>({
    max: keptLaws,
    memoMethod: (_, __, { context: frame }) => assume(knownAt(frame.knownAt), frame.assumptions, frame.at),
  });
  const knownAt = (day: Day) => cuts.memo(day);
  return {
    release,
    knownAt,
    inFrame: (frame) => {
      if (frame.assumptions.length === 0) return knownAt(frame.knownAt);
      return assumed.memo(frameKey(frame), { context: frame });
    },
  };
}

import { assume } from '../law/assume.ts';
import { frameKey, type Frame } from '../law/frame.ts';
import { cutLaw, type KnownLaw } from '../law/knownLaw.ts';
import type { BlocMembership, LawProvision, LawRegulation, LawSet } from '../law/lawSet.ts';
import { beginningOfTime, endOfTime, firstDay, lastDay, type Day } from '../lib/day.ts';

/** The value of `Release`. */
export type ReleaseFacts = {
  readonly id: string;
  readonly loadedAt: string;
  readonly nodeCount: number;
  readonly relationshipCount: number;
  readonly sourceCount: number;
};

/** Ids by the codes that users know things by. */
export type Codes = {
  /** The id of a country by its ISO 3166 code of two or three letters, in any case. */
  readonly country: (code: string) => string | undefined;
  /** The id of an element by its symbol, in any case. */
  readonly element: (symbol: string) => string | undefined;
  /** The ids of all elements. */
  readonly elements: readonly string[];
};

/** What the process keeps of a release: its facts and its law. */
export type LoadedRelease = {
  readonly facts: ReleaseFacts;
  readonly codes: Codes;
  /** The ids that answer in the place of retired ones. */
  readonly redirects: ReadonlyMap<string, string>;
  /** The law that was known by a day; cut once and kept. */
  readonly lawKnownAt: (day: Day) => KnownLaw;
  /** The law of a frame, with what it assumes; made once and kept. */
  readonly lawIn: (frame: Frame) => KnownLaw;
};

type Dated = { readonly issuedOn: string; readonly publishedOn: string | null };
type Optional<T, K extends keyof T> = Omit<T, K> & { readonly [P in K]: T[P] | null };
type Dates = 'effectiveOn' | 'endsOn' | 'until';

/** The one row of the statement that reads the law set. */
export type LawRecord = {
  readonly release: ReleaseFacts;
  readonly countries: readonly { readonly id: string; readonly alpha2: string; readonly alpha3: string }[];
  readonly elements: readonly { readonly id: string; readonly symbol: string }[];
  readonly redirects: readonly { readonly from: string; readonly to: string }[];
  readonly memberships: readonly (Omit<BlocMembership, 'from' | 'until'> & {
    readonly since: string | null;
    readonly until: string | null;
  })[];
  readonly regulations: readonly (Omit<LawRegulation, 'issuedOn' | 'announcedOn' | 'publishedOn'> & Dated)[];
  readonly provisions: readonly Optional<LawProvision, Dates>[];
};

function toCodes({ countries, elements }: LawRecord): Codes {
  const countryIds = new Map(
    countries.flatMap(({ id, alpha2, alpha3 }) => [[alpha2, id] as const, [alpha3, id] as const]),
  );
  const elementIds = new Map(elements.map(({ id, symbol }) => [symbol.toUpperCase(), id]));
  return {
    country: (code) => countryIds.get(code.toUpperCase()),
    element: (symbol) => elementIds.get(symbol.toUpperCase()),
    elements: elements.map(({ id }) => id),
  };
}

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

/** Remembers what was made last for each key, up to a limit. */
function remembered<T>(most: number): (key: string, make: () => T) => T {
  const kept = new Map<string, T>();
  return (key, make) => {
    const found = kept.get(key) ?? make();
    kept.delete(key);
    kept.set(key, found);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return found;
  };
}

/** Keeps the law of the days and frames asked for last; each costs one pass over the law set. */
function keptLaw(law: LawSet): Pick<LoadedRelease, 'lawKnownAt' | 'lawIn'> {
  const cuts = remembered<KnownLaw>(keptLaws);
  const assumed = remembered<KnownLaw>(keptLaws);
  const lawKnownAt = (day: Day) => cuts(day, () => cutLaw(law, day));
  return {
    lawKnownAt,
    lawIn: (frame) => {
      const known = lawKnownAt(frame.knownAt);
      if (frame.assumptions.length === 0) return known;
      return assumed(frameKey(frame), () => assume(known, frame.assumptions, frame.at));
    },
  };
}

/** The release that a row of the law set's statement describes. */
export function loadedRelease(record: LawRecord): LoadedRelease {
  return {
    facts: record.release,
    codes: toCodes(record),
    redirects: new Map(record.redirects.map(({ from, to }) => [from, to])),
    ...keptLaw(toLawSet(record)),
  };
}

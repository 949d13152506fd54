import type { Effect, Evidence, Reach } from '../generated/schema.ts';
import type { Day, PartialDay } from '../lib/day.ts';

/** What an instrument says of one thing, known from a day on. */
export type Listing = {
  readonly thing: string;
  readonly code: string | undefined;
  readonly onAccountOf: string | undefined;
  readonly evidence: Evidence;
  readonly knownFrom: Day;
  /** The grades of its citations, each after the day from which it counts. */
  readonly grades?: readonly string[] | null;
};

/** A reference to another node, known from a day on. */
export type Reference = {
  readonly id: string;
  readonly knownFrom: Day;
  /** The grades of its citations, each after the day from which it counts. */
  readonly grades?: readonly string[] | null;
};

/** What a provision does; that a suspension has ended and what it suspended applies again can only be assumed. */
export type LawEffect = Effect | 'REVIVES';

/** A provision as the law engine sees it: what it says, never what follows from it. */
export type LawProvision = {
  readonly id: string;
  readonly regulation: string;
  readonly effect: LawEffect;
  readonly reach: Reach;
  readonly knownFrom: Day;
  readonly effectiveOn: PartialDay | undefined;
  readonly endsOn: PartialDay | undefined;
  readonly until: Day | undefined;
  readonly targets: readonly Reference[];
  readonly exclusions: readonly Reference[];
  readonly actsOn: readonly Reference[];
  readonly requirements: readonly Reference[];
  /** The provisions whose lists it takes up: it controls what they list and control. */
  readonly asListedIn: readonly (Reference & { readonly evidence: Evidence })[];
  readonly lists: readonly Listing[];
  readonly controls: readonly Listing[];
  /** Days on which a source says that the provision had not begun to apply. */
  readonly notInForceAsOf: readonly { readonly day: Day; readonly knownFrom: Day }[];
};

/** A regulation as the law engine sees it. */
export type LawRegulation = {
  readonly id: string;
  readonly name: string;
  /** The last days that the dates allow. */
  readonly issuedOn: Day;
  readonly announcedOn: Day;
  /** The day on which it was made public, as precisely as that is stated. */
  readonly publishedOn: PartialDay;
  readonly knownFrom: Day;
  /** Ids of the countries whose law it is: those of its issuers. */
  readonly jurisdictions: readonly string[];
};

/** That a country belongs to a bloc, so that what is aimed at the bloc is aimed at it; the days that its dates allow. */
export type BlocMembership = {
  readonly bloc: string;
  readonly member: string;
  readonly from: Day;
  readonly until: Day;
  readonly knownFrom: Day;
};

/** All law of one release. */
export type LawSet = {
  readonly regulations: readonly LawRegulation[];
  readonly provisions: readonly LawProvision[];
  readonly memberships: readonly BlocMembership[];
};

import type { LegalStatus } from '../generated/schema.ts';
import type { Day } from '../lib/day.ts';
import { addTo } from '../lib/multimap.ts';
import type { BlocMembership, LawProvision, LawRegulation, LawSet, Listing } from './lawSet.ts';

/** The statuses of a provision on the days on which they can change, in order. */
export type History = readonly { readonly from: Day; readonly status: LegalStatus }[];

/** The law set cut down to what was known by a day, with what the engine looks up. */
export type KnownLaw = {
  readonly regulations: ReadonlyMap<string, LawRegulation>;
  readonly provisions: ReadonlyMap<string, LawProvision>;
  /** The acts upon a provision, by its id. */
  readonly actsUpon: ReadonlyMap<string, readonly LawProvision[]>;
  readonly memberships: readonly BlocMembership[];
  /**
   * What the engine has worked out of acts, by act and destination. Acts upon acts would otherwise be judged anew for
   * each day of each act that they bear on, which is exponential in the length of the chain.
   */
  readonly histories: Map<string, History>;
  /** What is assumed, where anything is. */
  readonly assumed?: {
    /** The same law without assumptions. */
    readonly baseline: KnownLaw;
    /** The regulations that each assumed act stands for, by the id of its own made-up regulation. */
    readonly about: ReadonlyMap<string, readonly string[]>;
  };
};

function isKnown(knownAt: Day) {
  return (fact: { readonly knownFrom: Day }): boolean => fact.knownFrom <= knownAt;
}

function cut(provision: LawProvision, known: (fact: { readonly knownFrom: Day }) => boolean): LawProvision {
  return {
    ...provision,
    targets: provision.targets.filter(known),
    exclusions: provision.exclusions.filter(known),
    actsOn: provision.actsOn.filter(known),
    requirements: provision.requirements.filter(known),
    asListedIn: provision.asListedIn.filter(known),
    lists: provision.lists.filter(known),
    controls: provision.controls.filter(known),
    notInForceAsOf: provision.notInForceAsOf.filter(known),
  };
}

/** What of the law had become known by a day: the first half of rule 0. */
export function cutLaw(law: LawSet, knownAt: Day): KnownLaw {
  const known = isKnown(knownAt);
  const regulations = new Map(law.regulations.filter(known).map((regulation) => [regulation.id, regulation]));
  const provisions = new Map(
    law.provisions
      .filter((provision) => known(provision) && regulations.has(provision.regulation))
      .map((provision) => [provision.id, cut(provision, known)]),
  );
  const actsUpon = new Map<string, LawProvision[]>();
  for (const act of provisions.values()) for (const { id } of act.actsOn) addTo(actsUpon, id, act);
  return {
    regulations,
    provisions,
    actsUpon,
    memberships: law.memberships.filter(known),
    histories: new Map(),
  };
}

/** The day on which a provision's hold on a thing was announced; an assumed one counts from its own day. */
export function announcedOn(law: KnownLaw, provision: LawProvision, listing: Listing): Day {
  return listing.evidence === 'ASSUMED' ? listing.knownFrom : regulationOf(law, provision).announcedOn;
}

/** The regulation of a provision; the model guarantees that there is one. */
export function regulationOf(law: KnownLaw, provision: LawProvision): LawRegulation {
  const regulation = law.regulations.get(provision.regulation);
  if (!regulation) throw new Error(`The regulation of ${provision.id} is not in the law set.`);
  return regulation;
}

/** The provisions that exist on a day: known, and issued by then. */
export function issuedBy(law: KnownLaw, day: Day): LawProvision[] {
  return [...law.provisions.values()].filter((provision) => regulationOf(law, provision).issuedOn <= day);
}

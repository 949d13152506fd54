import type { LegalStatus } from '../generated/schema.ts';
import { reaches } from '../law/destination.ts';
import type { Frame } from '../law/frame.ts';
import { issuedBy, regulationOf, type KnownLaw } from '../law/knownLaw.ts';
import type { LawEffect, LawProvision, Listing } from '../law/lawSet.ts';
import { verdictOn } from '../law/status.ts';
import type { Day } from '../lib/day.ts';
import { addTo } from '../lib/multimap.ts';

/** A provision's hold on a thing, for the subjects of one country. */
export type Control = {
  readonly provision: LawProvision;
  readonly relationship: 'LISTS' | 'CONTROLS';
  readonly listing: Listing;
  /** The controlled element, or the one on whose account the item is controlled. */
  readonly element: string | undefined;
  readonly status: LegalStatus;
  readonly isNew: boolean;
};

/** The controls by the thing that they are upon. */
export type Controls = ReadonlyMap<string, readonly Control[]>;

const restricting: readonly LawEffect[] = [
  'LICENCE_REQUIRED',
  'PROHIBITED',
  'DENIED_IN_PRINCIPLE',
  'CASE_BY_CASE',
  'QUOTA',
];

/** Whether a provision restricts what is exported to a country by another. */
function appliesTo(law: KnownLaw, provision: LawProvision, country: string, day: Day): boolean {
  const isOwn = regulationOf(law, provision).jurisdictions.includes(country);
  // Limbs that reach abroad bind those who sell on; a sector that buys or makes for itself does not.
  const bindsBuyers = provision.reach === 'DOMESTIC';
  return (
    restricting.includes(provision.effect) && bindsBuyers && !isOwn && reaches(law, provision, country, day)
  );
}

function holds(provision: LawProvision): Pick<Control, 'relationship' | 'listing' | 'element'>[] {
  return [
    ...provision.lists.map((listing) => ({
      relationship: 'LISTS' as const,
      listing,
      element: listing.thing,
    })),
    ...provision.controls.map((listing) => ({
      relationship: 'CONTROLS' as const,
      listing,
      element: listing.onAccountOf ?? undefined,
    })),
  ];
}

/** The earliest day on which a country announced a hold on each thing, by country and thing. */
function firstAnnouncements(law: KnownLaw, provisions: readonly LawProvision[]): Map<string, string> {
  const first = new Map<string, string>();
  for (const provision of provisions) {
    if (!restricting.includes(provision.effect)) continue;
    const { jurisdictions, announcedOn } = regulationOf(law, provision);
    for (const { listing } of holds(provision))
      for (const country of jurisdictions) {
        const key = `${country} ${listing.thing}`;
        const earlier = first.get(key);
        if (earlier === undefined || announcedOn < earlier) first.set(key, announcedOn);
      }
  }
  return first;
}

/** Everything that applicable provisions control, as it stands for the subjects of a country in a frame. */
export function controlsUpon(law: KnownLaw, frame: Frame, country: string): Controls {
  const provisions = issuedBy(law, frame.at);
  const first = firstAnnouncements(law, provisions);
  const controls = new Map<string, Control[]>();
  for (const provision of provisions) {
    if (!appliesTo(law, provision, country, frame.at)) continue;
    const status = verdictOn(law, provision, frame.at, { destination: country })?.status;
    if (status === undefined) continue;
    const { jurisdictions, announcedOn } = regulationOf(law, provision);
    for (const hold of holds(provision)) {
      const { thing } = hold.listing;
      const isNew = jurisdictions.every((one) => first.get(`${one} ${thing}`) === announcedOn);
      addTo(controls, thing, { ...hold, provision, status, isNew });
    }
  }
  return controls;
}

/** Whether a way ends at a thing: what has lapsed for good no longer stands between a subject and the rest. */
export function endsWay(controls: Controls, thing: string): boolean {
  return (controls.get(thing) ?? []).some(({ status }) => status !== 'EXPIRED' && status !== 'REPEALED');
}

import type { Evidence, LegalStatus } from '../generated/schema.ts';
import type { Grades, Way } from '../graph/way.ts';
import { destinationsOf, reaches } from '../law/destination.ts';
import type { Frame } from '../law/frame.ts';
import { announcedOn, issuedBy, regulationOf, type KnownLaw } from '../law/knownLaw.ts';
import type { LawEffect, LawProvision, Listing } from '../law/lawSet.ts';
import { verdictOn } from '../law/status.ts';
import type { Day } from '../lib/day.ts';
import { addTo } from '../lib/multimap.ts';
import { weaker } from '../paths/evidence.ts';

/** The relationship of a provision with what it controls or is aimed at, with what it is worth as evidence. */
export type Hold = Way & { readonly evidence: Evidence; readonly grades: Grades };

/** A provision's hold on a thing or on a subject itself, for the subjects of one country or for one of them. */
export type Control = {
  readonly provision: LawProvision;
  /** The relationship of the provision with what it controls, or with whom it is aimed at. */
  readonly hold: Hold;
  /** Where it takes up the list of another provision: the relationship with that one, which holds the thing. */
  readonly takenUp: Hold | undefined;
  /** The thing in the provision's own words; undefined when it is aimed at the subject itself. */
  readonly thing: string | undefined;
  /** The controlled element, or the one on whose account the item is controlled. */
  readonly element: string | undefined;
  readonly status: LegalStatus;
  readonly announcedOn: Day;
  readonly isNew: boolean;
};

/** The controls by the thing that they are upon. */
export type Controls = ReadonlyMap<string, readonly Control[]>;

/** Who is asked about: a subject with its country. */
export type Subject = { readonly subject: string; readonly country: string };

const restricting: readonly LawEffect[] = [
  'LICENCE_REQUIRED',
  'PROHIBITED',
  'DENIED_IN_PRINCIPLE',
  'CASE_BY_CASE',
  'QUOTA',
  'CONTROL_LIST',
  'WATCH_LIST',
];

/** The restrictions that exist on the frame's day, with when each country first announced one on each thing. */
export type Restrictions = {
  readonly law: KnownLaw;
  readonly at: Day;
  readonly provisions: readonly LawProvision[];
  readonly firstOn: ReadonlyMap<string, Day>;
  /** Ids of all whom an instrument names, so that they may stand otherwise than their country. */
  readonly named: ReadonlySet<string>;
};

function firstKey(country: string, thing: string): string {
  return `${country} ${thing}`;
}

/** A listing with the provision that has it, and how another one takes it up. */
type Held = { readonly listing: Listing; readonly holder: LawProvision; readonly takenUp: Hold | undefined };

/** Everything that a provision holds: what it lists and controls itself, and what is held by those whose lists it takes up. */
function heldBy(law: KnownLaw, provision: LawProvision): Held[] {
  const own = (holder: LawProvision, takenUp?: Hold) =>
    [...holder.lists, ...holder.controls].map((listing) => ({ listing, holder, takenUp }));
  const others = provision.asListedIn.flatMap(({ id, evidence, grades }) => {
    const holder = law.provisions.get(id);
    const way = { from: provision.id, type: 'CONTROLS_AS_LISTED_IN', to: id, key: '' };
    return holder ? own(holder, { ...way, evidence, grades: grades ?? null }) : [];
  });
  return [...own(provision), ...others];
}

/** The restrictions of a frame. */
export function restrictionsIn(law: KnownLaw, { at }: Frame): Restrictions {
  const provisions = issuedBy(law, at).filter(({ effect }) => restricting.includes(effect));
  const firstOn = new Map<string, Day>();
  for (const provision of provisions)
    for (const { listing } of heldBy(law, provision))
      for (const country of regulationOf(law, provision).jurisdictions) {
        const key = firstKey(country, listing.thing);
        const day = announcedOn(law, provision, listing);
        const earlier = firstOn.get(key);
        if (earlier === undefined || day < earlier) firstOn.set(key, day);
      }
  const named = new Set(
    [...law.provisions.values()].flatMap(({ targets, exclusions }) =>
      [...targets, ...exclusions].map(({ id }) => id),
    ),
  );
  return { law, at, provisions, firstOn, named };
}

/** Whom the law takes a subject for: itself where it is named, a subject of its country otherwise. */
export function destinationOf({ named }: Restrictions, { subject, country }: Subject): string {
  return named.has(subject) ? subject : country;
}

/** Whether a provision reaches a subject, by its own name or by its country; what leaves out either leaves it out. */
function reachesSubject({ law, at }: Restrictions, provision: LawProvision, subject: Subject): boolean {
  const ids = [subject.subject, subject.country];
  if (
    provision.exclusions.length > 0 &&
    ids.some((id) => !reaches(law, { ...provision, targets: [] }, id, at))
  )
    return false;
  return ids.some((id) => reaches(law, provision, id, at));
}

/** What the status of a provision for a subject is, where it applies to it at all. */
function statusFor(
  restrictions: Restrictions,
  provision: LawProvision,
  subject: Subject,
): { readonly status: LegalStatus; readonly isAssumed: boolean } | undefined {
  const { law, at } = restrictions;
  const isOwn = regulationOf(law, provision).jurisdictions.includes(subject.country);
  if (isOwn || !reachesSubject(restrictions, provision, subject)) return undefined;
  const isMeant = destinationsOf(law, provision, at).includes(subject.subject);
  const destination = isMeant ? subject.subject : subject.country;
  const verdict = verdictOn(law, provision, at, { destination });
  if (verdict?.status === undefined) return undefined;
  return { status: verdict.status, isAssumed: verdict.reason === 'ASSUMED' };
}

function evidenceOf(own: Evidence, isAssumed: boolean): Evidence {
  return isAssumed ? weaker(own, 'ASSUMED') : own;
}

/** Everything that applicable provisions control for a subject, by thing. */
export function controlsUpon(restrictions: Restrictions, subject: Subject): Controls {
  const { law, provisions, firstOn } = restrictions;
  const controls = new Map<string, Control[]>();
  for (const provision of provisions) {
    const found = statusFor(restrictions, provision, subject);
    if (!found) continue;
    const { jurisdictions } = regulationOf(law, provision);
    for (const { listing, holder, takenUp } of heldBy(law, provision)) {
      const { thing, code, onAccountOf } = listing;
      const isElement = holder.lists.includes(listing);
      const day = announcedOn(law, provision, listing);
      addTo(controls, thing, {
        provision,
        hold: {
          from: holder.id,
          type: isElement ? 'LISTS' : 'CONTROLS',
          to: thing,
          key: code ?? '',
          evidence: evidenceOf(listing.evidence, found.isAssumed),
          grades: listing.grades ?? null,
        },
        takenUp,
        thing,
        element: isElement ? thing : (onAccountOf ?? undefined),
        status: found.status,
        announcedOn: day,
        isNew: jurisdictions.every((one) => firstOn.get(firstKey(one, thing)) === day),
      });
    }
  }
  return controls;
}

/** The provisions that are aimed at a subject itself. */
export function aimedAt(restrictions: Restrictions, subject: Subject): Control[] {
  const { law, provisions, named } = restrictions;
  // Of the many whom an answer can be about the law names few.
  if (!named.has(subject.subject)) return [];
  return provisions.flatMap((provision) => {
    const target = provision.targets.find(({ id }) => id === subject.subject);
    const found = target && statusFor(restrictions, provision, subject);
    if (!found) return [];
    const hold = { from: provision.id, type: 'TARGETS', to: subject.subject, key: '' };
    const control: Control = {
      provision,
      hold: { ...hold, evidence: evidenceOf('STATED', found.isAssumed), grades: target.grades ?? null },
      takenUp: undefined,
      thing: undefined,
      element: undefined,
      status: found.status,
      announcedOn: regulationOf(law, provision).announcedOn,
      isNew: true,
    };
    return [control];
  });
}

/** The ids of all whom restrictions are aimed at by name. */
export function targetsOf({ provisions }: Restrictions): string[] {
  return [...new Set(provisions.flatMap(({ targets }) => targets.map(({ id }) => id)))].sort();
}

/** Whether a control binds those who sell on abroad, rather than those who buy or make for themselves. */
export function bindsSellers({ provision }: Control): boolean {
  return provision.reach === 'EXTRATERRITORIAL';
}

/** Whether a way ends at a thing: what has lapsed for good no longer stands between a subject and the rest. */
export function endsWay(controls: Controls, thing: string, forSellers: boolean): boolean {
  return (controls.get(thing) ?? []).some(
    (control) =>
      bindsSellers(control) === forSellers && control.status !== 'EXPIRED' && control.status !== 'REPEALED',
  );
}

import type { Day } from '../lib/day.ts';
import { addTo } from '../lib/multimap.ts';
import { assumptionText, type Assumption } from './assumption.ts';
import type { KnownLaw } from './knownLaw.ts';
import type { LawEffect, LawProvision, LawRegulation, Listing } from './lawSet.ts';

/** The provisions that an id stands for: its own, or all those of a regulation. */
export function provisionsUnder(law: KnownLaw, id: string): LawProvision[] {
  const own = law.provisions.get(id);
  return own ? [own] : [...law.provisions.values()].filter(({ regulation }) => regulation === id);
}

/** An act that nobody issued, upon what an assumption is about. */
type AssumedAct = { readonly act: LawProvision; readonly regulation: LawRegulation };

function assumedAct(
  name: string,
  effect: LawEffect,
  day: Day,
  upon: readonly LawProvision[],
  until?: Day,
): AssumedAct {
  const act: LawProvision = {
    id: name,
    regulation: name,
    effect,
    reach: 'DOMESTIC',
    knownFrom: day,
    effectiveOn: day,
    endsOn: undefined,
    until,
    targets: [],
    exclusions: [],
    actsOn: upon.map(({ id }) => ({ id, knownFrom: day })),
    requirements: [],
    asListedIn: [],
    lists: [],
    controls: [],
    notInForceAsOf: [],
  };
  const regulation = {
    id: name,
    name,
    issuedOn: day,
    publishedOn: day,
    announcedOn: day,
    knownFrom: day,
    jurisdictions: [],
  };
  return { act, regulation };
}

function actOf(law: KnownLaw, assumption: Assumption, at: Day): AssumedAct | undefined {
  const name = assumptionText(assumption);
  const upon = provisionsUnder(law, assumption.id);
  const suspensions = upon.filter(({ effect }) => effect === 'SUSPENDS');
  switch (assumption.kind) {
    case 'LIFT':
      return assumedAct(name, 'REPEALS', at, upon);
    case 'REVIVE':
      return assumedAct(name, 'REVIVES', assumption.on, suspensions);
    case 'EXTEND':
      return assumedAct(name, 'EXTENDS', at, suspensions, assumption.until);
    default:
      return undefined;
  }
}

function assumedListing(thing: string, at: Day): Listing {
  return { thing, code: undefined, onAccountOf: undefined, evidence: 'ASSUMED', knownFrom: at };
}

/** A provision with the elements and items that are assumed to come under it. */
function imposed(provision: LawProvision, things: readonly string[], at: Day): LawProvision {
  const isElement = (thing: string) => thing.startsWith('element:');
  const listings = (chosen: readonly string[]) => chosen.map((thing) => assumedListing(thing, at));
  return {
    ...provision,
    lists: [...provision.lists, ...listings(things.filter(isElement))],
    controls: [...provision.controls, ...listings(things.filter((thing) => !isElement(thing)))],
  };
}

/**
 * The law with what a frame assumes. Assumed acts are judged by the same rules as others, from their own day or the
 * frame's on, so that earlier intervals stay as they were.
 */
export function assume(law: KnownLaw, assumptions: readonly Assumption[], at: Day): KnownLaw {
  const regulations = new Map(law.regulations);
  const provisions = new Map(law.provisions);
  const actsUpon = new Map([...law.actsUpon].map(([id, acts]) => [id, [...acts]]));
  const about = new Map<string, string[]>();
  for (const assumption of assumptions) {
    if (assumption.kind === 'IMPOSE') {
      const provision = provisions.get(assumption.id);
      if (provision) provisions.set(provision.id, imposed(provision, assumption.things, at));
    }
    const assumed = actOf(law, assumption, at);
    if (!assumed) continue;
    const { act, regulation } = assumed;
    regulations.set(regulation.id, regulation);
    for (const { id } of act.actsOn) addTo(actsUpon, id, act);
    const own = provisionsUnder(law, assumption.id).map((provision) => provision.regulation);
    about.set(regulation.id, [...new Set(own)].sort());
  }
  return {
    ...law,
    regulations,
    provisions,
    actsUpon,
    histories: new Map(),
    assumed: { baseline: law, about },
  };
}

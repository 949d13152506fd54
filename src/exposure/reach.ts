import type { Step } from '../graph/way.ts';
import { addTo } from '../lib/multimap.ts';
import { stanceAfter, type Stance } from './walk.ts';

/** A thing, and how a subject may stand to it. */
export type Place = { readonly thing: string; readonly stance: Stance };

const stances: readonly Stance[] = ['SUBJECT', 'MAKES', 'GETS', 'SELLS'];

/** Whether one of the places looked for can be come to from a place, or is it. */
export type LeadsOn = (thing: string, stance: Stance) => boolean;

/** Says from where these places can be come to over steps, however many: found backwards, each place once. */
export function leadingTo(steps: Iterable<Step>, places: Iterable<Place>): LeadsOn {
  const stepsTo = new Map<string, Step[]>();
  for (const step of steps) addTo(stepsTo, step.to, step);
  const found: Readonly<Record<Stance, Set<string>>> = {
    SUBJECT: new Set(),
    MAKES: new Set(),
    GETS: new Set(),
    SELLS: new Set(),
  };
  const open = [...places];
  for (let place = open.pop(); place; place = open.pop()) {
    const { thing, stance } = place;
    if (found[stance].has(thing)) continue;
    found[stance].add(thing);
    for (const step of stepsTo.get(thing) ?? [])
      for (const before of stances)
        if (stanceAfter(before, step) === stance) open.push({ thing: step.from, stance: before });
  }
  return (thing, stance) => found[stance].has(thing);
}

/** A thing with every stance to it. */
export function placesOf(thing: string): Place[] {
  return stances.map((stance) => ({ thing, stance }));
}

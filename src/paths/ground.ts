import type { Passage } from '../graph/way.ts';
import { compareTexts } from '../lib/compare.ts';
import { addTo, groupBy } from '../lib/multimap.ts';
import { evidenceOf, weaknessOf } from './evidence.ts';
import { endOf, startOf, type PathStep } from './path.ts';

/** The most relationships that a search for paths reads, and the most steps that it tries among them. */
export const mostWork = 200_000;

/** What paths between two ends can run over. */
export type Ground = {
  /** The steps from a thing, in the order of the things that they lead to. */
  readonly stepsFrom: (thing: string) => readonly PathStep[];
};

/** The two things that paths are looked for between. */
export type Ends = { readonly from: string; readonly to: string };

function byEnd(a: PathStep, b: PathStep): number {
  return (
    compareTexts(endOf(a), endOf(b)) ||
    weaknessOf(a.evidence) - weaknessOf(b.evidence) ||
    compareTexts(a.way.type, b.way.type) ||
    compareTexts(a.way.key, b.way.key)
  );
}

/** What tells a step apart for a reader: two purposes of one use are no two ways. */
function sayingOf({ way, forward }: PathStep): string {
  return JSON.stringify([way.from, way.type, way.to, forward]);
}

/** The steps that relationships allow, in either direction, by where they start; the best-evidenced of those that say the same. */
export function stepsOf(passages: readonly Passage[]): ReadonlyMap<string, readonly PathStep[]> {
  const steps = passages.flatMap((way): PathStep[] => {
    const evidence = evidenceOf(way);
    return [true, false].map((forward) => ({ way, forward, evidence }));
  });
  const best = new Map<string, PathStep>();
  for (const step of steps.sort(byEnd)) if (!best.has(sayingOf(step))) best.set(sayingOf(step), step);
  return groupBy(best.values(), startOf);
}

/** How many hops each thing is from another one at least, where that is no more than `most`. */
function distancesFrom(
  start: string,
  neighboursOf: ReadonlyMap<string, readonly string[]>,
  most: number,
): ReadonlyMap<string, number> {
  const distances = new Map([[start, 0]]);
  let frontier = [start];
  for (let distance = 1; distance <= most && frontier.length > 0; distance += 1) {
    const next: string[] = [];
    for (const thing of frontier)
      for (const neighbour of neighboursOf.get(thing) ?? []) {
        if (distances.has(neighbour)) continue;
        distances.set(neighbour, distance);
        next.push(neighbour);
      }
    frontier = next;
  }
  return distances;
}

/** The relationships that a path between the ends of at most so many hops can run over: most of what was read leads elsewhere. */
function onTheWay(passages: readonly Passage[], { from, to }: Ends, maxHops: number): Passage[] {
  const neighboursOf = new Map<string, string[]>();
  for (const passage of passages) {
    addTo(neighboursOf, passage.from, passage.to);
    addTo(neighboursOf, passage.to, passage.from);
  }
  const [near, far] = [from, to].map((end) => distancesFrom(end, neighboursOf, maxHops));
  const isBetween = (thing: string) =>
    (near?.get(thing) ?? Infinity) + (far?.get(thing) ?? Infinity) <= maxHops;
  return passages.filter((passage) => isBetween(passage.from) && isBetween(passage.to));
}

/** What paths between two ends of at most so many hops can run over. */
export function groundOf(passages: readonly Passage[], ends: Ends, maxHops: number): Ground {
  const steps = stepsOf(onTheWay(passages, ends, maxHops));
  return { stepsFrom: (thing) => steps.get(thing) ?? [] };
}

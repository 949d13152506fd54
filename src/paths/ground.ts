import { tooManyWays } from '../errors.ts';
import type { Reader } from '../graph/reader.ts';
import type { Passage } from '../graph/way.ts';
import type { Frame } from '../law/frame.ts';
import { compareTexts } from '../lib/compare.ts';
import { addTo, groupBy } from '../lib/multimap.ts';
import { evidenceOf, weaknessOf } from './evidence.ts';
import { endOf, startOf, type PathStep } from './path.ts';

/** The most relationships that a search for paths reads, and the most steps that it tries among them. */
export const mostWork = 200_000;

/** How far a search was followed from one of its ends. */
export type Reach = { readonly hops: number; readonly things: number };

/** What paths between two ends can run over. */
export type Ground = {
  /** The steps from a thing, in the order of the things that they lead to. */
  readonly stepsFrom: (thing: string) => readonly PathStep[];
  readonly reach: { readonly from: Reach; readonly to: Reach };
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

/** One side of a search: what was reached from an end, and what of it is to be followed next. */
type Side = {
  readonly otherEnd: string;
  readonly seen: Set<string>;
  frontier: readonly string[];
  hops: number;
};

function sideOf(end: string, otherEnd: string): Side {
  return { otherEnd, seen: new Set([end]), frontier: [end], hops: 0 };
}

/** What has been read so far: the relationships, and what is next to each thing whose relationships were read. */
type Reading = {
  readonly passages: Passage[];
  readonly neighboursOf: Map<string, Set<string>>;
};

function note(
  { passages, neighboursOf }: Reading,
  things: readonly string[],
  found: readonly Passage[],
): void {
  for (const thing of things) neighboursOf.set(thing, new Set());
  for (const passage of found) {
    passages.push(passage);
    neighboursOf.get(passage.from)?.add(passage.to);
    neighboursOf.get(passage.to)?.add(passage.from);
  }
}

function advance(side: Side, { neighboursOf }: Reading): void {
  const next = new Set(side.frontier.flatMap((thing) => [...(neighboursOf.get(thing) ?? [])]));
  const fresh = [...next].filter((thing) => !side.seen.has(thing)).sort();
  for (const thing of fresh) side.seen.add(thing);
  // No path goes on from where it ends.
  side.frontier = fresh.filter((thing) => thing !== side.otherEnd);
  side.hops += 1;
}

function reachOf({ hops, seen }: Side): Reach {
  return { hops, things: seen.size - 1 };
}

/**
 * Reads what paths of at most so many hops can run over: from both ends at once, level by level, each thing once.
 * Whatever lies on such a path is within half its hops of one of the ends. Errors: BAD_USER_INPUT when it is too much.
 */
export async function readGround(
  reader: Reader,
  frame: Frame,
  { from, to }: Ends,
  maxHops: number,
): Promise<Ground> {
  const [near, far] = [sideOf(from, to), sideOf(to, from)];
  const reading: Reading = { passages: [], neighboursOf: new Map() };
  for (let left = maxHops; left > 0 && near.frontier.length > 0 && far.frontier.length > 0;) {
    const smaller = near.frontier.length <= far.frontier.length ? near : far;
    const active = left === 1 ? [smaller] : [near, far];
    const wanted = new Set(active.flatMap(({ frontier }) => frontier));
    const unread = [...wanted].filter((thing) => !reading.neighboursOf.has(thing));
    if (unread.length > 0) {
      const room = mostWork - reading.passages.length;
      const found = await reader.passages(frame, unread, [from, to], room + 1);
      if (found.length > room) throw tooManyWays(mostWork);
      note(reading, unread, found);
    }
    for (const side of active) advance(side, reading);
    left -= active.length;
  }
  const steps = stepsOf(onTheWay(reading.passages, { from, to }, maxHops));
  return {
    stepsFrom: (thing) => steps.get(thing) ?? [],
    reach: { from: reachOf(near), to: reachOf(far) },
  };
}

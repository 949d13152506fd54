import { tooManyWays } from '../errors.ts';
import type { Reader } from '../graph/reader.ts';
import type { Passage } from '../graph/way.ts';
import type { Frame } from '../law/frame.ts';
import { groundOf, mostWork, type Ends, type Ground } from './ground.ts';

/** How far a search was followed from one of its ends, and how many things it came to. */
export type Reach = { readonly hops: number; readonly things: number };

/** What a search has come to: the ground of all paths of at most so many hops. */
export type Approach = {
  readonly hops: number;
  readonly ground: Ground;
  readonly reach: { readonly from: Reach; readonly to: Reach };
};

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
 * Follows the relationships from both ends, each time from where fewer things are to be followed, and gives what has been
 * come to after each hop more, until whoever asks has enough. Each thing is read once; of the last hop only what
 * connects the two sides is read, not what leads away from both. Errors: BAD_USER_INPUT when it is too much.
 */
export async function* approaches(
  reader: Reader,
  frame: Frame,
  ends: Ends,
  maxHops: number,
): AsyncGenerator<Approach, void> {
  const [near, far] = [sideOf(ends.from, ends.to), sideOf(ends.to, ends.from)];
  const reading: Reading = { passages: [], neighboursOf: new Map() };
  const follow = async (sides: readonly Side[]) => {
    const wanted = new Set(sides.flatMap(({ frontier }) => frontier));
    const unread = [...wanted].filter((thing) => !reading.neighboursOf.has(thing));
    const found = unread.length > 0 ? await reader.passages(frame, unread, mostWork) : [];
    if (reading.passages.length + found.length > mostWork) throw tooManyWays(mostWork);
    note(reading, unread, found);
    for (const side of sides) advance(side, reading);
  };
  const connect = async (one: Side, other: Side, areEnds: boolean) => {
    const asked = { areEnds, most: mostWork };
    note(reading, [], await reader.passagesBetween(frame, [one.frontier, other.frontier], asked));
  };
  const approach = (hops: number): Approach => ({
    hops,
    ground: groundOf(reading.passages, ends, hops),
    reach: { from: reachOf(near), to: reachOf(far) },
  });
  // Both ends are asked about in any case, unless a single hop has to connect them.
  await Promise.all([connect(near, far, true), maxHops > 1 && follow([near, far])]);
  yield approach(Math.min(maxHops, 2));
  for (let hops = 3; hops <= maxHops; hops += 1) {
    const [fewer, more] = near.frontier.length <= far.frontier.length ? [near, far] : [far, near];
    // All that leads to one of the ends has been read: longer paths run over nothing else.
    if (fewer.frontier.length === 0) {
      yield approach(maxHops);
      return;
    }
    if (hops === maxHops) await connect(fewer, more, false);
    else await follow([fewer]);
    yield approach(hops);
  }
}

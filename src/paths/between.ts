import { numberOutOfRange, pathToItself } from '../errors.ts';
import type { Reader } from '../graph/reader.ts';
import type { NodeInFrame } from '../graph/row.ts';
import type { Frame } from '../law/frame.ts';
import { approaches, type Approach, type Reach } from './approach.ts';
import { areStated, bestPaths, type Wanted } from './best.ts';
import type { Ends } from './ground.ts';
import type { PathInFrame, PathStep } from './path.ts';
import { unstoredGap } from './unstoredGap.ts';

/** The arguments of `paths`, with bare ids. */
export type PathQuestion = Ends & {
  readonly maxHops?: number | null | undefined;
  readonly first?: number | null | undefined;
};

/** The parent of the fields of `PathResult`. */
export type PathsInFrame = {
  readonly paths: readonly PathInFrame[];
  /** Those of the two ends that are visible. */
  readonly ends: readonly NodeInFrame[];
  /** What the search itself has found not to be known. */
  readonly found: readonly NodeInFrame[];
};

const mostHops = 8;
const mostPaths = 20;

function inRange(name: string, value: number, most: number): number {
  if (value < 1 || value > most) throw numberOutOfRange(name, 1, most, value);
  return value;
}

function slugOf({ from, to }: Ends, maxHops: number): string {
  return `no-path-${[from, to, maxHops].join('-').replaceAll(':', '-')}`;
}

function notVisible(frame: Frame, ends: Ends, hidden: readonly string[], maxHops: number): NodeInFrame {
  return unstoredGap(frame, {
    slug: slugOf(ends, maxHops),
    name: `No path from ${ends.from} to ${ends.to}`,
    kind: 'NOT_HELD',
    question: `What is known of ${hidden.join(' and ')}? Nothing with that id is visible in this frame.`,
  });
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

function followed(name: string, { hops, things }: Reach): string {
  return `${counted(hops, 'hop')} from ${name} lead${hops === 1 ? 's' : ''} to ${counted(things, 'thing')}`;
}

function noPath(
  [from, to]: readonly [NodeInFrame, NodeInFrame],
  reach: Approach['reach'],
  maxHops: number,
): NodeInFrame {
  const [near, far] = [from.row.name, to.row.name];
  const met =
    reach.from.hops + reach.to.hops < maxHops ? 'nothing leads from those to these' : 'they do not meet';
  const sides = `${followed(near, reach.from)}, ${followed(far, reach.to)}, and ${met}`;
  return unstoredGap(from.frame, {
    slug: slugOf({ from: from.row.id, to: to.row.id }, maxHops),
    name: `No path from ${near} to ${far}`,
    kind: 'NOT_HELD',
    question: `What connects ${near} with ${far}? Nothing that is held does within ${counted(maxHops, 'hop')}: ${sides}.`,
  });
}

/** What a search has found, whatever the frame is called, so that it can be kept. */
type Found = { readonly paths: readonly (readonly PathStep[])[]; readonly reach: Approach['reach'] };

/** Goes on until no path of more hops can stand before those that were found. */
async function search(reader: Reader, frame: Frame, ends: Ends, { maxHops, first }: Wanted): Promise<Found> {
  let found: Found = { paths: [], reach: { from: { hops: 0, things: 0 }, to: { hops: 0, things: 0 } } };
  for await (const { hops, ground, reach } of approaches(reader, frame, ends, maxHops)) {
    found = { paths: bestPaths(ground, ends, { maxHops: hops, first }), reach };
    if (found.paths.length === first && areStated(found.paths)) break;
  }
  return found;
}

/**
 * The best paths between two things, or what is known of there being none: at most one statement for the ends, one for
 * what connects them, and one for each hop but the first. Errors: BAD_USER_INPUT.
 */
export async function pathsBetween(
  reader: Reader,
  frame: Frame,
  { from, to, ...numbers }: PathQuestion,
): Promise<PathsInFrame> {
  const maxHops = inRange('maxHops', numbers.maxHops ?? 6, mostHops);
  const first = inRange('first', numbers.first ?? 5, mostPaths);
  if (from === to) throw pathToItself(from);
  const ends = { from, to };
  const [start, end] = await Promise.all([reader.entity(frame, from), reader.entity(frame, to)]);
  if (!start || !end) {
    const hidden = [start ? [] : [from], end ? [] : [to]].flat();
    const visible = [start, end].filter((node) => node !== undefined);
    return { paths: [], ends: visible, found: [notVisible(frame, ends, hidden, maxHops)] };
  }
  const question = `paths ${JSON.stringify([from, to, maxHops, first])}`;
  const found = await reader.recall(question, frame, () =>
    reader.together(search(reader, frame, ends, { maxHops, first })),
  );
  return {
    paths: found.paths.map((steps) => ({ frame, steps })),
    ends: [start, end],
    found: found.paths.length > 0 ? [] : [noPath([start, end], found.reach, maxHops)],
  };
}

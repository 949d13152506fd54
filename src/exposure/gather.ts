import type { Reader, SubjectRequest } from '../graph/reader.ts';
import type { Step, SubjectSteps } from '../graph/way.ts';
import type { Frame } from '../law/frame.ts';
import { compareTexts } from '../lib/compare.ts';
import { addTo } from '../lib/multimap.ts';
import { canEnd, mostSteps, stanceAfter, type Stance } from './walk.ts';

/** The subjects, and the steps on all their ways, by where they start. */
export type Ground = {
  readonly subjects: readonly SubjectSteps[];
  readonly stepsFrom: (thing: string) => readonly Step[];
  /** All steps, each once. */
  readonly steps: () => Iterable<Step>;
};

type GoesOn = (thing: string, forSellers: boolean) => boolean;

function byIdentity(a: Step, b: Step): number {
  return compareTexts(a.type, b.type) || compareTexts(a.to, b.to) || compareTexts(a.key, b.key);
}

/** The places to go on from, by thing and stance, that these steps lead to and that were not gone on from yet. */
function advance(
  stances: ReadonlyMap<string, ReadonlySet<Stance>>,
  steps: readonly Step[],
  seen: Set<string>,
  goesOn: GoesOn,
): Map<string, Set<Stance>> {
  const next = new Map<string, Set<Stance>>();
  for (const step of steps)
    for (const stance of stances.get(step.from) ?? []) {
      const reached = stanceAfter(stance, step);
      if (reached === undefined || seen.has(`${step.to} ${reached}`)) continue;
      seen.add(`${step.to} ${reached}`);
      if (canEnd(reached) && !goesOn(step.to, reached === 'SELLS')) continue;
      next.set(step.to, (next.get(step.to) ?? new Set()).add(reached));
    }
  return next;
}

/**
 * Reads the ways of subjects, level by level, each relationship once. `goesOn` says whether anybody's way goes on from a
 * thing that has to be got from others, or is sold on.
 */
export async function gather(
  reader: Reader,
  frame: Frame,
  asked: SubjectRequest,
  goesOn: (subjects: readonly SubjectSteps[]) => GoesOn,
): Promise<Ground> {
  const subjects = await reader.subjects(frame, asked);
  const found = new Map<string, Step[]>();
  const note = (steps: readonly Step[]) => {
    for (const step of steps) addTo(found, step.from, step);
  };
  let steps = subjects.flatMap(({ edges }) => edges);
  for (const { subject, edges } of subjects) found.set(subject, [...edges]);
  const seen = new Set<string>();
  let stances = new Map(subjects.map(({ subject }) => [subject, new Set<Stance>(['SUBJECT'])]));
  const isOpen = goesOn(subjects);
  for (let level = 1; level < mostSteps; level += 1) {
    stances = advance(stances, steps, seen, isOpen);
    // What an earlier level has read for another stance is at hand.
    const unread = [...stances.keys()].filter((thing) => !found.has(thing)).sort();
    if (stances.size === 0) break;
    const read = unread.length > 0 ? await reader.steps(frame, unread, asked.ignoresValidTime) : [];
    note(read);
    for (const thing of unread) if (!found.has(thing)) found.set(thing, []);
    steps = [...stances.keys()].flatMap((thing) => found.get(thing) ?? []);
  }
  for (const list of found.values()) list.sort(byIdentity);
  const all = () => [...found.values()].flat();
  return { subjects, stepsFrom: (thing) => found.get(thing) ?? [], steps: all };
}

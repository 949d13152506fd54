import { tooManyWays } from '../errors.ts';
import { weaknessOf } from './evidence.ts';
import { mostWork, type Ends, type Ground } from './ground.ts';
import { endOf, type PathStep } from './path.ts';

/** How many paths are wanted, and how long they may be. */
export type Wanted = { readonly maxHops: number; readonly first: number };

/** Grades of evidence, as weaknesses. */
const grades = [weaknessOf('STATED'), weaknessOf('INFERRED'), weaknessOf('ASSUMED')];

type Search = {
  readonly to: string;
  readonly stepsFrom: Ground['stepsFrom'];
  /** How many hops each thing is from the end at least. */
  readonly distances: ReadonlyMap<string, number>;
  /** Counts a step that is tried. */
  readonly work: () => void;
};

/** The steps whose evidence is of a grade or better. */
function ofGrade({ stepsFrom }: Pick<Ground, 'stepsFrom'>, grade: number): Ground['stepsFrom'] {
  return (thing) => stepsFrom(thing).filter(({ evidence }) => weaknessOf(evidence) <= grade);
}

function distancesTo(to: string, stepsFrom: Ground['stepsFrom'], most: number): Map<string, number> {
  const distances = new Map([[to, 0]]);
  let frontier = [to];
  for (let distance = 1; distance <= most; distance += 1) {
    frontier = [...new Set(frontier.flatMap((thing) => stepsFrom(thing).map(endOf)))].filter(
      (thing) => !distances.has(thing),
    );
    for (const thing of frontier) distances.set(thing, distance);
  }
  return distances;
}

/** The paths of exactly so many more hops from a thing to the end, in the order of the ids on them. */
function* pathsFrom(
  search: Search,
  thing: string,
  left: number,
  passed: readonly string[],
): Generator<PathStep[]> {
  const { to, stepsFrom, distances, work } = search;
  for (const step of stepsFrom(thing)) {
    work();
    const next = endOf(step);
    if ((distances.get(next) ?? left) > left - 1 || passed.includes(next)) continue;
    if (left === 1) yield [step];
    else if (next !== to)
      for (const rest of pathsFrom(search, next, left - 1, [...passed, next])) yield [step, ...rest];
  }
}

function gradeOf(path: readonly PathStep[]): number {
  return Math.max(...path.map(({ evidence }) => weaknessOf(evidence)));
}

function* inOrder(ground: Ground, { from, to }: Ends, maxHops: number): Generator<PathStep[]> {
  let done = 0;
  const work = () => {
    done += 1;
    if (done > mostWork) throw tooManyWays(mostWork);
  };
  for (const grade of grades) {
    const stepsFrom = ofGrade(ground, grade);
    const search = { to, stepsFrom, distances: distancesTo(to, stepsFrom, maxHops), work };
    for (let length = 1; length <= maxHops; length += 1)
      for (const path of pathsFrom(search, from, length, [from])) if (gradeOf(path) === grade) yield path;
  }
}

/**
 * The best paths over a ground, in order: stated before inferred before assumed, shorter first, then by the ids on them.
 * Errors: BAD_USER_INPUT when there are too many ways to try.
 */
export function bestPaths(ground: Ground, ends: Ends, { maxHops, first }: Wanted): PathStep[][] {
  const found: PathStep[][] = [];
  for (const path of inOrder(ground, ends, maxHops)) {
    found.push(path);
    if (found.length === first) break;
  }
  return found;
}

/** Whether paths rest on nothing but what is stated, so that no other may stand before them that is not shorter. */
export function areStated(paths: readonly (readonly PathStep[])[]): boolean {
  return paths.every((path) => gradeOf(path) === grades[0]);
}

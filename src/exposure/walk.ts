import type { Evidence } from '../generated/schema.ts';
import type { Step } from '../graph/way.ts';
import { evidenceOf, weaker } from '../paths/evidence.ts';

/**
 * How the subject stands to the thing that a walk has reached: still at the subject itself or what it is part of, at
 * what it makes, at what it has to get from others, or at what it sells on abroad.
 */
export type Stance = 'SUBJECT' | 'MAKES' | 'GETS' | 'SELLS';

/** Whether a control of the thing that a walk has come to matters to the subject. */
export function canEnd(stance: Stance): boolean {
  return stance === 'GETS' || stance === 'SELLS';
}

/** A place in a walk: where it has come to, how, and the steps that led there. */
export type Arrival = {
  readonly thing: string;
  readonly stance: Stance;
  readonly evidence: Evidence;
  readonly steps: readonly Step[];
};

/** A way has at most this many hops before the one to the provision; each costs one statement, whatever its width. */
export const mostSteps = 6;

/** The steps that lead from a subject to its things, with how it stands to them. */
const starts: Readonly<Record<string, Stance>> = {
  USES: 'GETS',
  MAKES: 'MAKES',
  PRODUCES: 'MAKES',
  SUPPORTS: 'MAKES',
  SELLS_ON: 'SELLS',
};

/** The kinds of steps that lead from a subject to its things. */
export const startingSteps = Object.keys(starts);

/**
 * How a subject stands to the end of a step, undefined where dependence does not run on. Equipment and technology
 * matter to whoever makes the thing: who buys a magnet needs no furnace. What is made at home is not got from others,
 * but what it is made of may be. Who sells a thing on sells what is in it.
 */
export function stanceAfter(stance: Stance, { type, presence }: Step): Stance | undefined {
  if (presence === 'NEVER') return undefined;
  if (stance === 'SUBJECT') return type === 'PART_OF' ? 'SUBJECT' : starts[type];
  switch (type) {
    case 'KIND_OF':
      return stance;
    case 'MADE_OF':
      return stance === 'SELLS' ? 'SELLS' : 'GETS';
    case 'MADE_WITH':
      return stance === 'MAKES' ? 'GETS' : undefined;
    case 'CONTAINS':
      return stance === 'MAKES' ? undefined : stance;
    default:
      return undefined;
  }
}

/**
 * All places that a subject's walk comes to, nearest first: for each thing, stance and grade of evidence the shortest
 * way. A walk ends where `isEnd` says so.
 */
export function walk(
  subject: string,
  stepsFrom: (thing: string) => readonly Step[],
  isEnd: (thing: string, forSellers: boolean) => boolean,
): Arrival[] {
  const start: Arrival = { thing: subject, stance: 'SUBJECT', evidence: 'STATED', steps: [] };
  const arrivals: Arrival[] = [];
  const seen = new Set<string>();
  let frontier = [start];
  for (let length = 1; length <= mostSteps && frontier.length > 0; length += 1) {
    const next: Arrival[] = [];
    for (const { thing, stance, evidence, steps } of frontier)
      for (const step of stepsFrom(thing)) {
        const reached = stanceAfter(stance, step);
        if (reached === undefined) continue;
        const worth = weaker(evidence, evidenceOf(step));
        const state = `${step.to} ${reached} ${worth}`;
        if (seen.has(state)) continue;
        seen.add(state);
        const arrival = { thing: step.to, stance: reached, evidence: worth, steps: [...steps, step] };
        arrivals.push(arrival);
        if (!canEnd(reached) || !isEnd(step.to, reached === 'SELLS')) next.push(arrival);
      }
    frontier = next;
  }
  return arrivals;
}

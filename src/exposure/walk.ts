import type { Evidence } from '../generated/schema.ts';
import type { Step } from '../graph/way.ts';
import { evidenceOf, weaker } from '../paths/evidence.ts';

/**
 * How the subject stands to the thing that a walk has reached: still at the subject's own sectors, at what it makes
 * itself, or at what it has to get from others.
 */
export type Stance = 'SECTOR' | 'MAKES' | 'GETS';

/** A place in a walk: where it has come to, how, and the steps that led there. */
export type Arrival = {
  readonly thing: string;
  readonly stance: Stance;
  readonly evidence: Evidence;
  readonly steps: readonly Step[];
};

/** A way has at most this many hops before the one to the provision; each costs one statement, whatever its width. */
export const mostSteps = 6;

/**
 * How a subject stands to the end of a step, undefined where dependence does not run on. Equipment and technology
 * matter to whoever makes the thing: who buys a magnet needs no furnace. What is made at home is not got from others,
 * but what it is made of may be.
 */
export function stanceAfter(stance: Stance, { type, presence }: Step): Stance | undefined {
  if (presence === 'NEVER') return undefined;
  switch (type) {
    case 'PART_OF':
      return stance === 'SECTOR' ? 'SECTOR' : undefined;
    case 'USES':
      return stance === 'SECTOR' ? 'GETS' : undefined;
    case 'MAKES':
      return stance === 'SECTOR' ? 'MAKES' : undefined;
    case 'KIND_OF':
      return stance === 'SECTOR' ? undefined : stance;
    case 'MADE_OF':
      return stance === 'SECTOR' ? undefined : 'GETS';
    case 'MADE_WITH':
      return stance === 'MAKES' ? 'GETS' : undefined;
    case 'CONTAINS':
      return stance === 'GETS' ? 'GETS' : undefined;
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
  isEnd: (thing: string) => boolean,
): Arrival[] {
  const start: Arrival = { thing: subject, stance: 'SECTOR', evidence: 'STATED', steps: [] };
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
        if (reached !== 'GETS' || !isEnd(step.to)) next.push(arrival);
      }
    frontier = next;
  }
  return arrivals;
}

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

/** A place in a walk: where it has come to and how, the last step that led there, and the place before. */
export type Arrival = {
  readonly thing: string;
  readonly stance: Stance;
  readonly evidence: Evidence;
  /** How many steps led there. */
  readonly length: number;
  readonly step: Step | undefined;
  readonly before: Arrival | undefined;
};

/** The steps that led to a place, from the subject on. Most places are passed unasked, so that none keeps its own. */
export function stepsTo(arrival: Arrival): Step[] {
  const steps: Step[] = [];
  for (let at: Arrival | undefined = arrival; at?.step; at = at.before) steps.push(at.step);
  return steps.reverse();
}

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

/** Where a walk may end, and which way it need not go. */
export type Bounds = {
  /** Whether the walk ends at a thing that has to be got from others, or is sold on. */
  readonly isEnd: (thing: string, forSellers: boolean) => boolean;
  /** Whether anything that is looked for can lie at a thing or beyond it. */
  readonly leadsOn: (thing: string, stance: Stance) => boolean;
};

/**
 * All places that a subject's walk comes to, nearest first: for each thing, stance and grade of evidence the shortest
 * way.
 */
export function walk(
  subject: string,
  stepsFrom: (thing: string) => readonly Step[],
  { isEnd, leadsOn }: Bounds,
): Arrival[] {
  const start = { thing: subject, stance: 'SUBJECT', evidence: 'STATED', length: 0 } as const;
  const arrivals: Arrival[] = [];
  const seen = new Set<string>();
  let frontier: Arrival[] = [{ ...start, step: undefined, before: undefined }];
  for (let length = 1; length <= mostSteps && frontier.length > 0; length += 1) {
    const next: Arrival[] = [];
    for (const before of frontier)
      for (const step of stepsFrom(before.thing)) {
        const stance = stanceAfter(before.stance, step);
        if (stance === undefined || !leadsOn(step.to, stance)) continue;
        const evidence = weaker(before.evidence, evidenceOf(step));
        const state = `${step.to} ${stance} ${evidence}`;
        if (seen.has(state)) continue;
        seen.add(state);
        const arrival = { thing: step.to, stance, evidence, length, step, before };
        arrivals.push(arrival);
        if (!canEnd(stance) || !isEnd(step.to, stance === 'SELLS')) next.push(arrival);
      }
    frontier = next;
  }
  return arrivals;
}

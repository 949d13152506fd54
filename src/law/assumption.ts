import { isDay, type Day } from '../lib/day.ts';

/** A hypothesis of a frame, by bare ids. It acts from its own day, else from the frame's `at`. */
export type Assumption =
  /** The regulation or provision no longer applies. */
  | { readonly kind: 'LIFT'; readonly id: string }
  /** The suspension has ended: what it suspended applies again from that day. */
  | { readonly kind: 'REVIVE'; readonly id: string; readonly on: Day }
  /** The suspension runs on up to and including that day. */
  | { readonly kind: 'EXTEND'; readonly id: string; readonly until: Day }
  /** These elements and items come under the provision. */
  | { readonly kind: 'IMPOSE'; readonly id: string; readonly things: readonly string[] }
  /** The commitment is accepted by those whom it is addressed to; who they are does not stand in the text of it. */
  | { readonly kind: 'ACCEPT'; readonly id: string; readonly by: readonly string[] };

export type AssumptionKind = Assumption['kind'];

const id = /^[a-z]+:[a-z0-9-]+$/;

/** The assumption as text that can stand in an id: `revive.regulation:cn-mofcom-gac-2025-70.2026-11-11`. */
export function assumptionText(assumption: Assumption): string {
  const parts = [assumption.kind.toLowerCase(), assumption.id];
  switch (assumption.kind) {
    case 'REVIVE':
      return [...parts, assumption.on].join('.');
    case 'EXTEND':
      return [...parts, assumption.until].join('.');
    case 'IMPOSE':
      return [...parts, [...assumption.things].sort().join(',')].join('.');
    default:
      return parts.join('.');
  }
}

/** How hypotheses are written as text, as part of a sentence that says what is required. */
export const assumptionRule =
  'a hypothesis (lift.ID, revive.ID.DAY, extend.ID.DAY, impose.ID.ID,ID or accept.ID; several with ~ in between)';

/** The assumption that such a text stands for; undefined when it stands for none. */
export function parseAssumption(text: string): Assumption | undefined {
  const [kind, about = '', value, ...rest] = text.split('.');
  if (!id.test(about) || rest.length > 0) return undefined;
  if (value === undefined) {
    if (kind === 'lift') return { kind: 'LIFT', id: about };
    return kind === 'accept' ? { kind: 'ACCEPT', id: about, by: [] } : undefined;
  }
  if (kind === 'impose') {
    const things = value.split(',');
    return things.every((thing) => id.test(thing)) ? { kind: 'IMPOSE', id: about, things } : undefined;
  }
  if (!isDay(value)) return undefined;
  if (kind === 'revive') return { kind: 'REVIVE', id: about, on: value };
  return kind === 'extend' ? { kind: 'EXTEND', id: about, until: value } : undefined;
}

/** The assumptions in an order of their own, each once: the order in which they are given says nothing. */
export function canonicalAssumptions(assumptions: readonly Assumption[]): Assumption[] {
  const byText = new Map(assumptions.map((assumption) => [assumptionText(assumption), assumption]));
  return [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, assumption]) => assumption);
}

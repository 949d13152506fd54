import type { Evidence } from '../generated/schema.ts';

const fromStrongest: readonly Evidence[] = ['STATED', 'INFERRED', 'ASSUMED'];

/** How weak evidence is: 0 for what is stated, more for what is weaker. */
export function weaknessOf(evidence: Evidence): number {
  return fromStrongest.indexOf(evidence);
}

/** The weaker of two grades of evidence. */
export function weaker(a: Evidence, b: Evidence): Evidence {
  return weaknessOf(a) > weaknessOf(b) ? a : b;
}

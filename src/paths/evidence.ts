import type { Evidence } from '../generated/schema.ts';
import type { Passage } from '../graph/way.ts';

const fromStrongest: readonly Evidence[] = ['STATED', 'INFERRED', 'ASSUMED'];

/** How weak evidence is: 0 for what is stated, more for what is weaker. */
export function weaknessOf(evidence: Evidence): number {
  return fromStrongest.indexOf(evidence);
}

/** The weaker of two grades of evidence. */
export function weaker(a: Evidence, b: Evidence): Evidence {
  return weaknessOf(a) > weaknessOf(b) ? a : b;
}

/** What a step is worth as evidence: what holds only at times is inferred for the case at hand. */
export function evidenceOf({ evidence, presence }: Pick<Passage, 'evidence' | 'presence'>): Evidence {
  return presence === 'SOMETIMES' ? weaker(evidence, 'INFERRED') : evidence;
}

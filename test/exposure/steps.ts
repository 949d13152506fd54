import type { Step } from '../../src/graph/way.ts';

/** A step of a search for ways that is as plain as it can be. */
export function step(from: string, type: string, to: string, more: Partial<Step> = {}): Step {
  return { from, type, to, key: '', evidence: 'STATED', presence: null, kind: null, grades: null, ...more };
}

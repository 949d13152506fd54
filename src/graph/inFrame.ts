import type { Frame } from '../law/frame.ts';
import type { Day } from '../lib/day.ts';

/** The parameters of the frame's predicate. */
export function inFrame({ at, knownAt }: Frame): { readonly at: Day; readonly knownAt: Day } {
  return { at, knownAt };
}

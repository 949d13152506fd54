import type { Change } from '../generated/schema.ts';
import { compareTexts } from '../lib/compare.ts';

/** Something that differs between two frames, with what it is in each; undefined where it is not. */
export type Changed<T> = {
  readonly key: string;
  readonly change: Change;
  readonly before: T | undefined;
  readonly after: T | undefined;
};

function changeOf<T>(before: T | undefined, after: T | undefined): Change {
  if (before === undefined) return 'ADDED';
  return after === undefined ? 'REMOVED' : 'CHANGED';
}

/** What differs between two collections whose members have the same keys in both, in the order of the keys. */
export function changesBetween<T>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  sayingOf: (value: T) => string,
): Changed<T>[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort(compareTexts);
  return keys.flatMap((key) => {
    const [old, current] = [before.get(key), after.get(key)];
    if (old !== undefined && current !== undefined && sayingOf(old) === sayingOf(current)) return [];
    return [{ key, change: changeOf(old, current), before: old, after: current }];
  });
}

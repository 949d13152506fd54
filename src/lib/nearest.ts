import { closest, distance } from 'fastest-levenshtein';

/** The one of the known words that is at most so many letters away from what came, in any case; undefined for none. */
export function nearest(got: string, known: readonly string[], farthest: number): string | undefined {
  if (known.length === 0) return undefined;
  const near = closest(
    got.toLowerCase(),
    known.map((one) => one.toLowerCase()),
  );
  return distance(got.toLowerCase(), near) > farthest
    ? undefined
    : known.find((one) => one.toLowerCase() === near);
}

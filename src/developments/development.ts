import type { NewFact } from '../graph/developments.ts';
import type { Frame } from '../law/frame.ts';
import type { LegalStatus } from '../generated/schema.ts';
import type { Interval } from '../law/status.ts';
import { compareTexts } from '../lib/compare.ts';
import type { Day } from '../lib/day.ts';

/** A provision that came to stand otherwise than before. */
export type StatusNews = {
  readonly day: Day;
  readonly key: string;
  readonly provision: string;
  /** Where it stood before; undefined when it did not exist, or stood differently for different destinations. */
  readonly before: LegalStatus | undefined;
  readonly interval: Interval;
};

/** Something that is new: a provision's standing, or a fact. */
export type Development = { readonly status: StatusNews } | { readonly fact: NewFact };

/** The parent of the fields of `Development`. */
export type DevelopmentInFrame = { readonly frame: Frame; readonly development: Development };

/** The place of a development in their list. */
export function placeOf(development: Development): { readonly day: Day; readonly key: string } {
  return 'status' in development ? development.status : development.fact;
}

/** The latest first, then by key. */
export function compareDevelopments(a: Development, b: Development): number {
  const [one, other] = [placeOf(a), placeOf(b)];
  return compareTexts(other.day, one.day) || compareTexts(one.key, other.key);
}

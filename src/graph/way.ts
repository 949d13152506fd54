import type { Day } from '../lib/day.ts';
import type { Evidence, ItemKind, Presence } from '../generated/schema.ts';

/** The grades of citations, each after the day from which it counts: `2025-10-09 HIGH`; null where nothing is cited. */
export type Grades = readonly string[] | null;

/** A relationship by its identity. */
export type Way = { readonly from: string; readonly type: string; readonly to: string; readonly key: string };

/** A relationship that a path can run over, with what it is worth. */
export type Passage = Way & { readonly evidence: Evidence; readonly presence: Presence | null };

/** A relationship on which a search for ways goes on, with as much of it as the search weighs. */
export type Step = Passage & {
  /** The kind of the item at the end; null when it is none. */
  readonly kind: ItemKind | null;
  readonly grades: Grades;
};

/** Somebody who can be exposed, and where the search for ways begins. */
export type SubjectSteps = {
  readonly subject: string;
  readonly type: string;
  readonly country: string;
  /** When something became known of its ways, where nothing was by the frame's `knownAt`. */
  readonly knownLater: Day | undefined;
  readonly edges: readonly Step[];
};

/** The identity of a relationship as one text. */
export function wayKey({ from, type, to, key }: Way): string {
  return JSON.stringify([from, type, to, key]);
}

/** The relationship that such a text identifies. */
export function wayOf(key: string): Way {
  const [from, type, to, own] = JSON.parse(key) as [string, string, string, string];
  return { from, type, to, key: own };
}

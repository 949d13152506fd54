import type { Evidence } from '../generated/schema.ts';
import type { CitationInFrame, EdgeRow } from '../graph/row.ts';
import type { Way } from '../graph/way.ts';
import type { Frame } from '../law/frame.ts';

/** A relationship on a path, read in the direction of the path. */
export type PathStep = {
  readonly way: Way;
  /** Whether the path runs from its owning end to the other. */
  readonly forward: boolean;
  readonly evidence: Evidence;
};

/** The parent of the fields of `Path`. */
export type PathInFrame = {
  readonly frame: Frame;
  readonly steps: readonly PathStep[];
  /** What a reader has to be told beside the way itself. */
  readonly caution?: string | undefined;
};

/** The parent of the fields of `Hop`: what a path says of it without its relationship being read. */
export type HopInFrame = {
  readonly frame: Frame;
  readonly from: string;
  readonly to: string;
  readonly verb: string;
  readonly evidence: Evidence;
  readonly way: Way;
};

/** A hop with the relationship that it rests on, and that one's citations. */
export type CitedHop = HopInFrame & {
  readonly edge: EdgeRow;
  readonly citations: readonly CitationInFrame[];
};

/** The thing that a step of a path starts from. */
export function startOf({ way, forward }: PathStep): string {
  return forward ? way.from : way.to;
}

/** The thing that a step of a path leads to. */
export function endOf({ way, forward }: PathStep): string {
  return forward ? way.to : way.from;
}

import type { GapKind } from '../generated/schema.ts';
import type { NodeInFrame } from '../graph/row.ts';
import type { Frame } from '../law/frame.ts';

/** What is said of a gap that an answer itself finds. */
export type FoundGap = {
  /** What follows `gap:` in its id. */
  readonly slug: string;
  readonly name: string;
  readonly kind: GapKind;
  readonly question: string;
};

/**
 * A gap that is made for an answer. It is not in the graph: `node` does not give it again, it cites nothing and none of
 * its relations leads anywhere.
 */
export function unstoredGap(frame: Frame, { slug, ...own }: FoundGap): NodeInFrame {
  return {
    frame,
    row: { ...own, type: 'Gap', id: `gap:${slug}`, citations: [], knownFrom: frame.knownAt },
  };
}

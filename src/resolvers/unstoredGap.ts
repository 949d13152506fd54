import type { GapKind } from '../generated/schema.ts';
import type { NodeInFrame } from '../graph/row.ts';
import type { Frame } from '../law/frame.ts';

/** What a gap says that follows from the question asked, and is stored nowhere. */
export type UnstoredGap = {
  /** What tells it apart from others of the same answer. */
  readonly slug: string;
  readonly kind: GapKind;
  readonly name: string;
  readonly question: string;
};

/** A gap of an answer, to be shown among those that are stored; no id leads to it. */
export function unstoredGap(frame: Frame, { slug, kind, name, question }: UnstoredGap): NodeInFrame {
  const id = `gap:${slug}`;
  const row = { type: 'Gap', id, name, kind, question, citations: [], knownFrom: frame.knownAt };
  return { frame, row };
}

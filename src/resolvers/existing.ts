import type { Context } from '../graph/operation.ts';
import type { NodeInFrame } from '../graph/row.ts';
import type { Frame } from '../law/frame.ts';
import { endOfTime } from '../lib/day.ts';

/**
 * The node with a bare id that is known to be visible in a frame. The id tells its type, so the caller says as what it
 * is read.
 */
// The type parameter is what the caller says; nothing else could tell it to the compiler.

export async function existing<As>(context: Context, frame: Frame, ref: string): Promise<As> {
  const node = await context.reader.entity(frame, ref);
  if (!node) throw new Error(`The node ${ref} is not visible in the frame that led to it.`);
  return node as As;
}

/** The same of a node that may have been issued only after the frame's day: what looks beyond that day names such ones. */
export async function existingWhenever<As extends NodeInFrame>(
  context: Context,
  frame: Frame,
  ref: string,
): Promise<As> {
  const { row } = await existing<As>(context, { ...frame, at: endOfTime }, ref);
  return { frame, row } as As;
}

import type { Context } from '../graph/operation.ts';
import type { Frame } from '../law/frame.ts';

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

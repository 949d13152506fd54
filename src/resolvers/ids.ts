import type { Context } from '../graph/operation.ts';
import { parseId, type Frame } from '../law/frame.ts';

/**
 * The bare id that an id leads to: without its token, and a retired one to the id that answers in its place. `frame` is
 * the one in which the request asks for the thing itself.
 */
export async function refOf(id: string, context: Context, frame?: Frame): Promise<string> {
  const { ref: given } = parseId(id);
  const ref = (await context.release()).redirects.get(given) ?? given;
  if (frame) context.noteAsked(ref, frame);
  return ref;
}

/** The bare ids that ids lead to, each once. */
export async function refsOf(ids: readonly string[], context: Context): Promise<string[]> {
  return [...new Set(await Promise.all(ids.map((id) => refOf(id, context))))];
}

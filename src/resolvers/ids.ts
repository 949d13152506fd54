import type { Context } from '../graph/operation.ts';
import { parseId } from '../law/frame.ts';

/** The bare id that an id leads to: without its token, and a retired one to the id that answers in its place. */
export async function refOf(id: string, context: Context): Promise<string> {
  const { ref: given } = parseId(id);
  const ref = (await context.release()).redirects.get(given) ?? given;
  context.noteAsked(ref);
  return ref;
}

/** The bare ids that ids lead to, each once. */
export async function refsOf(ids: readonly string[], context: Context): Promise<string[]> {
  return [...new Set(await Promise.all(ids.map((id) => refOf(id, context))))];
}

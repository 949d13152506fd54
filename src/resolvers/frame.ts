import { framesTooDeep, knownAtInFuture, tooManyIds } from '../errors.ts';
import type { FrameResolvers, QueryResolvers } from '../generated/schema.ts';
import type { Context } from '../graph/operation.ts';
import type { NodeInFrame, Root } from '../graph/row.ts';
import { frameOf, frameOfToken, parseId, type Frame } from '../law/frame.ts';
import { refOf } from './ids.ts';

const deepest = 3;
const mostIds = 100;

/** A part that is left out is inherited, an explicit null resets it. */
function part(given: string | null | undefined, inherited: string | undefined): string | undefined {
  return given === undefined ? inherited : (given ?? undefined);
}

const asOf: QueryResolvers['asOf'] = ({ frame }, { at, knownAt }, { today }) => {
  if (frame.depth >= deepest) throw framesTooDeep(deepest);
  if (knownAt != null && knownAt > today) throw knownAtInFuture(knownAt, today);
  const parts = { at: part(at, frame.parts.at), knownAt: part(knownAt, frame.parts.knownAt) };
  return { frame: frameOf(parts, today, frame.depth + 1) };
};

async function nodeById(enclosing: Frame, id: string, context: Context): Promise<NodeInFrame | null> {
  const { reader, today } = context;
  const { token } = parseId(id);
  const frame = token === undefined ? enclosing : frameOfToken(token, today);
  if (!frame) return null;
  const ref = await refOf(id, context);
  if (ref.startsWith('citation:')) return (await reader.citations(frame, [ref]))[0] ?? null;
  return (await reader.entity(frame, ref)) ?? null;
}

/** The fields of `Query` and `View` that are about frames and identity. */
export const frameFields = {
  asOf,
  frame: ({ frame }: Root) => frame,
  release: async (_: Root, __: unknown, context: Context) => (await context.release()).facts,
  node: ({ frame }: Root, { id }: { id: string }, context: Context) => nodeById(frame, id, context),
  nodes: ({ frame }: Root, { ids }: { ids: readonly string[] }, context: Context) => {
    if (ids.length > mostIds) throw tooManyIds(mostIds, ids.length);
    return Promise.all(ids.map((id) => nodeById(frame, id, context)));
  },
  entity: async ({ frame }: Root, { id }: { id: string }, context: Context) =>
    context.reader.entity(frame, await refOf(id, context)),
};

export const frame: FrameResolvers = {
  token: ({ token }) => token ?? null,
  release: async (_, __, context) => (await context.release()).facts.id,
};

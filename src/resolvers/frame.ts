import { framesTooDeep, knownAtInFuture, MonaziteError, tooManyIds } from '../errors.ts';
import type { FrameInput, FrameResolvers, QueryResolvers } from '../generated/schema.ts';
import type { Context } from '../graph/operation.ts';
import type { NodeInFrame, Root } from '../graph/row.ts';
import { frameOf, frameOfToken, parseId, type Frame, type FrameParts } from '../law/frame.ts';
import { assumptionsOf, checkAssumptions } from './assumptions.ts';
import { refOf } from './ids.ts';

const deepest = 3;
const mostIds = 100;

/** A part that is left out is inherited, an explicit null resets it. */
function part<T>(given: T | null | undefined, inherited: T | undefined): T | undefined {
  return given === undefined ? inherited : (given ?? undefined);
}

/** The frame of these parts, once its hypotheses have been found to hold in it. Errors: BAD_USER_INPUT. */
async function checkedFrame(parts: FrameParts, depth: number, context: Context): Promise<Frame> {
  const { today } = context;
  const bare = frameOf({ ...parts, assume: undefined }, today, depth);
  const assume = parts.assume && (await checkAssumptions(parts.assume, bare, context));
  return assume ? frameOf({ ...parts, assume }, today, depth) : bare;
}

/** The frame of a request inside another one. Errors: BAD_USER_INPUT. */
export async function frameIn(enclosing: Frame, given: FrameInput, context: Context): Promise<Frame> {
  const { at, knownAt, assume } = given;
  if (enclosing.depth >= deepest) throw framesTooDeep(deepest);
  if (knownAt != null && knownAt > context.today) throw knownAtInFuture(knownAt, context.today);
  const { parts } = enclosing;
  const assumed = assume && (await assumptionsOf(assume, context));
  return checkedFrame(
    { at: part(at, parts.at), knownAt: part(knownAt, parts.knownAt), assume: part(assumed, parts.assume) },
    enclosing.depth + 1,
    context,
  );
}

/** The frame that a token names; undefined for one that names none, or whose hypotheses cannot be made. */
async function frameNamed(token: string, context: Context): Promise<Frame | undefined> {
  const frame = frameOfToken(token, context.today);
  if (frame === undefined || frame.assumptions.length === 0) return frame;
  try {
    return await checkedFrame(frame.parts, 0, context);
  } catch (error) {
    if (error instanceof MonaziteError && error.code === 'BAD_USER_INPUT') return undefined;
    throw error;
  }
}

const asOf: QueryResolvers['asOf'] = async ({ frame }, given, context) => ({
  frame: await frameIn(frame, given, context),
});

async function nodeById(enclosing: Frame, id: string, context: Context): Promise<NodeInFrame | null> {
  const { reader } = context;
  const { token } = parseId(id);
  const frame = token === undefined ? enclosing : await frameNamed(token, context);
  if (!frame) return null;
  const ref = await refOf(id, context, frame);
  if (ref.startsWith('citation:')) return (await reader.citations(frame, [ref]))[0] ?? null;
  return (await reader.entity(frame, ref)) ?? null;
}

/** The fields of `Query` and `View` that are about frames and identity. */
export const frameFields = {
  asOf,
  frame: ({ frame }: Root) => frame,
  node: ({ frame }: Root, { id }: { id: string }, context: Context) => nodeById(frame, id, context),
  nodes: ({ frame }: Root, { ids }: { ids: readonly string[] }, context: Context) => {
    if (ids.length > mostIds) throw tooManyIds(mostIds, ids.length);
    return Promise.all(ids.map((id) => nodeById(frame, id, context)));
  },
  entity: async ({ frame }: Root, { id }: { id: string }, context: Context) =>
    context.reader.entity(frame, await refOf(id, context, frame)),
};

export const frame: FrameResolvers = {
  assumptions: (frame) => frame.assumptions.map((assumption) => ({ frame, assumption })),
  token: ({ token }) => token ?? null,
  release: async (_, __, context) => (await context.release()).facts.id,
};

import { isDay, type Day } from '../lib/day.ts';

/** The parts of a frame as they were given; null and undefined both mean that a part was not. */
export type FrameParts = { readonly at: Day | undefined; readonly knownAt: Day | undefined };

/** The frame that an answer is given in. */
export type Frame = {
  readonly at: Day;
  readonly knownAt: Day;
  /** What was asked for, from which enclosed frames inherit. */
  readonly parts: FrameParts;
  /** How many frames enclose it. */
  readonly depth: number;
  /** What ids carry in this frame; undefined in the default frame. */
  readonly token: string | undefined;
};

function tokenOf({ at, knownAt }: FrameParts): string | undefined {
  if (knownAt !== undefined) return `${at ?? knownAt}~${knownAt}`;
  return at;
}

/** The frame with these parts, on a day that counts as today. */
export function frameOf(parts: FrameParts, today: Day, depth = 0): Frame {
  return {
    at: parts.at ?? parts.knownAt ?? today,
    knownAt: parts.knownAt ?? today,
    parts,
    depth,
    token: tokenOf(parts),
  };
}

/** A `Node.id` taken apart: the bare id and, where it has one, its token. */
export function parseId(id: string): { readonly ref: string; readonly token: string | undefined } {
  const at = id.indexOf('@');
  return at < 0 ? { ref: id, token: undefined } : { ref: id.slice(0, at), token: id.slice(at + 1) };
}

/** The id of a thing in a frame. */
export function framedId(ref: string, { token }: Frame): string {
  return token === undefined ? ref : `${ref}@${token}`;
}

/** The frame that a token names; undefined when it is none, or knows what is still to come. */
export function frameOfToken(token: string, today: Day): Frame | undefined {
  const [at, knownAt, ...rest] = token.split('~');
  if (at === undefined || !isDay(at) || rest.length > 0) return undefined;
  if (knownAt === undefined) return frameOf({ at, knownAt: undefined }, today);
  return isDay(knownAt) && knownAt <= today ? frameOf({ at, knownAt }, today) : undefined;
}

import { isDay, type Day } from '../lib/day.ts';
import { assumptionText, canonicalAssumptions, parseAssumption, type Assumption } from './assumption.ts';

/** The parts of a frame as they were given; null and undefined both mean that a part was not. */
export type FrameParts = {
  readonly at: Day | undefined;
  readonly knownAt: Day | undefined;
  readonly assume?: readonly Assumption[] | undefined;
};

/** The frame that an answer is given in. */
export type Frame = {
  readonly at: Day;
  readonly knownAt: Day;
  /** The hypotheses, in the order of their texts. */
  readonly assumptions: readonly Assumption[];
  /** What was asked for, from which enclosed frames inherit. */
  readonly parts: FrameParts;
  /** How many frames enclose it. */
  readonly depth: number;
  /** What ids carry in this frame; undefined in the default frame. */
  readonly token: string | undefined;
};

function tokenOf({ at, knownAt }: FrameParts, assumptions: readonly Assumption[]): string | undefined {
  const texts = assumptions.map(assumptionText);
  if (texts.length > 0) return [at ?? knownAt ?? '', knownAt ?? '', ...texts].join('~');
  if (knownAt !== undefined) return `${at ?? knownAt}~${knownAt}`;
  return at;
}

/** The frame with these parts, on a day that counts as today. */
export function frameOf(parts: FrameParts, today: Day, depth = 0): Frame {
  const assumptions = canonicalAssumptions(parts.assume ?? []);
  return {
    at: parts.at ?? parts.knownAt ?? today,
    knownAt: parts.knownAt ?? today,
    assumptions,
    parts,
    depth,
    token: tokenOf(parts, assumptions),
  };
}

/** What tells apart the answers of two frames, as text. */
export function frameKey({ at, knownAt, assumptions }: Frame): string {
  // The common case, asked for every object of an answer.
  if (assumptions.length === 0) return `${at}~${knownAt}`;
  return [at, knownAt, ...assumptions.map(assumptionText)].join('~');
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

function isDayOrNone(text: string): boolean {
  return text === '' || isDay(text);
}

/**
 * The frame that a token names; undefined when it is none, or knows what is still to come. Whether its assumptions can
 * be made is for the law to say.
 */
export function frameOfToken(token: string, today: Day): Frame | undefined {
  const [at = '', knownAt = '', ...texts] = token.split('~');
  const assume = texts.map(parseAssumption);
  if (!isDayOrNone(at) || !isDayOrNone(knownAt) || knownAt > today) return undefined;
  if (assume.includes(undefined)) return undefined;
  const parts = {
    at: at === '' ? undefined : at,
    knownAt: knownAt === '' ? undefined : knownAt,
    assume: texts.length === 0 ? undefined : assume.filter((one) => one !== undefined),
  };
  const frame = frameOf(parts, today);
  // A frame has one token: another text for it would be a second name of the same thing.
  return frame.token === token ? frame : undefined;
}

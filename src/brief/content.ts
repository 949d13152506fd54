import {
  BriefContentDocument,
  type BriefContentQuery,
  type BriefContentQueryVariables,
} from '../generated/brief.ts';
import type { Ask } from '../lib/ask.ts';
import { nextDay } from '../lib/day.ts';
import type { Outline } from './outline.ts';
import type { Sides } from './parties.ts';
import type { Asked } from './question.ts';
import type { WhatIf } from './whatIfs.ts';

/** Everything that the parts of a brief are composed from, of one release and one frame. */
export type Content = BriefContentQuery['asOf'] & { readonly release: string };

/** The exposures of all sectors count where none is named. */
function sectorsOf(asked: Asked): readonly string[] | null {
  return asked.sector === undefined ? null : [asked.sector];
}

/** The variables of the one operation that asks for the content of a brief. */
export function variablesOf(asked: Asked, sides: Sides, outline: Outline): BriefContentQueryVariables {
  const { at, knownAt, since, whatIfs, measures, commitments, figures } = outline;
  const none: WhatIf = { day: at, assumption: { lift: '' } };
  const [first = none, second = none, third = none] = whatIfs;
  return {
    own: sides.own.alpha2,
    other: sides.other.alpha2,
    for: sides.own.alpha2,
    at,
    knownAt,
    assume: asked.assume.assumptions,
    sectors: sectorsOf(asked),
    since,
    after: nextDay(at),
    measures,
    about: [...measures, ...commitments],
    disputed: [...measures, ...commitments, ...figures],
    firstDay: first.day,
    firstAssume: [first.assumption],
    hasFirst: whatIfs.length > 0,
    secondDay: second.day,
    secondAssume: [second.assumption],
    hasSecond: whatIfs.length > 1,
    thirdDay: third.day,
    thirdAssume: [third.assumption],
    hasThird: whatIfs.length > 2,
  };
}

/** Asks for the content of a brief. Errors: those of the fields. */
export async function contentOf(asked: Asked, sides: Sides, outline: Outline, ask: Ask): Promise<Content> {
  const { release, asOf } = await ask<BriefContentQuery>(
    BriefContentDocument,
    variablesOf(asked, sides, outline),
  );
  return { ...asOf, release: release.id };
}

import { sinceNotBefore } from '../briefErrors.ts';
import { BriefOutlineDocument, type BriefOutlineQuery } from '../generated/brief.ts';
import type { Ask } from '../lib/ask.ts';
import { previousDay, type Day } from '../lib/day.ts';
import type { Sides } from './parties.ts';
import type { Asked } from './question.ts';
import { isAct, isRestriction } from './effects.ts';
import { reach, whatIfsOf, type ActingProvision, type WhatIf } from './whatIfs.ts';

/** What has to be known before the content of a brief can be asked for. */
export type Outline = {
  readonly at: Day;
  readonly knownAt: Day;
  readonly since: Day;
  readonly whatIfs: readonly WhatIf[];
  /** The counterpart's measures that reach one's own side. */
  readonly measures: readonly string[];
  readonly commitments: readonly string[];
  /** The figures of trade between the two, and of one's own imports. */
  readonly figures: readonly string[];
};

/** The day before the counterpart last announced what restricts one's own side, or an act upon such a thing. */
function beforeLastAnnouncement(provisions: readonly ActingProvision[], at: Day): Day {
  const [last] = provisions
    .filter((one) => isRestriction(one.effect) || (isAct(one.effect) && reach(one) > 0))
    .map(({ announcedOn }) => announcedOn)
    .filter((day) => day <= at)
    .sort()
    .reverse();
  return previousDay(last ?? at);
}

/** What a brief is about, in the frame that is asked for. Errors: BAD_USER_INPUT for days that mean nothing together. */
export async function outlineOf(asked: Asked, { own, other }: Sides, ask: Ask): Promise<Outline> {
  const found = await ask<BriefOutlineQuery>(BriefOutlineDocument, {
    own: own.alpha2,
    other: other.alpha2,
    for: own.alpha2,
    at: asked.at,
    knownAt: asked.knownAt,
    assume: asked.assume.assumptions,
  });
  const { frame, regulations, commitments, trade, imports } = found.asOf;
  const { at, knownAt } = frame;
  const provisions = regulations.nodes.flatMap((regulation) => regulation.provisions.nodes);
  const reaching = provisions.filter(({ status }) => status !== null);
  const since = asked.since ?? beforeLastAnnouncement(reaching, at);
  if (since >= at) throw sinceNotBefore(since, at);
  return {
    at,
    knownAt,
    since,
    // A brief that assumes something already shows what follows from that alone.
    whatIfs: asked.assume.assumptions.length > 0 ? [] : whatIfsOf(found, at),
    measures: reaching.map(({ ref }) => ref),
    commitments: commitments.nodes.map(({ ref }) => ref),
    figures: [...new Set([...trade.nodes, ...imports.nodes].map(({ ref }) => ref))],
  };
}

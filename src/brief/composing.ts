import type { BriefCitationFragment } from '../generated/brief.ts';
import type { Admission, Fact } from './admission.ts';
import type { Figure, Mark, Sentence, Statement } from './brief.ts';
import { best, isQuotable, type Citing } from './citing.ts';
import type { Content } from './content.ts';
import type { Limits, Listed } from './limits.ts';
import type { Outline } from './outline.ts';
import type { Sides } from './parties.ts';
import type { Asked } from './question.ts';

/** What every part of a brief is composed from. */
export type Composing = {
  readonly asked: Asked;
  readonly sides: Sides;
  readonly outline: Outline;
  readonly content: Content;
  readonly admission: Admission;
  readonly citing: Citing;
  readonly limits: Limits;
};

type Ground = {
  /** What was admitted; the best of it is cited. */
  readonly citations: readonly BriefCitationFragment[];
  readonly marks?: readonly Mark[];
  readonly figures?: readonly Figure[];
  /** Whether sources are held that disagree with it. */
  readonly isDisputed?: boolean;
  readonly mostCited?: number;
};

/** What a statement carries, from what it rests on. What is inferred, assumed or disputed is not for quoting. */
export function statement({ citing }: Composing, ground: Ground): Statement {
  const { citations, marks = [], figures = [], isDisputed = false, mostCited = 2 } = ground;
  return {
    citations: citing.cite(citations, mostCited),
    marks,
    isQuotable: marks.length === 0 && !isDisputed && best(citations, mostCited).some(isQuotable),
    figures,
  };
}

/** A sentence with what it rests on. */
export function sentence(composing: Composing, text: string, ground: Ground): Sentence {
  return { text, ...statement(composing, ground) };
}

/** The facts that enter, each with the citations that it enters with. */
export function admitted<Thing extends Fact>(
  { admission }: Composing,
  things: readonly Thing[],
): readonly Thing[] {
  return things.flatMap((thing) => {
    const citations = admission.citationsOf(thing);
    return citations.length === 0 ? [] : [{ ...thing, citations }];
  });
}

/** The first of a list as far as the page allows, and how many more there are. */
export function cutTo<Thing>(
  { asked, limits }: Composing,
  things: readonly Thing[],
  list: Listed,
): { readonly shown: readonly Thing[]; readonly more: number } {
  if (asked.extent === 'FULL') return { shown: things, more: 0 };
  const most = limits[list];
  return { shown: things.slice(0, most), more: Math.max(0, things.length - most) };
}

import { parse } from 'graphql';

import { unknownRelease } from '../../errors.ts';
import type { Ask } from '../../lib/ask.ts';
import { countChanges, type ChangeCounts } from '../../lib/changeCounts.ts';
import type { Day } from '../../lib/day.ts';
import { answerNotKept, variableMustBe, wrongVariables } from '../../questionErrors.ts';
import { isReleaseId } from '../../releases/keptReleases.ts';
import { answerTo, linkOf, type Answer, type AskedQuestion } from '../answer.ts';
import type { Given } from '../given.ts';
import { differenceOfAnswers, type AnswerRowChange } from './difference.ts';
import { answerKey, datedGiven, releaseOf, toKeep } from './keptAnswer.ts';
import type { KeptAnswers } from './keptAnswers.ts';

/** A row of the data that is not what it was. */
export type DataChange = { readonly change: string; readonly ref: string; readonly name: string };

/** How an answer that is pinned to a release stands to the release that answers now. */
export type Pinned = {
  /** The release that the address names. */
  readonly release: string;
  /** The release that the database holds now. */
  readonly now: string;
  /** The address of the same answer, as the release of now gives it. */
  readonly live: string;
  /** Whether the answer of the named release is kept, and therefore the one that is shown. */
  readonly isKept: boolean;
  /** What differs in the answer of now; empty when the answer is not kept. */
  readonly counts: ChangeCounts;
  readonly changes: readonly AnswerRowChange[];
  /** Without the answer: the data rows that differ, of those that the answer of now names; undefined when that is not known either. */
  readonly data: readonly DataChange[] | undefined;
};

/** What pinned answers are kept in, and the day that counts as today. */
export type Keeping = { readonly kept: KeptAnswers; readonly today: () => Day };

const releases = parse('query Held { releases(first: 100) { nodes { id isKept } } }');

const changed = parse(`query Changed($from: ID!, $to: ID!, $ids: [ID!]) {
  compareReleases(from: $from, to: $to, where: { ids: $ids }) { changes(first: 100) { nodes { change ref name } } }
}`);

type Held = {
  readonly releases: { readonly nodes: readonly { readonly id: string; readonly isKept: boolean }[] };
};
type Changed = {
  readonly compareReleases: { readonly changes: { readonly nodes: readonly DataChange[] } };
};

/** The most ids that are asked for at once. */
const mostIds = 1_000;

/** The data rows that changed of those that an answer names. Errors: BAD_USER_INPUT for a release that was never held. */
async function changedData(
  answer: Answer,
  from: string,
  to: string,
  ask: Ask,
): Promise<DataChange[] | undefined> {
  const held = (await ask<Held>(releases, {})).releases.nodes;
  const isKept = (id: string) => held.some((one) => one.id === id && one.isKept);
  if (!held.some(({ id }) => id === from)) throw unknownRelease('release', from);
  if (!isKept(from) || !isKept(to)) return undefined;
  const { compareReleases } = await ask<Changed>(changed, { from, to, ids: answer.things.slice(0, mostIds) });
  return [...compareReleases.changes.nodes];
}

function isPinned(answer: Answer, release: string, now: string, rest: Partial<Pinned> = {}): Answer {
  const counts = countChanges(rest.changes ?? []);
  return {
    ...answer,
    pinned: { release, now, live: answer.link, isKept: true, changes: [], data: undefined, ...rest, counts },
  };
}

async function pinnedTo(
  release: string,
  question: AskedQuestion,
  dated: Given,
  live: Answer,
  ask: Ask,
  { kept }: Keeping,
): Promise<Answer> {
  const now = releaseOf(live);
  if (now === undefined) return live;
  const key = answerKey(question, dated);
  if (now === release) {
    await kept.keep(release, key, toKeep(live, dated));
    return isPinned(live, release, now);
  }
  const then = await kept.find(release, key);
  if (then) {
    const { about, frame, frames, parts, citations } = then;
    return isPinned({ ...live, about, frame, frames, parts, citations }, release, now, {
      changes: differenceOfAnswers(then, live),
    });
  }
  const data = await changedData(live, release, now, ask);
  return isPinned(live, release, now, { isKept: false, data });
}

/**
 * The answer as an address asks for it: with `release`, that of the release as far as it is kept, and how it stands to now.
 * Whatever is asked for under the release that answers is kept. Errors: BAD_USER_INPUT, which names every variable that is
 * wrong, and those of the operation.
 */
export async function pinnableAnswer(
  question: AskedQuestion,
  given: Given,
  ask: Ask,
  keeping: Keeping,
): Promise<Answer> {
  const { release, ...asked } = given;
  if (release !== undefined && (typeof release !== 'string' || !isReleaseId(release)))
    throw wrongVariables([variableMustBe('release', 'the id of a release (24 hexadecimal digits)', release)]);
  const live = await answerTo(question, asked, ask);
  const dated = datedGiven(question, asked, keeping.today());
  const answer = release === undefined ? live : await pinnedTo(release, question, dated, live, ask, keeping);
  const shown = releaseOf(answer);
  return {
    ...answer,
    link: linkOf(question, { ...asked, release }),
    pinnedLink: shown === undefined ? undefined : linkOf(question, { ...dated, release: shown }),
  };
}

/**
 * The answer, when it is that of the release that the address names: a file of bare rows cannot say that it is not. Errors:
 * BAD_USER_INPUT when the answer of that release is not kept.
 */
export function onlyIfKept(answer: Answer): Answer {
  const { pinned } = answer;
  if (pinned && !pinned.isKept) throw answerNotKept(pinned.release, pinned.now);
  return answer;
}

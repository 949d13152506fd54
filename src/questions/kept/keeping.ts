import { setTimeout } from 'node:timers/promises';

import { parse } from 'graphql';

import type { Ask } from '../../lib/ask.ts';
import { answerTo, type AskedQuestion } from '../answer.ts';
import type { Given } from '../given.ts';
import { answerKey, datedGiven, releaseOf, toKeep } from './keptAnswer.ts';
import type { Keeping } from './pinned.ts';

/** What a release is asked, and by whom. */
export type AnswerKeeping = Keeping & {
  readonly questions: ReadonlyMap<string, AskedQuestion>;
  readonly ask: Ask;
  readonly signal: AbortSignal;
  /** Told how far it has come, as `12 of 50 answers`. */
  readonly update: (text: string) => void;
};

type Wanted = { readonly question: AskedQuestion; readonly dated: Given; readonly key: string };

const lastReleases = parse('query LastReleases { releases(first: 2) { nodes { id } } }');

type LastReleases = { readonly releases: { readonly nodes: readonly { readonly id: string }[] } };

/** The most answers that are asked again of a new release. */
const mostAgain = 200;

/** The questions as they stand, with the days of today. */
function saved({ questions, today }: AnswerKeeping): Wanted[] {
  return [...questions.values()]
    .filter(({ variables }) => !variables.some(({ isRequired }) => isRequired))
    .map((question) => {
      const dated = datedGiven(question, {}, today());
      return { question, dated, key: answerKey(question, dated) };
    });
}

/** What the release before was asked, as far as the questions are still the same. */
async function askedBefore(
  { questions, kept }: AnswerKeeping,
  release: string | undefined,
): Promise<Wanted[]> {
  const keys = release === undefined ? [] : ((await kept.keys(release)) ?? []);
  const wanted: Wanted[] = [];
  for (const key of keys.slice(0, mostAgain)) {
    const answer = await kept.find(release ?? '', key);
    const question = answer && questions.get(answer.question);
    if (question && answerKey(question, answer.given) === key)
      wanted.push({ question, dated: answer.given, key });
  }
  return wanted;
}

/**
 * Keeps the answers of the release that the database holds now: those to the saved questions as they stand, and to all that
 * the release before was asked, so that the two can be compared. An answer that fails is left out. Gives how many it kept.
 * Errors: those of reading the releases.
 */
export async function keepAnswers(keeping: AnswerKeeping): Promise<number> {
  const { ask, kept, signal, update } = keeping;
  const [now, before] = (await ask<LastReleases>(lastReleases, {})).releases.nodes.map(({ id }) => id);
  if (now === undefined) return 0;
  const wanted = [...saved(keeping), ...(await askedBefore(keeping, before))];
  let count = 0;
  for (const [index, { question, dated, key }] of wanted.entries()) {
    update(`${index} of ${wanted.length} answers`);
    if (signal.aborted) break;
    if (kept.has(now, key)) continue;
    const answer = await answerTo(question, dated, ask).catch(() => undefined);
    if (!answer || releaseOf(answer) !== now) continue;
    await kept.keep(now, key, toKeep(answer, dated));
    count += 1;
  }
  return count;
}

/** How often a server looks whether another process has loaded a new release. */
const lookEveryMilliseconds = 5_000;

/**
 * Keeps the answers of the release that the database holds, and of each that comes into its place, until the signal fires;
 * each once it has been seen twice: whoever waits for a first answer comes before.
 * Never fails: what cannot be read now is read later.
 */
export async function keepAnswersOfEach(
  release: (signal: AbortSignal) => Promise<string>,
  keep: (signal: AbortSignal) => Promise<number>,
  signal: AbortSignal,
): Promise<void> {
  let [done, seen]: (string | undefined)[] = [];
  while (!signal.aborted) {
    await setTimeout(lookEveryMilliseconds, undefined, { signal }).catch(() => undefined);
    try {
      const now = await release(AbortSignal.any([signal]));
      if (now !== done && now === seen) {
        await keep(signal);
        done = now;
      }
      seen = now;
    } catch {
      // The database does not answer, or holds nothing yet.
    }
  }
}

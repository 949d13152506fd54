import type { AnswerRowChange } from './difference.ts';
import { differenceOfAnswers } from './difference.ts';
import type { KeptAnswer } from './keptAnswer.ts';
import type { KeptAnswers } from './keptAnswers.ts';

/** An answer that two releases give differently. */
export type ChangedAnswer = {
  /** What tells it apart; in its order such answers are listed. */
  readonly key: string;
  readonly before: KeptAnswer;
  readonly after: KeptAnswer;
  /** What became of its rows; never empty. */
  readonly changes: readonly AnswerRowChange[];
};

/** How the answers of two releases compare. */
export type AnswerComparison = {
  /** How many answers both have. */
  readonly compared: number;
  readonly changed: readonly ChangedAnswer[];
};

/** The answers that two releases give differently, of those that both have; undefined when one of them has none. */
export async function changedAnswers(
  kept: KeptAnswers,
  from: string,
  to: string,
): Promise<AnswerComparison | undefined> {
  const [earlier, later] = [await kept.keys(from), await kept.keys(to)];
  if (!earlier || !later) return undefined;
  const inBoth = earlier.filter((key) => kept.has(to, key));
  const changed: ChangedAnswer[] = [];
  for (const key of inBoth) {
    const [before, after] = [await kept.find(from, key), await kept.find(to, key)];
    if (!before || !after) continue;
    const changes = differenceOfAnswers(before, after);
    if (changes.length > 0) changed.push({ key, before, after, changes });
  }
  return { compared: inBoth.length, changed };
}

/** How many rows an answer has in all its lists. */
export function rowCount({ parts }: Pick<KeptAnswer, 'parts'>): number {
  return parts.reduce((sum, { rows }) => sum + rows.length, 0);
}

import { createHash } from 'node:crypto';

import { frameOf } from '../../law/frame.ts';
import { canonical } from '../../lib/canonical.ts';
import type { Day } from '../../lib/day.ts';
import type { Answer, AskedQuestion } from '../answer.ts';
import { valuesOf, type Given } from '../given.ts';
import type { Tables } from '../table.ts';

/** An answer as a release gave it, with all that is needed to ask the same again. */
export type KeptAnswer = Tables & {
  /** The name of the question. */
  readonly question: string;
  readonly title: string;
  /** The variables, the days among them, so that it asks the same on any other day. */
  readonly given: Given;
};

/** What was given, with the days that count when none are given, as far as the question has variables for them. */
export function datedGiven({ variables }: AskedQuestion, given: Given, today: Day): Given {
  const named = variables.filter(({ name }) => name === 'at' || name === 'knownAt');
  const saved = Object.fromEntries(named.map(({ name, defaultValue }) => [name, defaultValue]));
  const day = (name: 'at' | 'knownAt'): Day | undefined => {
    const own = given[name] ?? saved[name];
    return typeof own === 'string' && own !== '' ? own : undefined;
  };
  const days = frameOf({ at: day('at'), knownAt: day('knownAt') }, today);
  return { ...given, ...Object.fromEntries(named.map(({ name }) => [name, days[name as 'at' | 'knownAt']])) };
}

/** What tells an answer apart from all others of its release. Errors: BAD_USER_INPUT for variables that are wrong. */
export function answerKey(question: AskedQuestion, dated: Given): string {
  const told = JSON.stringify(
    canonical({ hash: question.hash, values: valuesOf(question.variables, dated) }),
  );
  return `${question.name}.${createHash('sha256').update(told).digest('hex').slice(0, 20)}`;
}

/** What is kept of an answer. */
export function toKeep(
  { question, about, frame, frames, parts, citations }: Answer,
  dated: Given,
): KeptAnswer {
  const { name, title } = question;
  return { question: name, title, given: dated, about, frame, frames, parts, citations };
}

/** The release that answered; undefined for a question that does not ask for it. */
export function releaseOf({ frame }: Pick<Tables, 'frame'>): string | undefined {
  const release = frame?.['release'];
  return typeof release === 'string' ? release : undefined;
}

import { MonaziteError } from './errors.ts';
import { shown } from './lib/shown.ts';

function meant(suggestions: readonly string[]): string {
  return suggestions.length === 0 ? '' : `; did you mean ${suggestions.join(' or ')}?`;
}

/** What is wrong with a variable, as a sentence: what it must be, what came, what may have been meant. */
export function variableMustBe(
  name: string,
  rule: string,
  got: unknown,
  suggestions: readonly string[] = [],
): string {
  return `${name} must be ${rule}, but got: ${shown(got)}${meant(suggestions)}`;
}

/** A variable that the question does not have, as a sentence. */
export function unknownVariable(
  name: string,
  known: readonly string[],
  suggestions: readonly string[],
): string {
  return `A variable must be one of ${known.join(', ')}, but got: ${shown(name)}${meant(suggestions)}`;
}

/** A variable that must be given and is not, as a sentence. */
export function missingVariable(name: string, rule: string): string {
  return `${name} must be given: ${rule}`;
}

/** Everything that is wrong with the variables of a question. */
export function wrongVariables(problems: readonly string[]): MonaziteError {
  return new MonaziteError('BAD_USER_INPUT', problems.join('\n'));
}

/** A question that nobody has saved. */
export function unknownQuestion(got: string, suggestions: readonly string[]): MonaziteError {
  return new MonaziteError(
    'BAD_USER_INPUT',
    `A question must be one of the saved ones (see /q), but got: ${shown(got)}${meant(suggestions)}`,
  );
}

/** An answer of another release that nobody kept here. */
export function answerNotKept(release: string, now: string): MonaziteError {
  return new MonaziteError(
    'BAD_USER_INPUT',
    `release must be one whose answer is kept here, or ${now}, which answers now, but got: ${release}; the page of the same address without its ending says what has changed since`,
  );
}

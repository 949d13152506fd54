import { MonaziteError } from './errors.ts';
import { named } from './lib/shown.ts';

function refused(sentence: string): MonaziteError {
  return new MonaziteError('BAD_USER_INPUT', sentence);
}

function suggesting(near: string | undefined): string {
  return near === undefined ? '' : `; did you mean ${near}?`;
}

/** A parameter that no brief has. */
export function unknownBriefParameter(got: string, known: readonly string[], near?: string): MonaziteError {
  return refused(
    `A parameter of a brief must be one of ${known.join(', ')}, but got: ${named(got)}${suggesting(near)}`,
  );
}

/** A parameter that is given twice, or without a value. */
export function notOneValue(name: string): MonaziteError {
  return refused(`${name} must be given once, with a value, but is given otherwise`);
}

/** Parties that are not two different ones. */
export function wrongParties(got: string): MonaziteError {
  return refused(
    `parties must be the ISO 3166 codes of two different countries, one's own first (IN,CN), but got: ${named(got)}`,
  );
}

/** A party that is no country of the graph, or is written otherwise than with its two letters. */
export function unknownParty(got: string, near?: string): MonaziteError {
  return refused(
    `parties must be the ISO 3166 codes (two letters) of countries in the graph (IN,CN), but got: ${named(got)}${suggesting(near)}`,
  );
}

/** A sector that is none of the first party. */
export function unknownBriefSector(country: string, got: string, near?: string): MonaziteError {
  return refused(
    `sector must be the id of a sector of ${country}, the first party, but got: ${named(got)}${suggesting(near)}`,
  );
}

/** What should be a day. */
export function wrongBriefDay(name: string, got: string): MonaziteError {
  return refused(`${name} must be a day of the calendar written YYYY-MM-DD, but got: ${named(got)}`);
}

/** A brief that begins to look back on a day that has not come when it ends. */
export function sinceNotBefore(since: string, at: string): MonaziteError {
  return refused(`since must be a day before ${at}, the day of the brief, but got: ${since}`);
}

/** A value that is not one of a few. */
export function wrongBriefChoice(
  name: string,
  allowed: readonly string[],
  got: string,
  near?: string,
): MonaziteError {
  return refused(`${name} must be one of ${allowed.join(', ')}, but got: ${named(got)}${suggesting(near)}`);
}

/** A hypothesis that is not written by the rule. */
export function wrongBriefAssumption(rule: string, got: string): MonaziteError {
  return refused(`assume must be ${rule}, but got: ${named(got)}`);
}

/** A brief of data that are not there any more. */
export function otherRelease(held: string, got: string): MonaziteError {
  return refused(
    `release must be the one that the database holds (${held}), but got: ${named(got)}; leave it out, or ask a server that holds it`,
  );
}

/** More briefs to write as files than a server lets wait. */
export function tooManyFiles(most: number): MonaziteError {
  return new MonaziteError(
    'OVERLOADED',
    `At most ${most} briefs can wait to be written as PDF or Word; one of them must be written first`,
  );
}

/** What users may read when a Cypher statement of their own is refused or fails. */
import { MonaziteError } from './errors.ts';
import { cut, named } from './lib/shown.ts';

function refused(message: string, cause?: unknown): MonaziteError {
  return new MonaziteError('BAD_USER_INPUT', message, { cause });
}

/** A construct that reaches beyond reading the graph; `reason` says how. */
export function beyondReading(construct: string, reason: string): MonaziteError {
  return refused(
    `A Cypher statement must only read the graph, but got: ${construct}, which ${reason}; \`monazite load\` changes the data`,
  );
}

/** Nothing, or comments alone. */
export function emptyStatement(): MonaziteError {
  return refused('A Cypher statement must say what to read, but is empty');
}

/** More than one statement. */
export function severalStatements(): MonaziteError {
  return refused('A Cypher statement must stand alone, but got several with semicolons between them');
}

/** A procedure that may do more than read the graph. */
export function foreignProcedure(got: string, allowed: readonly string[]): MonaziteError {
  return refused(
    `A procedure must be one of ${allowed.join(', ')}, but got: ${named(got)}; a variable called CALL needs backticks`,
  );
}

/** A function that is none of Cypher's own, and may do more than work out a value. */
export function foreignFunction(got: string, namespaces: readonly string[]): MonaziteError {
  return refused(
    `A function with dots in its name must be one of Cypher's own (${namespaces.join(', ')}), but got: ${named(got)}`,
  );
}

/** A character that is written in a way in which the database may read a keyword or the end of a literal. */
export function hiddenCharacter(escape: string): MonaziteError {
  return refused(
    `A Unicode escape must be inside a string literal and stand for a character outside of ASCII, but got: ${escape}; write the character itself`,
  );
}

/** The database was told to only read, and would have had to write. */
export function writeRefused(cause: unknown): MonaziteError {
  return refused(
    'A Cypher statement must only read the graph, but this one writes; nothing was written. `monazite load` changes the data',
    cause,
  );
}

/** The database cannot follow or carry out the statement; `says` is its own word. */
export function statementFailed(says: string, cause: unknown): MonaziteError {
  return refused(`A Cypher statement must be one that the database can run, but it says: ${says}`, cause);
}

/** The statement took longer than it may. */
export function statementTimedOut(seconds: number, cause?: unknown): MonaziteError {
  return new MonaziteError(
    'TIMEOUT',
    `A Cypher statement must end within ${seconds} s, but took longer and was stopped; give more with --timeout, or ask for less`,
    { cause },
  );
}

/** A number on the command line that is none, or outside of what is allowed. */
export function flagMustBeWhole(flag: string, least: number, most: number, got: string): MonaziteError {
  return new MonaziteError(
    'BAD_SETTING',
    `${flag} must be a whole number from ${least} to ${most}, but got: ${cut(got)}`,
  );
}

/** A parameter without a name or a value. */
export function notAParameter(got: string): MonaziteError {
  return new MonaziteError('BAD_SETTING', `--param must be NAME=VALUE, but got: ${cut(got)}`);
}

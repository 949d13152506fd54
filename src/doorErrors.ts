/** What users of the command line and of MCP may read when a question cannot be asked or answered at their door. */
import { MonaziteError } from './errors.ts';
import { shown } from './lib/shown.ts';

/** The server that was to be asked is not there, or does not end its answer. */
export function nothingAnswers(url: string, cause: unknown): MonaziteError {
  return new MonaziteError('SERVICE_UNAVAILABLE', `A Monazite server must answer at ${url}, but none does`, {
    cause,
  });
}

/** Something else than a Monazite answers at the address. */
export function notAnAnswer(path: string, status: number, mediaType: string): MonaziteError {
  return new MonaziteError(
    'SERVICE_UNAVAILABLE',
    `${path} must be answered with JSON, but got: status ${status}, ${mediaType || 'no media type'}; is MONAZITE_URL the address of a Monazite server?`,
  );
}

/** A file named on the command line that cannot be read. */
export function unreadableFile(name: string, path: string, cause: unknown): MonaziteError {
  return new MonaziteError(
    'BAD_USER_INPUT',
    `${name} must be a file that can be read, or - for standard input, but got: ${path}`,
    { cause },
  );
}

/** A text that was to be a JSON object. */
export function notAnObject(name: string, got: string, cause?: unknown): MonaziteError {
  return new MonaziteError('BAD_USER_INPUT', `${name} must be a JSON object, but got: ${shown(got)}`, {
    cause,
  });
}

/** A word on the command line that gives no variable. */
export function notAVariable(got: string): MonaziteError {
  return new MonaziteError(
    'BAD_USER_INPUT',
    `A variable must be given as --name value (--country IN), but got: ${got}`,
  );
}

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

/** What the API has refused, in its own sentences. */
export function refusedBecause(sentences: readonly string[]): MonaziteError {
  return new MonaziteError('BAD_USER_INPUT', sentences.join('\n'));
}

/** A thing that a tool was asked about and that is not in the graph in that frame. */
export function nothingOfThatId(id: string): MonaziteError {
  return new MonaziteError(
    'BAD_USER_INPUT',
    `id must be of a thing that the graph holds in this frame (element:dy, country:in), but got: ${shown(id)}; the tool search finds ids`,
  );
}

import { MonaziteError, refusals } from '../errors.ts';

/** The seconds after which a client that got 503 may try again. */
export const retryAfterSeconds = 2;

/** The largest body of a request, in bytes. */
export const bodyLimit = 100_000;

/** A request that is answered without looking at its GraphQL. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, code: string, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

/** The HTTP status that goes with a code when there is no data to give. */
export function statusOf(code: unknown): 400 | 500 | 503 {
  if (code === 'BAD_USER_INPUT') return 400;
  return isPassing(code) ? 503 : 500;
}

/** Whether a code says that the same request may be answered in a moment. */
export function isPassing(code: unknown): boolean {
  return ['SERVICE_UNAVAILABLE', 'NOT_READY', 'OVERLOADED', 'TIMEOUT'].includes(String(code));
}

/** What Fastify, the parser of bodies or we refused, as a refusal; undefined for an error that nobody foresaw. */
export function asRefusal(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  if (error instanceof MonaziteError) return fromMonaziteError(error);
  if (!(error instanceof Error) || !('statusCode' in error)) return undefined;
  if (error.statusCode === 413)
    return new Refusal(413, 'PAYLOAD_TOO_LARGE', refusals.bodyTooLarge(bodyLimit));
  if (error.statusCode === 404) return new Refusal(404, 'NOT_FOUND', refusals.notFound());
  const isTheirs = typeof error.statusCode === 'number' && error.statusCode >= 400 && error.statusCode < 500;
  return isTheirs ? new Refusal(400, 'BAD_REQUEST', refusals.notHttp()) : undefined;
}

/** The body of an answer that only says what is wrong. */
export function errorBody(message: string, code: string): { errors: object[] } {
  return { errors: [{ message, extensions: { code } }] };
}

function fromMonaziteError(error: MonaziteError): Refusal {
  const headers: Record<string, string> = isPassing(error.code)
    ? { 'retry-after': String(retryAfterSeconds) }
    : {};
  return new Refusal(statusOf(error.code), error.code, error.message, headers);
}

import type { FastifyBaseLogger, FastifyRequest } from 'fastify';

/** What is known of one HTTP request beside what it asks. */
export type Exchange = {
  readonly id: string;
  /** Writes the request's id with each line. */
  readonly log: FastifyBaseLogger;
  /** Fires when the client has gone before it was answered. */
  readonly disconnected: AbortSignal;
  operationName?: string;
  /** The release that a whole answer without errors is of. */
  release?: string;
  /** The mark that the answer gets when it is of this release. */
  marked?: { readonly release: string; readonly etag: string; readonly freshness: string };
  /** The most nodes that the answer can hold. */
  nodes?: number;
};

/**
 * For whom errors came up: error formatting is given no request by Apollo Server. Node.js could carry it along by itself,
 * but then makes every promise of the process cost more.
 */
const exchangesOfErrors = new WeakMap<object, Exchange>();

/** Notes for which exchange errors came up, before they are formatted. */
export function noteErrors(errors: readonly object[], exchange: Exchange): void {
  for (const error of errors) exchangesOfErrors.set(error, exchange);
}

/** The exchange that an error came up for, where that was noted. */
export function exchangeOfError(error: unknown): Exchange | undefined {
  return typeof error === 'object' && error !== null ? exchangesOfErrors.get(error) : undefined;
}

export const exchangeKey = 'exchange';

/** The exchange of a request, made when the request arrived. */
export function exchangeOf(request: FastifyRequest): Exchange {
  return request.getDecorator<Exchange>(exchangeKey);
}

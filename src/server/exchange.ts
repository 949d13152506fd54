import { AsyncLocalStorage } from 'node:async_hooks';
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

/** The exchange that the running code works for: error formatting is given no request by Apollo Server. */
export const currentExchange = new AsyncLocalStorage<Exchange>();

export const exchangeKey = 'exchange';

/** The exchange of a request, made when the request arrived. */
export function exchangeOf(request: FastifyRequest): Exchange {
  return request.getDecorator<Exchange>(exchangeKey);
}

import type { FastifyRequest } from 'fastify';
import type { DocumentNode } from 'graphql';

import type { Ask } from '../lib/ask.ts';
import { exchangeOf } from './exchange.ts';
import { withinTime, type Execute } from './gateway.ts';

/**
 * A way for a route to ask the graph as clients do, within the deadline of requests. Fails as the operation does. Errors:
 * those of the fields.
 */
export function askerFor(execute: Execute, request: FastifyRequest, milliseconds: number): Ask {
  return async <Data>(document: DocumentNode, variables: Readonly<Record<string, unknown>>) => {
    const work = (signal: AbortSignal) => execute({ document, operationName: undefined, variables, signal });
    const { data, errors } = await withinTime(work, milliseconds, exchangeOf(request).disconnected);
    const [error] = errors ?? [];
    if (error) throw error.originalError ?? error;
    return data as Data;
  };
}

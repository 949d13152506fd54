import type { FastifyRequest } from 'fastify';
import type { DocumentNode, ExecutionResult } from 'graphql';

import type { Ask } from '../lib/ask.ts';
import { exchangeOf } from './exchange.ts';
import { withinTime, type Execute } from './gateway.ts';

type Variables = Readonly<Record<string, unknown>>;

function dataOf({ data, errors }: ExecutionResult): unknown {
  const [error] = errors ?? [];
  if (error) throw error.originalError ?? error;
  return data;
}

/**
 * A way for a route to ask the graph as clients do, within the deadline of requests. Fails as the operation does. Errors:
 * those of the fields.
 */
export function askerFor(execute: Execute, request: FastifyRequest, milliseconds: number): Ask {
  return async <Data>(document: DocumentNode, variables: Variables) => {
    const work = (signal: AbortSignal) => execute({ document, operationName: undefined, variables, signal });
    return dataOf(await withinTime(work, milliseconds, exchangeOf(request).disconnected)) as Data;
  };
}

/** A way to ask the graph that has all the time until the signal fires. Errors: those of the fields. */
export function askUntil(execute: Execute, signal: AbortSignal): Ask {
  return async <Data>(document: DocumentNode, variables: Variables) => {
    // Of its own, so that listeners of earlier operations do not pile up on the one that lives long.
    const own = AbortSignal.any([signal]);
    return dataOf(await execute({ document, operationName: undefined, variables, signal: own })) as Data;
  };
}

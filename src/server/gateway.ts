import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import { timedOut, type MonaziteError } from '../errors.ts';
import { withDeadline } from '../lib/deadline.ts';
import type { Exchange } from './exchange.ts';

/** One operation that has been parsed and validated. */
export type Operation = {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  /** As the client sent them, not yet coerced. */
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  /** Fires when nobody waits for the answer any longer. */
  readonly signal: AbortSignal;
};

/** Runs one operation against the graph. What it throws becomes an answer without data. */
export type Execute = (operation: Operation) => Promise<ExecutionResult>;

/** What Apollo Server carries along with each operation. */
export type Context = { readonly exchange: Exchange };

/** Has Apollo Server parse, validate and speak HTTP, and `execute` execute, for at most `milliseconds`. */
export function executedBy(
  execute: Execute,
  schema: GraphQLSchema,
  milliseconds: number,
): ApolloServerOptionsWithGateway<Context>['gateway'] {
  return {
    onSchemaLoadOrUpdate: (tell) => {
      // There is one graph here, so no text of a supergraph.
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: () =>
      Promise.resolve({
        executor: ({ document, request, context }) => {
          const { exchange } = context as Context;
          const { operationName, variables } = request;
          const work = (signal: AbortSignal) => execute({ document, operationName, variables, signal });
          return withinTime(work, milliseconds, exchange.disconnected);
        },
      }),
    stop: () => Promise.resolve(),
  };
}

/**
 * Gives what the work gives. Throws TIMEOUT after `milliseconds`, whatever the work does then; its signal fires at
 * that moment, and when the client disconnects.
 */
export async function withinTime<T>(
  work: (signal: AbortSignal) => Promise<T>,
  milliseconds: number,
  disconnected: AbortSignal,
): Promise<T> {
  const controller = new AbortController();
  const abort = (): void => {
    controller.abort();
  };
  let late: MonaziteError | undefined;
  disconnected.addEventListener('abort', abort, { once: true });
  try {
    return await withDeadline(work(controller.signal), milliseconds, () => {
      late = timedOut();
      controller.abort(late);
      return late;
    });
  } catch (error) {
    // Work that gives up at the signal may fail before the deadline's own error is seen.
    throw late ?? error;
  } finally {
    disconnected.removeEventListener('abort', abort);
  }
}

import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server';
import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { MonaziteError, onlyQueries, operationNotFound } from '../errors.ts';
import { noteErrors, type Exchange } from './exchange.ts';
import type { Context } from './gateway.ts';
import { checkNodes } from './limits/nodes.ts';
import { asGraphQLError } from './masking.ts';
import { isPassing, retryAfterSeconds } from './refusal.ts';

/**
 * Counts the nodes of each operation before it runs, notes whose errors come up, and gives the answer the HTTP status and
 * the cost it has.
 */
export function outcomePlugin(schema: GraphQLSchema, nodeLimit: number): ApolloServerPlugin<Context> {
  return {
    requestDidStart: ({ contextValue: { exchange } }) =>
      Promise.resolve({
        didResolveOperation: async ({ document, operation, request }) => {
          await Promise.resolve();
          const resolved = requireQuery(document, operation, request.operationName);
          if (resolved.name) exchange.operationName = resolved.name.value;
          const nodes = counted(() =>
            checkNodes(schema, document, resolved, request.variables ?? {}, nodeLimit),
          );
          if (nodes !== undefined) exchange.nodes = nodes;
        },
        didEncounterErrors: ({ errors }) => {
          noteErrors(errors, exchange);
          return Promise.resolve();
        },
        willSendResponse: async ({ response }) => {
          await Promise.resolve();
          settle(response, exchange);
        },
      }),
  };
}

function requireQuery(
  document: DocumentNode,
  operation: OperationDefinitionNode | undefined,
  name: string | undefined,
): OperationDefinitionNode {
  if (operation === undefined) {
    const names = document.definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION && definition.name ? [definition.name.value] : [],
    );
    throw notResolved(operationNotFound(name, names));
  }
  if (operation.operation !== OperationTypeNode.QUERY) throw notResolved(onlyQueries(operation.operation));
  return operation;
}

function notResolved(message: string): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } },
  });
}

function counted<T>(count: () => T): T {
  try {
    return count();
  } catch (error) {
    throw error instanceof MonaziteError ? asGraphQLError(error) : error;
  }
}

/** Gives an answer without data the status of its errors, and any other one its cost. */
function settle({ body, http }: GraphQLResponse, exchange: Exchange): void {
  if (body.kind !== 'single') return;
  const result = body.singleResult;
  const codes = (result.errors ?? []).map((error) => error.extensions?.['code']);
  const status = refusalOf(codes, result.data);
  if (status !== undefined) {
    delete result.data;
    http.status = status;
    if (status === 503) http.headers.set('retry-after', String(retryAfterSeconds));
  } else if (result.data != null && exchange.nodes !== undefined) {
    const cost = result.extensions?.['cost'] as object | undefined;
    const { release } = (result.extensions?.['frame'] ?? {}) as { readonly release?: string };
    if (release !== undefined && result.errors === undefined) exchange.release = release;
    result.extensions = { ...result.extensions, cost: { nodes: exchange.nodes, ...cost } };
  }
}

function refusalOf(codes: readonly unknown[], data: unknown): 400 | 500 | 503 | undefined {
  // What an outage has left of an answer must not pass for the answer.
  if (codes.some(isPassing)) return 503;
  if (data != null || codes.length === 0) return undefined;
  if (codes.every((code) => code === 'BAD_USER_INPUT')) return 400;
  return data === undefined && codes.includes('INTERNAL') ? 500 : undefined;
}

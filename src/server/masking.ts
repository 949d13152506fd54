import type { FastifyBaseLogger } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { MonaziteError, nestedBeyondReading, somethingWentWrong } from '../errors.ts';
import { exchangeOfError } from './exchange.ts';
import { stackOf } from './logger.ts';
import { retryAfterSeconds, statusOf } from './refusal.ts';

/** The codes by which Apollo Server says what is wrong with a request that it did not execute. */
const codesOfRequests = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
]);

/**
 * Formats errors so that only what was written for users leaves: the words of Apollo Server and graphql-js about the
 * request, and those of a MonaziteError. Everything else is logged, and becomes INTERNAL with the request's id. With
 * `hideSuggestions` no message proposes names of the schema. `logger` writes about what came up outside of any request.
 */
export function maskErrors(options: { hideSuggestions: boolean; logger: FastifyBaseLogger }) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const known = monaziteErrorOf(error);
    if (known !== undefined) {
      logCause(known, exchangeOfError(error)?.log ?? options.logger);
      return replaced(formatted, known.message, known.code);
    }
    if (isTooNested(error)) return replaced(formatted, nestedBeyondReading(), 'GRAPHQL_PARSE_FAILED');
    if (isAboutRequest(formatted)) {
      return options.hideSuggestions
        ? { ...formatted, message: withoutSuggestion(formatted.message) }
        : formatted;
    }
    // An argument that a variable has made null is found by graphql-js only when the field is reached.
    if (isAboutArgument(error)) return replaced(formatted, formatted.message, 'BAD_USER_INPUT');
    return unforeseen(formatted, error, options.logger);
  };
}

/** A MonaziteError as Apollo Server takes it: with the HTTP status that goes with its code. */
export function asGraphQLError(error: MonaziteError): GraphQLError {
  const status = statusOf(error.code);
  const headers = new Map(status === 503 ? [['retry-after', String(retryAfterSeconds)]] : []);
  return new GraphQLError(error.message, {
    originalError: error,
    extensions: { code: error.code, http: { status, headers } },
  });
}

function monaziteErrorOf(error: unknown): MonaziteError | undefined {
  if (error instanceof MonaziteError) return error;
  return error instanceof GraphQLError ? monaziteErrorOf(error.originalError) : undefined;
}

// The parser is recursive: within the limit of tokens, brackets in brackets can still exhaust its stack.
function isTooNested(error: unknown): boolean {
  if (!(error instanceof GraphQLError) || error.extensions['code'] !== 'GRAPHQL_PARSE_FAILED') return false;
  return (
    error.originalError instanceof GraphQLError && error.originalError.originalError instanceof RangeError
  );
}

function isAboutRequest(formatted: GraphQLFormattedError): boolean {
  return formatted.path === undefined && codesOfRequests.has(String(formatted.extensions?.['code']));
}

function isAboutArgument(error: unknown): boolean {
  if (!(error instanceof GraphQLError) || !error.message.startsWith('Argument "')) return false;
  return error.originalError === undefined || error.originalError instanceof GraphQLError;
}

function unforeseen(
  formatted: GraphQLFormattedError,
  error: unknown,
  logger: FastifyBaseLogger,
): GraphQLFormattedError {
  const exchange = exchangeOfError(error);
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  // Once the client has gone, reads that were broken off are no news.
  const level = exchange?.disconnected.aborted === true ? 'debug' : 'error';
  (exchange?.log ?? logger)[level]({ path: formatted.path, stack: stackOf(original) }, 'unforeseen error');
  const { message, code } = somethingWentWrong(exchange?.id ?? 'none');
  return replaced(formatted, message, code);
}

function logCause(error: MonaziteError, log: FastifyBaseLogger): void {
  if (error.cause === undefined) return;
  log.warn({ code: error.code, stack: stackOf(error.cause) }, error.message);
}

function replaced(formatted: GraphQLFormattedError, message: string, code: string): GraphQLFormattedError {
  const { locations, path } = formatted;
  return { message, ...(locations && { locations }), ...(path && { path }), extensions: { code } };
}

function withoutSuggestion(message: string): string {
  return message.replace(/ ?Did you mean(.+?)\?$/, '');
}

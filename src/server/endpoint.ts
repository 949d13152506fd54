import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { MonaziteError, refusals } from '../errors.ts';
import { exchangeOf } from './exchange.ts';
import type { Context } from './gateway.ts';
import { checkMediaType, readBodiesAsJson } from './intake.ts';
import { documentCheck } from './limits/document.ts';
import { asGraphQLError } from './masking.ts';
import { Refusal } from './refusal.ts';
import { markAnswer, trustQuestion, type QuestionParts } from './trusted.ts';

const path = '/graphql';
const methods = ['GET', 'POST'];

/** Serves GraphQL over HTTP at /graphql; Apollo Server must have been started. */
export function serveGraphql(
  app: FastifyInstance,
  apollo: ApolloServer<Context>,
  questions: QuestionParts | undefined,
): void {
  readBodiesAsJson(app);
  const check = documentCheck();
  const answer = fastifyApolloHandler(apollo, {
    // Runs after Apollo's protection against cross-site requests, and before it parses and validates.
    context: (request) => {
      refuseBeyondLimits(request, check);
      return Promise.resolve({ exchange: exchangeOf(request) });
    },
  });
  app.route({
    method: methods,
    url: path,
    onRequest: (request, _, done) => {
      checkMediaType(request);
      done();
    },
    preHandler: async (request, reply) => (questions ? trustQuestion(questions, request, reply) : undefined),
    onSend: (request, reply, _, done) => {
      markAnswer(request, reply);
      done();
    },
    handler: answer,
  });
  app.route({
    method: app.supportedMethods.filter((method) => !methods.includes(method)),
    url: path,
    onRequest: (request) => {
      const allowed = methods.join(', ');
      throw new Refusal(405, 'METHOD_NOT_ALLOWED', refusals.method(allowed, request.method), {
        allow: allowed,
      });
    },
    handler: () => undefined,
  });
}

function refuseBeyondLimits(
  { method, query, body }: Pick<FastifyRequest, 'method' | 'query' | 'body'>,
  check: (query: unknown) => void,
): void {
  try {
    const source: unknown = method === 'GET' ? query : body;
    check((source as { query?: unknown } | null | undefined)?.query);
  } catch (error) {
    throw error instanceof MonaziteError ? asGraphQLError(error) : error;
  }
}

import { ApolloServer, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Settings } from '../config.ts';
import { executedBy, type Context, type Execute } from './gateway.ts';
import { mostValidationErrors } from './limits/errors.ts';
import { mostTokens } from './limits/tokens.ts';
import { maskErrors } from './masking.ts';
import { outcomePlugin } from './outcome.ts';

/** An Apollo Server, not yet started, that has `execute` answer and that talks to nobody but its clients. */
export function createApollo(
  settings: Pick<Settings, 'requestTimeout' | 'introspection' | 'nodeLimit'>,
  schema: GraphQLSchema,
  execute: Execute,
  logger: FastifyBaseLogger,
): ApolloServer<Context & BaseContext> {
  return new ApolloServer<Context & BaseContext>({
    gateway: executedBy(execute, schema, settings.requestTimeout),
    logger,
    // Whatever the environment says: no landing page, no stack traces, no reports to Apollo.
    nodeEnv: 'production',
    includeStacktraceInErrorResponses: false,
    introspection: settings.introspection,
    hideSchemaDetailsFromClientErrors: !settings.introspection,
    formatError: maskErrors({ hideSuggestions: !settings.introspection, logger }),
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: mostTokens },
    validationOptions: { maxErrors: mostValidationErrors },
    plugins: [
      outcomePlugin(schema, settings.nodeLimit),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginCacheControlDisabled(),
    ],
  });
}

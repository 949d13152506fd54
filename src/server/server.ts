import { randomUUID } from 'node:crypto';
import { fastify, LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Settings } from '../config.ts';
import { logRequests } from './accessLog.ts';
import { serveBrief } from './brief.ts';
import { serveGraphql } from './endpoint.ts';
import type { ExportParts } from '../export/exporting.ts';
import { serveExports } from './exports.ts';
import { serveFeed } from './feed.ts';
import type { Execute } from './gateway.ts';
import { serveHealth } from './health.ts';
import { serveQuestions } from './questions.ts';
import { checkLengths, parserHeaderBytes } from './intake.ts';
import { refuseWhenStopping } from './lifecycle.ts';
import { createLogger } from './logger.ts';
import { createApollo } from './operations.ts';
import { servePages, setSecurityHeaders } from './pages.ts';
import type { QuestionParts } from './trusted.ts';
import { answerErrorsAsJson, replyToBrokenRequest, replyWithError } from './replies.ts';

/** What the server is made of. */
export type ServerParts = {
  readonly settings: Pick<Settings, 'logLevel' | 'requestTimeout' | 'introspection' | 'nodeLimit'>;
  readonly schema: GraphQLSchema;
  readonly execute: Execute;
  /** The saved questions; without them none are served. */
  readonly questions?: QuestionParts;
  /** What exports are drawn from; without it none are served. */
  readonly exports?: ExportParts;
  /** Whether questions can be answered now. */
  readonly isReady: () => Promise<boolean>;
  /** Standard output when left out. */
  readonly logger?: FastifyBaseLogger;
};

/**
 * The HTTP server, ready to listen: /graphql, /graphiql, /q, /brief, /changes.atom, /export, /healthz and /readyz.
 * Closing it lets the requests in
 * flight finish and stops Apollo Server.
 */
export async function createServer(parts: ServerParts): Promise<FastifyInstance> {
  const logger = parts.logger ?? createLogger(parts.settings.logLevel);
  const app = createApp(logger);
  answerErrorsAsJson(app);
  logRequests(app);
  setSecurityHeaders(app);
  refuseWhenStopping(app);
  app.addHook('onRequest', (request, _, done) => {
    checkLengths(request);
    done();
  });

  const apollo = createApollo(parts.settings, parts.schema, parts.execute, logger);
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());

  serveGraphql(app, apollo, parts.questions);
  serveFeed(app, parts.execute, parts.settings.requestTimeout);
  if (parts.questions) serveQuestions(app, parts.questions, parts.execute, parts.settings.requestTimeout);
  // A brief asks as much as many ordinary questions do.
  serveBrief(app, parts.execute, parts.settings.requestTimeout * 4);
  serveHealth(app, parts.isReady);
  if (parts.exports) serveExports(app, parts.exports);
  await servePages(app);
  await app.ready();
  return app;
}

function createApp(logger: FastifyBaseLogger): FastifyInstance {
  return fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: () => randomUUID(),
    // What is left of a connection when the server stops is answered in our own words.
    return503OnClosing: false,
    exposeHeadRoutes: false,
    // Enough for a slow line, too little for those who keep connections open by sending a byte now and then.
    requestTimeout: 8000,
    http: { headersTimeout: 5000, connectionsCheckingInterval: 1000, maxHeaderSize: parserHeaderBytes },
    clientErrorHandler: (error, socket) => {
      replyToBrokenRequest(error, socket, logger);
    },
    frameworkErrors: (error, request, reply) => {
      void replyWithError(error, request, reply);
    },
  });
}

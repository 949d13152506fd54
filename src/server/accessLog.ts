import type { FastifyInstance } from 'fastify';
import { exchangeKey, exchangeOf, type Exchange } from './exchange.ts';

/**
 * Opens an exchange for each request, puts its id on the answer, and writes one line when it is over. The line holds
 * no query string and no body: variables may be nobody's business.
 */
export function logRequests(app: FastifyInstance): void {
  app.decorateRequest(exchangeKey, null);
  app.addHook('onRequest', (request, reply, done) => {
    const disconnection = new AbortController();
    const exchange: Exchange = { id: request.id, log: request.log, disconnected: disconnection.signal };
    request.setDecorator(exchangeKey, exchange);
    reply.header('x-request-id', request.id);
    reply.raw.once('close', () => {
      const isAnswered = reply.raw.writableFinished;
      if (!isAnswered) disconnection.abort();
      const { operationName } = exchangeOf(request);
      const level = isAnswered && reply.raw.statusCode >= 500 ? 'warn' : 'info';
      request.log[level](
        {
          method: request.method,
          path: request.url.split('?', 1)[0],
          status: reply.raw.statusCode,
          milliseconds: Math.round(reply.elapsedTime * 10) / 10,
          ...(operationName !== undefined && { operation: operationName }),
        },
        isAnswered ? 'answered' : 'client left',
      );
    });
    done();
  });
}

import type { FastifyInstance } from 'fastify';
import { retryAfterSeconds } from './refusal.ts';
import { isStopping } from './lifecycle.ts';
import { stackOf } from './logger.ts';

/** Serves /healthz, which says that the process lives, and /readyz, which says whether questions can be answered. */
export function serveHealth(app: FastifyInstance, isReady: () => Promise<boolean>): void {
  app.get('/healthz', () => ({ status: 'ok' }));
  app.get('/readyz', async (request, reply) => {
    const status = isStopping(app) ? 'stopping' : (await asked()) ? 'ready' : 'not ready';
    if (status !== 'ready') reply.code(503).header('retry-after', retryAfterSeconds);
    return { status };

    async function asked(): Promise<boolean> {
      try {
        return await isReady();
      } catch (error) {
        request.log.warn({ stack: stackOf(error) }, 'readiness could not be told');
        return false;
      }
    }
  });
}

import type { FastifyInstance } from 'fastify';
import { stopping } from '../errors.ts';

const key = 'lifecycle';
const pathsToTheEnd = ['/healthz', '/readyz'];

type Lifecycle = { isStopping: boolean };

/** Has the server, once it is stopping, finish what it has begun and refuse what is new, also on open connections. */
export function refuseWhenStopping(app: FastifyInstance): void {
  app.decorate(key, { isStopping: false } satisfies Lifecycle);
  app.addHook('preClose', (done) => {
    announceStopping(app);
    done();
  });
  app.addHook('onRequest', (request, _, done) => {
    done(isStopping(app) && !pathsToTheEnd.includes(request.url) ? stopping() : undefined);
  });
  app.addHook('onSend', (_, reply, payload, done) => {
    if (isStopping(app)) reply.header('connection', 'close');
    done(null, payload);
  });
}

/** From now on /readyz says 503, so that a balancer sends its requests elsewhere. */
export function announceStopping(app: FastifyInstance): void {
  app.getDecorator<Lifecycle>(key).isStopping = true;
}

/** Whether the server has begun to stop. */
export function isStopping(app: FastifyInstance): boolean {
  return app.getDecorator<Lifecycle>(key).isStopping;
}

import { constants } from 'node:os';
import type { FastifyInstance } from 'fastify';
import { announceStopping } from './lifecycle.ts';
import { stackOf } from './logger.ts';

const signals = ['SIGTERM', 'SIGINT'] as const;
const graceMilliseconds = 10_000;

/**
 * On SIGTERM or SIGINT ends the process with code 0: /readyz says 503, new connections are refused, requests in
 * flight finish (those that take longer than 10 s are cut off), Apollo Server stops, then `onStopped` closes the
 * rest. A second signal ends the process at once.
 */
export function stopOnSignals(app: FastifyInstance, onStopped: () => Promise<void>): void {
  let isAsked = false;
  for (const signal of signals) {
    process.on(signal, () => {
      if (isAsked) process.exit(128 + constants.signals[signal]);
      isAsked = true;
      app.log.info({ signal }, 'stopping');
      void stop(app, onStopped).then((code) => process.exit(code));
    });
  }
}

async function stop(app: FastifyInstance, onStopped: () => Promise<void>): Promise<number> {
  announceStopping(app);
  const timer = setTimeout(() => {
    app.server.closeAllConnections();
  }, graceMilliseconds);
  try {
    await app.close();
    await onStopped();
    return 0;
  } catch (error) {
    app.log.error({ stack: stackOf(error) }, 'could not stop in order');
    return 1;
  } finally {
    clearTimeout(timer);
  }
}

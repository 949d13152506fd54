import type { InjectOptions } from 'fastify';

import type { Settings } from '../config.ts';
import type { Progress } from '../lib/progress.ts';
import type { Door, Reply } from './door.ts';
import { openServer } from './openServer.ts';

/** The door to a server of this process, which listens nowhere and logs nothing. Errors: those of `openServer`. */
export async function doorInProcess(settings: Settings, progress: Progress): Promise<Door> {
  const { app, database } = await openServer({ ...settings, logLevel: 'silent' }, progress, false);
  const send = async (options: InjectOptions): Promise<Reply> => {
    const { statusCode, headers: sent, rawPayload } = await app.inject(options);
    const headers = Object.fromEntries(Object.entries(sent).map(([name, value]) => [name, String(value)]));
    return { status: statusCode, mediaType: headers['content-type'] ?? '', headers, body: rawPayload };
  };
  return {
    description: database.description,
    get: (url) => send({ method: 'GET', url }),
    post: (url, body) => send({ method: 'POST', url, payload: body }),
    async close() {
      await app.close();
      await database.close();
    },
  };
}

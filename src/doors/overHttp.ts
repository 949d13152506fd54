import { nothingAnswers } from '../doorErrors.ts';
import type { Door, Reply } from './door.ts';

/** Longer than a server may take for a request, so that its own sentence about that arrives. */
const patienceMilliseconds = 90_000;

/** The door to a server that listens at `url`; a path in it comes before each path that is asked for. */
export function doorOverHttp(url: string): Door {
  const base = url.replace(/\/+$/, '');
  const send = async (path: string, init: RequestInit): Promise<Reply> => {
    try {
      const signal = AbortSignal.timeout(patienceMilliseconds);
      const response = await fetch(base + path, { ...init, signal });
      const headers = Object.fromEntries(response.headers);
      const body = Buffer.from(await response.arrayBuffer());
      return { status: response.status, mediaType: headers['content-type'] ?? '', headers, body };
    } catch (error) {
      throw nothingAnswers(base, error);
    }
  };
  return {
    description: `the server at ${base}`,
    get: (path) => send(path, {}),
    post: (path, body) =>
      send(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    close: () => Promise.resolve(),
  };
}

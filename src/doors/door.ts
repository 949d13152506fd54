import type { Settings } from '../config.ts';
import type { Progress } from '../lib/progress.ts';
import { doorInProcess } from './inProcess.ts';
import { doorOverHttp } from './overHttp.ts';
import { runningServer } from './serverRun.ts';

/** An answer as it came: any status is one. */
export type Reply = {
  readonly status: number;
  readonly mediaType: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
};

/** A way to ask Monazite by its addresses, whether a server runs or not: all doors answer the same. */
export type Door = {
  /** What stands behind it, in one line without credentials. */
  readonly description: string;
  /** The answer to a path such as `/q/NAME.json?at=…`. Errors: SERVICE_UNAVAILABLE when nothing answers. */
  readonly get: (path: string) => Promise<Reply>;
  /** The answer to a body of JSON. Errors: SERVICE_UNAVAILABLE when nothing answers. */
  readonly post: (path: string, body: object) => Promise<Reply>;
  readonly close: () => Promise<void>;
};

/**
 * Opens the server at MONAZITE_URL; without that the running server of MONAZITE_HOME; without one the database, upon
 * which it answers in this process without listening. Errors: NO_DATABASE, SERVICE_UNAVAILABLE, BAD_SEED.
 */
export async function openDoor(settings: Settings, progress: Progress): Promise<Door> {
  const url = settings.url ?? (await runningServer(settings.home));
  return url === undefined ? doorInProcess(settings, progress) : doorOverHttp(url);
}

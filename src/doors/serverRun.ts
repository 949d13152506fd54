import { join } from 'node:path';
import { z } from 'zod';

import { isAlive } from '../lib/processes.ts';
import { runFileAt, type RunFile } from '../lib/runFile.ts';

const schema = z
  .object({
    /** The process of the server. */
    pid: z.number().int().positive(),
    url: z.url({ protocol: /^http$/ }),
  })
  .readonly();

type ServerRun = z.infer<typeof schema>;

const answerMilliseconds = 2_000;

function fileIn(home: string): RunFile<ServerRun> {
  return runFileAt(join(home, 'server.json'), schema);
}

// Who listens on all addresses is reached on one of them; not every system takes the wildcard for that.
function reachable(url: string): string {
  return url.replace('//0.0.0.0:', '//127.0.0.1:').replace('//[::]:', '//[::1]:');
}

/**
 * Tells other commands that this process serves the data of `home` at `url`. A home that cannot be written to does not
 * keep a server from serving: commands then open the database themselves.
 */
export async function announceServer(home: string, url: string): Promise<void> {
  await fileIn(home)
    .write({ pid: process.pid, url: reachable(url) })
    .catch(() => undefined);
}

/** Takes back what `announceServer` told, unless another server has announced itself since. */
export async function withdrawServer(home: string): Promise<void> {
  const file = fileIn(home);
  if ((await file.read())?.pid === process.pid) await file.remove();
}

/** The address of the running server of `home`; undefined when none runs, whatever an old file says. */
export async function runningServer(home: string): Promise<string | undefined> {
  const run = await fileIn(home).read();
  if (run === undefined || !isAlive(run.pid)) return undefined;
  try {
    const signal = AbortSignal.timeout(answerMilliseconds);
    const answer = await fetch(`${run.url}/healthz`, { signal });
    return answer.ok && ((await answer.json()) as { status?: unknown }).status === 'ok' ? run.url : undefined;
  } catch {
    return undefined;
  }
}

import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { lock } from 'proper-lockfile';

const pause = 250;

/**
 * Runs `work` while no other process runs work under the same `path`, which itself need not exist. Waits up to
 * `patience` milliseconds for its turn, after a call of `waiting`, then fails with `late()`. A lock whose owner was
 * killed is taken over after 10 seconds.
 */
export async function withLock<T>(
  path: string,
  patience: number,
  work: () => Promise<T>,
  late: () => Error,
  waiting: () => void = () => undefined,
): Promise<T> {
  const release = await acquire(path, patience, late, waiting);
  try {
    return await work();
  } finally {
    // It fails only when the lock is lost already.
    await release().catch(() => undefined);
  }
}

async function acquire(
  path: string,
  patience: number,
  late: () => Error,
  waiting: () => void,
): Promise<() => Promise<void>> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const free = await take(path, 0);
  if (free) return free;
  waiting();
  const freed = await take(path, Math.ceil(patience / pause));
  if (!freed) throw late();
  return freed;
}

/** Takes the lock and gives what releases it; undefined when it stays taken. */
async function take(path: string, retries: number): Promise<(() => Promise<void>) | undefined> {
  try {
    return await lock(path, {
      realpath: false,
      retries: { retries, factor: 1, minTimeout: pause, maxTimeout: pause },
      // The library would throw from a timer and end the process, though all that happened may be a long sleep.
      onCompromised: () => undefined,
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ELOCKED') return undefined;
    throw error;
  }
}

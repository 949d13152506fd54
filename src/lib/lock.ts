import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { lock } from 'proper-lockfile';

const pause = 250;

/**
 * Runs `work` while no other process runs work under the same `path`, which itself need not exist. Waits up to
 * `patience` milliseconds for its turn, then fails with `late()`. A lock whose owner was killed is taken over
 * after 10 seconds.
 */
export async function withLock<T>(
  path: string,
  patience: number,
  work: () => Promise<T>,
  late: () => Error,
): Promise<T> {
  const release = await acquire(path, patience, late);
  try {
    return await work();
  } finally {
    // It fails only when the lock is lost already.
    await release().catch(() => undefined);
  }
}

async function acquire(path: string, patience: number, late: () => Error): Promise<() => Promise<void>> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  try {
    return await lock(path, {
      realpath: false,
      retries: { retries: Math.ceil(patience / pause), factor: 1, minTimeout: pause, maxTimeout: pause },
      // The library would throw from a timer and end the process, though all that happened may be a long sleep.
      onCompromised: () => undefined,
    });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ELOCKED' ? late() : error;
  }
}

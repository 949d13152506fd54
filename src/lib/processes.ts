import { setTimeout as sleep } from 'node:timers/promises';

/** Whether a process with this id exists, ours or another's. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Waits until the process is gone. Gives false when it is still there after `patience` milliseconds. */
export async function waitUntilGone(pid: number, patience: number): Promise<boolean> {
  const end = Date.now() + patience;
  while (isAlive(pid)) {
    if (Date.now() > end) return false;
    await sleep(50);
  }
  return true;
}

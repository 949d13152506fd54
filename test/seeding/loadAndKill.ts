import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Login } from '../../src/graph/connect.ts';

const script = fileURLToPath(new URL('./loadOnce.ts', import.meta.url));

/**
 * Loads a folder in a process of its own and kills it as soon as it says something for which `isTime` holds; whether
 * it did.
 */
export async function loadAndKill(
  login: Login,
  folder: string,
  isTime: (line: string) => boolean,
): Promise<boolean> {
  const { uri, user, password } = login;
  const child = spawn(process.execPath, ['--import', 'tsx', script, uri, user, password, folder], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(child, 'close');
  let wasKilled = false;
  createInterface({ input: child.stderr }).on('line', (line) => {
    if (!wasKilled && isTime(line)) wasKilled = child.kill('SIGKILL');
  });
  await ended;
  return wasKilled;
}

/** Loads a folder in a process of its own that is left alone, and gives how many lines it says. */
export async function countLines(login: Login, folder: string): Promise<number> {
  let lines = 0;
  await loadAndKill(login, folder, () => {
    lines += 1;
    return false;
  });
  return lines;
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import neo4j, { type Driver } from 'neo4j-driver';
import { readSettings } from '../../../src/config.ts';
import type { Embedded } from '../../../src/graph/embedded/openEmbedded.ts';

/** Where what is fetched is kept; shared with the product, so that it is fetched once. */
export const home = readSettings({}).home;

/** Long enough for a fetch on a slow line: no test is about time. */
export const patience = 15 * 60_000;

/** A folder for one test's databases. */
export async function temporaryFolder() {
  const path = await mkdtemp(join(tmpdir(), 'monazite-test-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

export function driverOf({ uri, user, password }: Pick<Embedded, 'uri' | 'user' | 'password'>): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password));
}

/** What open.ts says of itself. */
type Said = { readonly uri?: string; readonly reused?: boolean; readonly message?: string };

/** Runs open.ts in a process of its own, with another PATH when one is given. */
export function command(homeFolder: string, folder: string, path?: string) {
  const script = fileURLToPath(new URL('./open.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script, homeFolder, folder], {
    stdio: ['pipe', 'pipe', 'ignore'],
    ...(path === undefined ? {} : { env: { PATH: path, HOME: tmpdir() } }),
  });
  const ended = once(child, 'close');
  const firstLine = once(createInterface({ input: child.stdout }), 'line');
  return {
    said: firstLine.then(([line]) => JSON.parse(String(line)) as Said),
    kill: () => child.kill('SIGKILL'),
    async end() {
      child.stdin.end();
      await ended;
    },
  };
}

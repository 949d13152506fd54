import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { databaseFolderBusy } from '../../errors.ts';
import { displayPath } from '../../lib/displayPath.ts';
import { withLock } from '../../lib/lock.ts';
import { isAlive, waitUntilGone } from '../../lib/processes.ts';
import type { Progress } from '../../lib/progress.ts';
import { addressOf, answersWith } from './answers.ts';
import { freePort } from './freePort.ts';
import { installedNeo4j, neo4jVersion } from './installation.ts';
import { requireJava } from './java.ts';
import { launch, type Launched } from './launcher.ts';
import { newPassword, readPassword, writePassword } from './password.ts';
import { databaseRunFile } from './runFile.ts';

/** Where the private database lives, and how much memory it may take. */
export type EmbeddedOptions = {
  /** The folder of what is fetched; shared by any number of databases. */
  readonly home: string;
  /** The folder of this database; by default "database" in `home`. */
  readonly folder?: string;
  readonly progress: Progress;
  /** The most heap, as Java's -Xmx takes it; by default 512m. */
  readonly heap?: string;
  /** MiB; by default 128. */
  readonly pageCache?: number;
};

/** A private Neo4j that answers at `uri`. */
export type Embedded = {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Whether another command runs it. Then `close` leaves it running. */
  readonly reused: boolean;
  readonly close: () => Promise<void>;
};

const startPatience = 150_000;
const closePatience = 5_000;
const longestShutdown = 35_000;

/**
 * Opens the private Neo4j of `folder`: the running one when another command has started it, otherwise a new
 * process that ends with `close()` or with this process. Throws one NO_DATABASE.
 */
export async function openEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const folder = options.folder ?? join(options.home, 'database');
  // Before anything is fetched: what runs needs no fetch, and must not have its files replaced under it.
  const running = await findRunning(folder);
  if (running !== undefined) return running;
  const installation = await installedNeo4j(options.home, options.progress);
  return locked(folder, async () => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await chmod(folder, 0o700);
    // Another command may have started it while this one waited for its turn.
    return (await findRunning(folder)) ?? (await start(folder, installation, options));
  });
}

async function findRunning(folder: string): Promise<Embedded | undefined> {
  const run = await databaseRunFile(folder).read();
  const password = await readPassword(folder);
  if (run === undefined || password === undefined || !isAlive(run.pid)) return undefined;
  if (!isAlive(run.owner)) {
    // It may still answer, but it is ending, as it does when its owner was killed.
    await waitUntilGone(run.pid, longestShutdown);
    return undefined;
  }
  if (!(await answersWith(run.port, password))) return undefined;
  return embedded(run.port, password, true, () => Promise.resolve());
}

async function start(folder: string, installation: string, options: EmbeddedOptions): Promise<Embedded> {
  await requireJava();
  const known = await readPassword(folder);
  const password = known ?? newPassword();
  const port = await freePort();
  const launched = await options.progress.step(`Starting a private Neo4j ${neo4jVersion}`, () =>
    launch({
      installation,
      folder,
      port,
      password,
      setPassword: known === undefined,
      heap: options.heap ?? '512m',
      pageCache: options.pageCache ?? 128,
    }),
  );
  try {
    if (known === undefined) await writePassword(folder, password);
    const startedAt = new Date().toISOString();
    await databaseRunFile(folder).write({ pid: launched.pid, owner: process.pid, port, startedAt });
  } catch (error) {
    await launched.close();
    throw error;
  }
  let closing: Promise<void> | undefined;
  return embedded(port, password, false, () => (closing ??= end(folder, launched)));
}

// Locked, so that a command that comes now waits and then starts its own; but nothing keeps it from ending.
async function end(folder: string, launched: Launched): Promise<void> {
  const work = async () => {
    await launched.close();
    await databaseRunFile(folder).remove();
  };
  await locked(folder, work, closePatience).catch(work);
}

function locked<T>(folder: string, work: () => Promise<T>, patience = startPatience): Promise<T> {
  return withLock(folder, patience, work, () => databaseFolderBusy(displayPath(folder), patience / 1000));
}

function embedded(port: number, password: string, reused: boolean, close: () => Promise<void>): Embedded {
  return { uri: addressOf(port), user: 'neo4j', password, reused, close };
}

import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { databaseDidNotStart } from '../../errors.ts';
import { displayPath } from '../../lib/displayPath.ts';

/** How to run one database. The heap is Java's -Xmx value; the page cache is in MiB. */
export type LaunchOptions = {
  readonly installation: string;
  readonly folder: string;
  readonly port: number;
  readonly password: string;
  /** Sets the password before Bolt opens: for a database that does not know it yet. */
  readonly setPassword: boolean;
  readonly heap: string;
  readonly pageCache: number;
  readonly javaOptions?: readonly string[];
};

/** A running database, and the two ways in which it ends. */
export type Launched = {
  readonly pid: number;
  /** Ends it cleanly, or by force when it has not ended after `patience` milliseconds. */
  readonly close: (patience?: number) => Promise<void>;
};

/** The file in the installation that makes starts quick; Java ignores it when it fits another Java. */
export const archiveName = 'launcher.jsa';

// The types of spawn() know of pipes only where no entry is a file.
type Child = ChildProcess & { readonly stdin: Writable; readonly stdout: Readable };

const startTimeout = 60_000;
const closeTimeout = 15_000;

/** Starts Neo4j and gives it once Bolt answers. Throws one NO_DATABASE. */
export async function launch(options: LaunchOptions): Promise<Launched> {
  const logFile = join(options.folder, 'launcher.log');
  await mkdir(options.folder, { recursive: true, mode: 0o700 });
  const log = await open(logFile, 'w', 0o600);
  const child = spawn('java', javaArguments(options), {
    // The class path of launcher.jar, and with it the archive, is relative to the installation.
    cwd: options.installation,
    stdio: ['pipe', 'pipe', log.fd],
    // Ctrl-C in a terminal goes to all its processes; this one ends when its parent has finished with it.
    detached: true,
    windowsHide: true,
  }) as Child;
  await log.close();
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => {
      resolve();
    });
  });
  // A child that ends while it is being written to must not end us; that it ended is told by the event.
  child.stdin.on('error', () => undefined);
  child.stdin.write(`${options.password}\n`);
  const failure = await ready(child);
  if (failure !== undefined) {
    child.kill('SIGKILL');
    await ended;
    throw databaseDidNotStart(failure + (await reason(logFile)), displayPath(logFile));
  }
  return { pid: child.pid ?? 0, close: (patience = closeTimeout) => close(child, ended, patience) };
}

function javaArguments(options: LaunchOptions): string[] {
  const archive = existsSync(join(options.installation, archiveName))
    ? [`-XX:SharedArchiveFile=${archiveName}`]
    : [];
  return [
    `-Xmx${options.heap}`,
    // Java's own log would go to standard output, which is for READY alone.
    ...['-Xlog:disable', '-Xlog:all=error:stderr'],
    `-XX:ErrorFile=${join(options.folder, 'java-crash.log')}`,
    ...archive,
    ...(options.javaOptions ?? []),
    ...['-jar', 'launcher.jar', options.folder, String(options.port), String(options.pageCache)],
    options.setPassword ? 'set-password' : 'keep-password',
  ];
}

// Gives undefined when it is ready, or what went wrong.
function ready(child: Child): Promise<string | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      resolve(`did not start within ${startTimeout / 1000} s`);
    }, startTimeout);
    const settle = (failure?: string) => {
      clearTimeout(timer);
      resolve(failure);
    };
    child.once('error', (error) => {
      settle(`could not be run (${error.message})`);
    });
    child.once('exit', (code, signal) => {
      settle(`ended at its start with ${signal ?? `code ${code ?? 'unknown'}`}`);
    });
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line === 'READY') settle();
    });
  });
}

// The innermost cause that Java names, which is the one that says what to do.
async function reason(logFile: string): Promise<string> {
  const log = await readFile(logFile, 'utf8').catch(() => '');
  const cause = log.match(/^(Caused by|Error|Exception in thread "main"):? .*$/gm)?.at(-1);
  return cause === undefined ? '' : ` (${cause})`;
}

async function close(child: Child, ended: Promise<void>, patience: number): Promise<void> {
  child.stdin.end();
  const timer = setTimeout(() => child.kill('SIGKILL'), patience);
  await ended;
  clearTimeout(timer);
}

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { readSettings } from '../../src/config.ts';
import { neo4jVersion } from '../../src/graph/embedded/installation.ts';

const program = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** A command that has ended: its exit code, and what it printed. */
export type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/** A command that is running. */
export type Running = {
  readonly child: ChildProcess;
  /** Waits for a text on standard error, and gives all that was printed there up to then. */
  readonly until: (text: string) => Promise<string>;
  readonly ended: Promise<Ended>;
};

/** Starts the built program, as a user does. Only the settings given reach it. */
export function start(args: readonly string[], settings: Readonly<Record<string, string>> = {}): Running {
  const child = spawn(process.execPath, [program, ...args], { env: { ...ofTheMachine(), ...settings } });
  const printed = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (printed.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (printed.stderr += chunk.toString()));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, ...printed }));
  const until = async (text: string): Promise<string> => {
    while (!printed.stderr.includes(text)) {
      const over = await Promise.race([once(child.stderr, 'data').then(() => undefined), ended]);
      if (over && !printed.stderr.includes(text))
        throw new Error(`Ended without saying "${text}":\n${over.stderr}`);
    }
    return printed.stderr;
  };
  return { child, until, ended };
}

// Programs such as Java are found through the first two, and vitest.config.ts sets the last.
function ofTheMachine(): Record<string, string> {
  // eslint-disable-next-line no-restricted-properties -- what is started needs these of whoever runs the tests.
  const { PATH = '', HOME = '', JDK_JAVA_OPTIONS = '' } = process.env;
  return { PATH, HOME, JDK_JAVA_OPTIONS };
}

/** A home of its own for commands, with the Neo4j that has been fetched already; remove it when done. */
export async function temporaryHome(): Promise<{ home: string; remove: () => Promise<void> }> {
  const home = await mkdtemp(join(tmpdir(), 'monazite-home-'));
  const installation = `neo4j-${neo4jVersion}`;
  await symlink(join(readSettings({}).home, installation), join(home, installation));
  return { home, remove: () => rm(home, { recursive: true, force: true }) };
}

/** A folder of seed files. */
export async function seedFolder(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'monazite-cli-seed-')), 'seed');
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

const tellPeak = "process.on('exit',()=>process.stderr.write('peak='+process.resourceUsage().maxRSS))";

/** The setting with which a command says at its end how much memory it had at most. */
export const tellingPeak = { NODE_OPTIONS: `--import=data:text/javascript,${tellPeak}` };

/** How much memory a command had at most, in MB, that was started so. */
export function peakOf({ stderr }: Pick<Ended, 'stderr'>): number {
  return Number(/peak=(\d+)/.exec(stderr)?.[1]) / 1024;
}

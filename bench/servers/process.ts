import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';

/** A server in a process of its own. */
export type ServerProcess = {
  readonly url: string;
  /** The most memory that the process has held so far, in MiB; undefined where the system does not tell. */
  readonly peakMemory: () => Promise<number | undefined>;
  readonly stop: () => Promise<void>;
};

/** How to start a server; `url` finds its address in a line that it writes. */
export type ServerCommand = {
  readonly program: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly folder: string;
  readonly url: RegExp;
};

const patience = 180_000;

async function peakOf(pid: number): Promise<number | undefined> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const found = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
  return found === undefined ? undefined : Number(found) / 1_024;
}

/** Starts a server and gives it once it has said where it is. Errors: what it wrote when it does not. */
export async function startServer({
  program,
  environment,
  folder,
  url,
}: ServerCommand): Promise<ServerProcess> {
  const child = spawn(process.execPath, program, {
    cwd: folder,
    env: { ...environment, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  let told = '';
  const found = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`${program.join(' ')} did not start within ${patience / 1_000} s:\n${told}`));
    }, patience);
    for (const stream of [child.stdout, child.stderr])
      createInterface({ input: stream }).on('line', (line) => {
        told = `${told}${line}\n`.slice(-4_000);
        const match = url.exec(line)?.[1];
        if (match === undefined) return;
        clearTimeout(timer);
        resolve(match);
      });
    void ended.then(() => {
      clearTimeout(timer);
      reject(new Error(`${program.join(' ')} has ended:\n${told}`));
    });
  });
  return {
    url: found,
    peakMemory: () => peakOf(child.pid ?? 0),
    async stop() {
      const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
      child.kill('SIGTERM');
      await ended;
      clearTimeout(timer);
    },
  };
}

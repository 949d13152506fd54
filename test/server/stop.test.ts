import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { ask } from './support.ts';

const program = fileURLToPath(new URL('stoppable.ts', import.meta.url));

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

/** A server in a process of its own; `line` gives the next line that it prints and that contains the text. */
async function startProcess() {
  const child = spawn(process.execPath, ['--import', 'tsx', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const lines: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => lines.push(line));
  const exited = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  const line = async (text: string): Promise<string> => {
    const find = (): string | undefined => lines.find((each) => each.includes(text));
    await expect.poll(find, { timeout: 20_000 }).toBeDefined();
    return find() ?? '';
  };
  return {
    child,
    exited,
    line,
    lines,
    url: (await line('listening at ')).replace(/^.*listening at |"}$/g, ''),
  };
}

describe('a server that is told to stop', { timeout: 30_000 }, () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'by %s answers what it has begun, refuses what is new, closes the rest and exits with 0',
    async (signal) => {
      const { child, exited, line, lines, url } = await startProcess();
      const begun = Array.from({ length: 50 }, () => ask({ url }, '{ wait(milliseconds: 1000) }'));
      await line('began 50');
      child.kill(signal);
      await line('"stopping"');
      await expect.poll(() => refused(url), { timeout: 10_000 }).toBe(true);
      const answers = await Promise.all(begun);
      const summary = answers.map(({ status, data, headers }) => [status, data, headers.get('connection')]);
      expect(summary).toEqual(answers.map(() => [200, { wait: 'waited' }, 'close']));
      expect(await exited).toEqual([0, null]);
      expect(lines.at(-1)).toBe('closed the rest');
    },
  );

  it('a second time exits at once', async () => {
    const { child, exited, line, lines, url } = await startProcess();
    const begun = ask({ url }, '{ wait(milliseconds: 60000) }').catch(() => 'cut off');
    await line('began 1');
    child.kill('SIGTERM');
    await line('"stopping"');
    child.kill('SIGTERM');
    expect(await exited).toEqual([143, null]);
    expect(await begun).toBe('cut off');
    expect(lines).not.toContain('closed the rest');
  });
});

async function refused(url: string): Promise<boolean> {
  return fetch(`${url}/healthz`).then(
    () => false,
    () => true,
  );
}

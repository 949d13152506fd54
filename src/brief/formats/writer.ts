import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

import { tooManyFiles } from '../../briefErrors.ts';
import type { Brief } from '../brief.ts';

/** The formats that take so long to write that other requests would feel it. */
export type FileEnding = 'docx' | 'pdf';

/** What the thread is told to write. */
export type Order = { readonly ending: FileEnding; readonly brief: Brief };

/** What the thread gives back. */
export type Written = { readonly bytes: Uint8Array } | { readonly error: unknown };

/** Writes files of briefs in a thread of its own, one after the other. */
export type Writer = {
  /** The bytes of a file. Errors: OVERLOADED when too many wait already. */
  readonly write: (ending: FileEnding, brief: Brief) => Promise<Buffer>;
  /** Ends the thread. What is not written by then never will be. */
  readonly close: () => Promise<void>;
};

type Job = Order & {
  readonly give: (bytes: Buffer) => void;
  readonly fail: (error: unknown) => void;
};

/** As many files as may wait; each takes about a second. */
const mostWaiting = 12;

function startThread(): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./writerThread.js', import.meta.url));
  // From the sources the thread needs what reads TypeScript, and Node 20 lets no thread inherit that.
  const program = JSON.stringify(new URL('./writerThread.ts', import.meta.url).href);
  const start = `import('tsx/esm/api').then(({ tsImport }) => tsImport(${program}, ${program}))`;
  return new Worker(start, { eval: true });
}

/** Makes a writer. Its thread starts with the first file, and is kept for those that follow. */
export function createWriter(start: () => Worker = startThread): Writer {
  const waiting: Job[] = [];
  let thread: Worker | undefined;
  let running: Job | undefined;

  const next = (): void => {
    if (running !== undefined) return;
    running = waiting.shift();
    // A thread that has nothing to do keeps no process alive.
    if (running === undefined) {
      thread?.unref();
      return;
    }
    thread ??= begin();
    thread.ref();
    const { ending, brief } = running;
    thread.postMessage({ ending, brief } satisfies Order);
  };
  const end = (settle: (job: Job) => void): void => {
    const job = running;
    running = undefined;
    if (job) settle(job);
    next();
  };
  const begin = (): Worker => {
    const begun = start();
    begun.on('message', (written: Written) => {
      end(({ give, fail }) => {
        if ('bytes' in written) give(Buffer.from(written.bytes));
        else fail(written.error);
      });
    });
    // A thread that broke takes its file with it; the next file gets a new thread.
    begun.on('error', (error) => {
      thread = undefined;
      end(({ fail }) => {
        fail(error);
      });
    });
    return begun;
  };

  return {
    write(ending, brief) {
      if (waiting.length >= mostWaiting) return Promise.reject(tooManyFiles(mostWaiting));
      return new Promise((give, fail) => {
        waiting.push({ ending, brief, give, fail });
        next();
      });
    },
    async close() {
      const ending = thread;
      thread = undefined;
      if (ending === undefined) return;
      const ended = once(ending, 'exit');
      await ending.terminate();
      await ended;
    },
  };
}

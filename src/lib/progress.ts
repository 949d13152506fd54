import type { Writable } from 'node:stream';
import { WriteStream } from 'node:tty';
import {
  DefaultRenderer,
  Listr,
  ListrLogger,
  ProcessOutput,
  type ListrDefaultRendererLogLevels,
} from 'listr2';

/** Shows what a step is doing just now; called as often as there is news. */
export type Update = (text: string) => void;

/** Shows long work. Steps follow one another: a step may not start another. */
export type Progress = {
  /** Shows `title` while `work` runs. Gives what `work` gives and fails as `work` fails. */
  readonly step: <T>(title: string, work: (update: Update) => Promise<T>) => Promise<T>;
};

/**
 * Progress on standard error, so that standard output carries data alone: a spinner on a terminal, plain lines
 * elsewhere, with at most one line for news in each `updateInterval` milliseconds.
 */
export function createProgress(stream: Writable = process.stderr, updateInterval = 5_000): Progress {
  // A terminal that does not know its width would be drawn on one letter a line.
  const canDraw = stream instanceof WriteStream && stream.columns > 0;
  return canDraw ? spinner(stream) : plainLines(stream, updateInterval);
}

// listr2 asks whether standard output is a terminal, while it is on standard error that this one draws.
class TerminalRenderer extends DefaultRenderer {
  static override nonTTY = true;
}

function spinner(terminal: WriteStream): Progress {
  return {
    async step<T>(title: string, work: (update: Update) => Promise<T>) {
      const logger = new ListrLogger<ListrDefaultRendererLogLevels>({
        processOutput: new ProcessOutput(terminal, terminal),
      });
      const list = new Listr<{ result?: T }, typeof TerminalRenderer>(
        {
          title,
          task: async (context, task) => {
            context.result = await work((text) => (task.output = text));
          },
        },
        // Whoever started the step shows its error.
        { renderer: TerminalRenderer, rendererOptions: { logger, showErrorMessage: false } },
      );
      const context = await list.run({});
      return context.result as T;
    },
  };
}

function plainLines(stream: Writable, updateInterval: number): Progress {
  return {
    async step(title, work) {
      const startedAt = Date.now();
      let nextUpdateAt = startedAt + updateInterval;
      const seconds = () => `${((Date.now() - startedAt) / 1000).toFixed(1)} s`;
      stream.write(`${title} ...\n`);
      const update = (text: string) => {
        if (Date.now() < nextUpdateAt) return;
        nextUpdateAt = Date.now() + updateInterval;
        stream.write(`${title}: ${text}\n`);
      };
      try {
        const result = await work(update);
        stream.write(`${title}: done (${seconds()})\n`);
        return result;
      } catch (error) {
        stream.write(`${title}: failed (${seconds()})\n`);
        throw error;
      }
    },
  };
}

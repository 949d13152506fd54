import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** What a command left behind: `code` is undefined when there is no such command. */
export type CommandResult = { readonly code: number | undefined; readonly lines: readonly string[] };

/** Runs a command to its end, without a shell, and gives every line that it printed, in order. */
export function runCommand(
  command: string,
  commandArguments: readonly string[],
  onLine: (line: string) => void = () => undefined,
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, commandArguments, { stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
    const lines: string[] = [];
    for (const input of [child.stdout, child.stderr]) {
      createInterface({ input }).on('line', (line) => {
        lines.push(line);
        onLine(line);
      });
    }
    child.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') resolve({ code: undefined, lines });
      else reject(error);
    });
    // A command ended by a signal has no code of its own; it did not succeed.
    child.on('close', (code) => {
      resolve({ code: code ?? 1, lines });
    });
  });
}

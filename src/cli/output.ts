import { MonaziteError } from '../errors.ts';

/** Prints data for people or programs, on standard output. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Tells people how things go, on standard error, so that standard output carries data alone. */
export function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** Lets a command end as usual when whoever reads its output has heard enough, as `head` has. */
export function allowReadersToLeave(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

/** Ends the command with exit code 1 and says why: in our own words where the error is meant for users. */
export function failWith(error: unknown): void {
  tell(error instanceof MonaziteError ? error.message : String(error instanceof Error ? error.stack : error));
  process.exitCode = 1;
}

/** Amounts as text, "1 node, 2 sources": each with its noun in the singular. */
export function amounts(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([noun, count]) => `${count} ${noun}${count === 1 ? '' : 's'}`)
    .join(', ');
}

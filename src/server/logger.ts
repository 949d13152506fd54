import { pino, type Logger } from 'pino';
import { PinoPretty as pretty } from 'pino-pretty';
import type { Settings } from '../config.ts';

/** The server's log on standard output: lines for people on a terminal, JSON otherwise. */
export function createLogger(level: Settings['logLevel']): Logger {
  if (!process.stdout.isTTY) return pino({ level });
  return pino(
    { level },
    pretty({ ignore: 'pid,hostname', translateTime: 'SYS:HH:MM:ss.l', singleLine: true, sync: true }),
  );
}

/** An error as the log keeps it: its stack and those of its causes, none of the other things that hang on errors. */
export function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `\ncaused by: ${stackOf(error.cause)}`;
  return (error.stack ?? error.message) + cause;
}

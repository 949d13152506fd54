import { setTimeout as sleep } from 'node:timers/promises';

import neo4j, { Neo4jError, type Record as DatabaseRecord } from 'neo4j-driver';

import { databaseAway, databaseBusy, MonaziteError, notReady, timedOut } from '../errors.ts';
import type { Database } from './database.ts';

/** A statement as it ran, for counting. */
export type StatementRecord = { readonly name: string; readonly rows: number };

/** What a statement answered: the release that it saw, and its rows, all of that release. */
export type Answer = { readonly release: string; readonly rows: readonly unknown[] };

/** Parameters of a statement; whole numbers become integers of the database. */
export type Parameters = Readonly<Record<string, unknown>>;

function toDatabase(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      Number.isInteger(value) ? neo4j.int(value as number) : value,
    ]),
  );
}

// The driver gives no code of its own to an exhausted pool.
function isBusy(error: Neo4jError): boolean {
  return error.message.includes('acquisition timed out');
}

function toMonaziteError(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (error.code.includes('TransactionTimedOut')) return timedOut(error);
  if (isBusy(error)) return databaseBusy(error);
  return error.retryable || error.code === 'ServiceUnavailable' ? databaseAway(error) : error;
}

/** Waits for answers until a signal comes. */
export type Patience = {
  /** Gives what the promise gives. Errors: TIMEOUT as soon as the signal comes. */
  readonly wait: <T>(answer: Promise<T>) => Promise<T>;
};

/**
 * Patience until a signal comes; it serves all statements of an operation. Nothing is kept of an answer that has come:
 * a promise that all of them race against would hold every one to the end.
 */
export function untilAborted(signal: AbortSignal): Patience {
  const waiting = new Set<() => void>();
  const giveUp = () => {
    for (const fail of waiting) fail();
  };
  signal.addEventListener('abort', giveUp, { once: true });
  return {
    wait: (answer) =>
      new Promise((resolve, reject) => {
        const fail = () => {
          waiting.delete(fail);
          reject(timedOut());
        };
        if (signal.aborted) fail();
        else waiting.add(fail);
        void answer.then(resolve, reject).finally(() => waiting.delete(fail));
      }),
  };
}

/** Patience that does not end before the database's own does; for statements that several wait for. */
export const unending: Patience = { wait: (answer) => answer };

const timeout = { timeout: 30_000 };

type Found = DatabaseRecord | undefined;

/** Runs a statement as its own transaction, which is one message there and one back. */
async function readOnce({ driver, name }: Database, text: string, parameters: object): Promise<Found> {
  const session = driver.session({
    database: name,
    defaultAccessMode: neo4j.session.READ,
    // What this process has written it reads, at whichever member of a cluster.
    bookmarkManager: driver.executeQueryBookmarkManager,
  });
  try {
    return (await session.run(text, parameters, timeout)).records[0];
  } finally {
    await session.close();
  }
}

/** Runs a statement with the driver's retries, which needs a transaction around it and twice the messages. */
async function readAgain({ driver, name }: Database, text: string, parameters: object): Promise<Found> {
  const reading = { database: name, routing: neo4j.routing.READ, transactionConfig: timeout };
  return (await driver.executeQuery(text, parameters, reading)).records[0];
}

/** Runs a statement, and once more by the driver's retries when it failed for a reason that passes. */
async function readRecord(database: Database, text: string, parameters: object): Promise<Found> {
  return readOnce(database, text, parameters).catch((error: unknown) => {
    if (error instanceof Neo4jError && error.retryable && !isBusy(error))
      return readAgain(database, text, parameters);
    throw error;
  });
}

/** How many milliseconds pass before a statement that has met a change of the release is run again. */
const untilChanged = 20;

async function read(database: Database, text: string, parameters: Parameters): Promise<Answer> {
  const given = toDatabase(parameters);
  for (;;) {
    const record = await readRecord(database, text, given);
    if (!record) throw notReady();
    const { isWhole, ...answer } = record.toObject() as Answer & { readonly isWhole: boolean };
    if (isWhole) return answer;
    await sleep(untilChanged);
  }
}

/**
 * Runs one statement in a read-only session, with the driver's retries, and again when the release changed meanwhile.
 * Errors: TIMEOUT when patience ends first (the driver has no deadline of its own for a silent connection),
 * SERVICE_UNAVAILABLE, OVERLOADED, NOT_READY.
 */
export async function runStatement(
  database: Database,
  text: string,
  parameters: Parameters,
  patience: Patience,
): Promise<Answer> {
  const answer = read(database, text, parameters);
  // A statement that is given up goes on until it ends by itself; nobody waits for its error then.
  answer.catch(() => undefined);
  try {
    return await patience.wait(answer);
  } catch (error) {
    throw error instanceof MonaziteError ? error : toMonaziteError(error);
  }
}

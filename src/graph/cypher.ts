import neo4j, { Neo4jError, type Record as DriverRecord, type Transaction } from 'neo4j-driver';

import type { Settings } from '../config.ts';
import { statementFailed, statementTimedOut, writeRefused } from '../cypherErrors.ts';
import { databaseAway, MonaziteError } from '../errors.ts';
import { withDeadline } from '../lib/deadline.ts';
import type { Progress } from '../lib/progress.ts';
import { planOf, type PlanStep } from './cypherPlan.ts';
import { checkStatement } from './cypherRules.ts';
import { databaseValue, plainValue, type PlainValue } from './cypherValue.ts';
import { openDatabase, type Database } from './database.ts';
import { heldRelease } from './writeStatements.ts';

/** A statement of a user's own, and how much it may ask for. */
export type CypherRequest = {
  readonly statement: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** How many rows are read at most. */
  readonly limit: number;
  readonly timeoutSeconds: number;
};

/** What a statement answered. */
export type CypherAnswer = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly PlainValue[])[];
  /** Whether there are rows beyond the limit. */
  readonly hasMore: boolean;
  /** The plan, where EXPLAIN or PROFILE asked for it. */
  readonly plan: PlanStep | undefined;
};

/** A way to read the database in its own language. */
export type CypherDoor = {
  readonly description: string;
  /** Whether the database holds a release of the data. */
  readonly holdsData: () => Promise<boolean>;
  /** Errors: BAD_USER_INPUT for what does more than read and what the database cannot follow, TIMEOUT. */
  readonly run: (request: CypherRequest) => Promise<CypherAnswer>;
  readonly close: () => Promise<void>;
};

/** How long the database's own sentence about the time limit may take to arrive. */
const graceSeconds = 3;

function explain(error: unknown, seconds: number): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code, message } = error;
  if (code.includes('TransactionTimedOut')) return statementTimedOut(seconds, error);
  if (code === 'Neo.ClientError.Statement.AccessMode') return writeRefused(error);
  if (error.retryable || code === 'ServiceUnavailable') return databaseAway(error);
  return code.startsWith('Neo.ClientError.') ? statementFailed(message, error) : error;
}

async function readRows(transaction: Transaction, request: CypherRequest): Promise<CypherAnswer> {
  const { statement, parameters, limit } = request;
  const result = transaction.run(statement, databaseValue(parameters));
  const columns = await result.keys();
  const records: DriverRecord[] = [];
  const iterator = result[Symbol.asyncIterator]();
  let next = await iterator.next();
  while (next.done !== true && records.length < limit) {
    records.push(next.value);
    next = await iterator.next();
  }
  const hasMore = next.done !== true;
  // Lets go of the rows that nobody reads.
  if (hasMore) await iterator.return?.();
  const summary = await result.summary();
  const rows = records.map((record) => columns.map((column) => plainValue(record.get(column))));
  return { columns, rows, hasMore, plan: planOf(summary) };
}

async function read({ driver, name }: Database, request: CypherRequest): Promise<CypherAnswer> {
  const { limit, timeoutSeconds } = request;
  const fetchSize = Math.min(limit + 1, 1_000);
  const session = driver.session({
    database: name,
    defaultAccessMode: neo4j.session.READ,
    fetchSize,
  });
  const work = async () => {
    // One attempt: a statement that is slow the first time is not tried again.
    const transaction = await session.beginTransaction({ timeout: timeoutSeconds * 1_000 });
    const answer = await readRows(transaction, request);
    await transaction.rollback();
    return answer;
  };
  try {
    const patience = (timeoutSeconds + graceSeconds) * 1_000;
    return await withDeadline(work(), patience, () => statementTimedOut(timeoutSeconds));
  } catch (error) {
    throw error instanceof MonaziteError ? error : explain(error, timeoutSeconds);
  } finally {
    // Not awaited: on a connection that has fallen silent it would not end.
    void session.close().catch(() => undefined);
  }
}

/**
 * Opens the database of the settings for reading with the user's own credentials, apart from all that serves the API.
 * Errors: NO_DATABASE, SERVICE_UNAVAILABLE.
 */
export async function openCypher(settings: Settings, progress: Progress): Promise<CypherDoor> {
  // What users count or store may be larger than a number can be.
  const config = { disableLosslessIntegers: false, useBigInt: true };
  const database = await openDatabase(settings, progress, config);
  const run = (request: CypherRequest) => read(database, request);
  return {
    description: database.description,
    async holdsData() {
      const request = { statement: heldRelease, parameters: {}, limit: 1, timeoutSeconds: 10 };
      return (await run(request)).rows.length > 0;
    },
    async run(request) {
      checkStatement(request.statement);
      return run(request);
    },
    close: () => database.close(),
  };
}

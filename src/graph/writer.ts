import neo4j, { Neo4jError } from 'neo4j-driver';

import type { Database } from './database.ts';

/** Runs a statement to its end and gives its rows. */
export type Run = <Row>(text: string, parameters?: Readonly<Record<string, unknown>>) => Promise<Row[]>;

/**
 * A way to write. What runs inside of `write` is one transaction: all of it happens or nothing. Reading belongs in it too:
 * members of a cluster that only follow may still hold what was before.
 */
export type Writer = {
  /** Tried again, from the start, when the database asks for that. */
  readonly write: <T>(work: (run: Run) => Promise<T>) => Promise<T>;
  /** Makes a part of the database's schema, unless it is there already. */
  readonly ensure: (text: string) => Promise<void>;
  /** A statement in a transaction of its own, also while `write` is under way. */
  readonly run: Run;
};

/** A number as the database takes it for a whole one; the driver sends every other as a decimal one. */
export function wholeNumber(value: number): unknown {
  return neo4j.int(value);
}

type Runner = {
  readonly run: (
    text: string,
    parameters: Readonly<Record<string, unknown>>,
  ) => PromiseLike<{ readonly records: readonly { readonly toObject: () => unknown }[] }>;
};

function runIn(runner: Runner): Run {
  return async <Row>(text: string, parameters: Readonly<Record<string, unknown>> = {}) => {
    const { records } = await runner.run(text, parameters);
    return records.map((record) => record.toObject() as Row);
  };
}

// What is only made where it does not exist may still come into being, by another process, while it is made.
function isMadeMeanwhile(error: unknown): boolean {
  return error instanceof Neo4jError && /^Neo\.ClientError\.Schema\..*AlreadyExists$/.test(error.code);
}

/**
 * Opens sessions for as long as `work` takes. What was written is told to the driver, so that whatever it reads from then
 * on, at any member of a cluster, is at least as new.
 */
export async function withWriter<T>(
  { driver, name }: Database,
  work: (writer: Writer) => Promise<T>,
): Promise<T> {
  const config = { database: name, bookmarkManager: driver.executeQueryBookmarkManager };
  const session = driver.session(config);
  const aside = driver.session(config);
  const write: Writer['write'] = (inner) => session.executeWrite((transaction) => inner(runIn(transaction)));
  const make = (text: string) => write((run) => run(text));
  try {
    return await work({
      write,
      async ensure(text) {
        await make(text).catch((error: unknown) => {
          if (!isMadeMeanwhile(error)) throw error;
          return make(text);
        });
      },
      run: runIn(aside),
    });
  } finally {
    await Promise.all([session.close(), aside.close()]);
  }
}

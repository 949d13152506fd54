import { join } from 'node:path';
import neo4j, { Neo4jError, type Config, type Driver, type SessionConfig } from 'neo4j-driver';
import type { Neo4jSettings, Settings } from '../config.ts';
import { databaseNotFound, databaseRefusedLogin, databaseUnreachable } from '../errors.ts';
import { withDeadline } from '../lib/deadline.ts';
import { displayPath } from '../lib/displayPath.ts';
import type { Progress } from '../lib/progress.ts';
import { connect } from './connect.ts';
import { neo4jVersion } from './embedded/installation.ts';
import { openEmbedded } from './embedded/openEmbedded.ts';

/** The Neo4j that holds the graph, ready to be asked. */
export type Database = {
  readonly driver: Driver;
  /** The name of the database in that Neo4j. */
  readonly name: string;
  /** Which database this is, in one line without credentials. */
  readonly description: string;
  /** Whether it is the private one, which nobody else writes to. */
  readonly isPrivate: boolean;
  readonly close: () => Promise<void>;
};

const verifyTimeout = 8_000;

/**
 * Opens the Neo4j of the settings, or the private one when they name none, and makes sure that it answers. `config` sets
 * up the driver in another way than the product's own statements need it.
 * Throws NO_DATABASE when there will be none without the user's help, SERVICE_UNAVAILABLE when the user's Neo4j
 * does not answer now.
 */
export function openDatabase(
  settings: Settings,
  progress: Progress,
  config: Partial<Config> = {},
): Promise<Database> {
  const { neo4j: given, home } = settings;
  return given === undefined ? openPrivate(home, progress, config) : openGiven(given, config);
}

async function openGiven(given: Neo4jSettings, config: Partial<Config>): Promise<Database> {
  const { uri, database: name } = given;
  const driver = connect(given, config);
  try {
    await withDeadline(verify(driver, name), verifyTimeout, () => new Error('no answer in time'));
  } catch (error) {
    // Not awaited: on a connection that has fallen silent it would not end either.
    void driver.close().catch(() => undefined);
    throw explain(error, given);
  }
  return { driver, name, description: `Neo4j at ${uri}`, isPrivate: false, close: () => driver.close() };
}

async function openPrivate(home: string, progress: Progress, config: Partial<Config>): Promise<Database> {
  const folder = join(home, 'database');
  const embedded = await openEmbedded({ home, folder, progress });
  const driver = connect(embedded, config);
  const manner = embedded.reused ? 'already running' : 'started';
  const place = `${embedded.uri}, data in ${displayPath(folder)}`;
  return {
    driver,
    name: 'neo4j',
    description: `private Neo4j ${neo4jVersion} (${manner}, ${place})`,
    isPrivate: true,
    async close() {
      await driver.close();
      await embedded.close();
    },
  };
}

// A transaction is begun because over bolt:// nothing less makes the server look for the database.
async function verify(driver: Driver, name: string): Promise<void> {
  const config: Partial<SessionConfig> = { database: name, defaultAccessMode: neo4j.session.READ };
  const session = driver.session(config);
  try {
    const transaction = await session.beginTransaction();
    await transaction.rollback();
  } finally {
    await session.close();
  }
}

function explain(error: unknown, { uri, database }: Neo4jSettings): Error {
  const code = error instanceof Neo4jError ? error.code : '';
  if (code.startsWith('Neo.ClientError.Security.')) return databaseRefusedLogin(uri);
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') return databaseNotFound(uri, database);
  return databaseUnreachable(uri, error);
}

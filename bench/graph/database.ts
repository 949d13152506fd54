import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { connect } from '../../src/graph/connect.ts';
import type { Database } from '../../src/graph/database.ts';
import { installedNeo4j } from '../../src/graph/embedded/installation.ts';
import { openEmbedded, type Embedded } from '../../src/graph/embedded/openEmbedded.ts';
import { constraints, writeRelease } from '../../src/graph/writeStatements.ts';
import { createProgress } from '../../src/lib/progress.ts';
import { runProgram } from '../measure/programs.ts';
import { generate, type Generated } from './generate.ts';

// As the product has it: the bench's own copy of the driver would be another type.
type Driver = Database['driver'];

/** How long each part of a load took, in seconds. */
export type LoadTimes = { readonly generate: number; readonly import: number; readonly index: number };

/** A Neo4j that holds the generated graph, with what is known of it. */
export type BenchDatabase = {
  readonly login: Pick<Embedded, 'uri' | 'user' | 'password'>;
  readonly driver: Driver;
  readonly generated: Generated;
  readonly times: LoadTimes;
  readonly close: () => Promise<void>;
};

/** Memory that the Neo4j of all contenders may take: more than a private one gets, so that no contender waits for it. */
export const databaseMemory = { heap: '2g', pageCache: 1_024 };

/** Nobody waits for an answer here: the product's own deadlines would make of a busy machine a failure. */
const patient = {
  connectionTimeout: 60_000,
  connectionAcquisitionTimeout: 120_000,
  maxTransactionRetryTime: 120_000,
};

type Loaded = { readonly generated: Generated; readonly times: LoadTimes };

async function timed<T>(work: () => Promise<T>): Promise<{ value: T; seconds: number }> {
  const begun = performance.now();
  const value = await work();
  return { value, seconds: (performance.now() - begun) / 1_000 };
}

/** Neo4j's own importer, which the installed Neo4j has among its libraries: the fastest way into an empty database. */
async function importFiles(installation: string, home: string, folder: string): Promise<void> {
  await mkdir(join(home, 'conf'), { recursive: true });
  await writeFile(join(home, 'conf', 'neo4j.conf'), '');
  const files = (option: string, names: readonly string[]) =>
    names.map((name) => `--${option}=${join(folder, `${name}.csv`)}`);
  await runProgram(
    'java',
    [
      ...['-Xmx2g', '-cp', join(installation, 'lib', '*'), 'org.neo4j.cli.AdminTool'],
      ...['database', 'import', 'full', 'neo4j', '--overwrite-destination=true'],
      // It would stand in whatever folder this runs in.
      `--report-file=${join(home, 'import.report')}`,
      ...files('nodes', ['nodes', 'citations']),
      ...files('relationships', ['ways', 'cites']),
    ],
    { NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
  );
}

/** The product's own constraints, indexes and release node, so that it takes the database for one that it has filled. */
async function finish(driver: Driver, { nodes, relationships }: Generated, sources: number): Promise<void> {
  for (const text of constraints) await driver.executeQuery(text);
  await driver.executeQuery('CALL db.awaitIndexes(1800)');
  const id = createHash('sha256').update(`bench ${nodes}`).digest('hex').slice(0, 24);
  const [nodeCount, relationshipCount, sourceCount] = [nodes, relationships, sources];
  const loadedAt = new Date().toISOString();
  await driver.executeQuery(writeRelease, { id, loadedAt, nodeCount, relationshipCount, sourceCount });
}

/** What graph to open, and where. */
export type BenchPlace = {
  /** The folder in which the product keeps its installed Neo4j. */
  readonly home: string;
  /** The folder of graphs that were loaded before, and of those that are now. */
  readonly work: string;
  readonly nodes: number;
  /** By default what all contenders get. */
  readonly memory?: { readonly heap: string; readonly pageCache: number };
  readonly say: (text: string) => void;
};

/** A Neo4j with the generated graph of about so many nodes, loaded unless the place holds it already. */
export async function openBenchDatabase({
  home,
  work,
  nodes,
  memory = databaseMemory,
  say,
}: BenchPlace): Promise<BenchDatabase> {
  const folder = join(work, `database-${nodes}`);
  const noteFile = join(folder, 'loaded.json');
  const start = () => openEmbedded({ home, folder, progress: createProgress(), ...memory });
  if (existsSync(noteFile)) {
    const { generated, times } = JSON.parse(await readFile(noteFile, 'utf8')) as Loaded;
    say(`${nodes} nodes: loaded before`);
    const database = await start();
    const driver = connect(database, patient);
    return { login: database, driver, generated, times, close: () => closeBoth(driver, database) };
  }
  await rm(folder, { recursive: true, force: true });
  const files = join(work, `files-${nodes}`);
  await mkdir(files, { recursive: true });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const installation = await installedNeo4j(home, createProgress());
  say(`${nodes} nodes: generating`);
  const made = await timed(() => generate(files, nodes));
  say(`${nodes} nodes: importing (generated in ${made.seconds.toFixed(1)} s)`);
  const imported = await timed(() => importFiles(installation, folder, files));
  await rm(files, { recursive: true });
  say(`${nodes} nodes: indexing (imported in ${imported.seconds.toFixed(1)} s)`);
  const database = await start();
  const driver = connect(database, patient);
  const indexed = await timed(() => finish(driver, made.value, 300));
  const times = { generate: made.seconds, import: imported.seconds, index: indexed.seconds };
  const loaded: Loaded = { generated: made.value, times };
  await writeFile(noteFile, JSON.stringify(loaded));
  return { login: database, driver, ...loaded, close: () => closeBoth(driver, database) };
}

async function closeBoth(driver: Driver, database: Embedded): Promise<void> {
  await driver.close();
  await database.close();
}

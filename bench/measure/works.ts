import { join } from 'node:path';

import { pino } from 'pino';

import { readSettings } from '../../src/config.ts';
import { graphUpon } from '../../src/doors/graphUpon.ts';
import type { Database } from '../../src/graph/database.ts';
import { createSchema } from '../../src/resolvers/createSchema.ts';
import { createServer } from '../../src/server/server.ts';
import { openBenchDatabase, type BenchPlace } from '../graph/database.ts';
import { benchDay } from '../graph/kinds.ts';
import { raisedNodeLimit } from '../servers/contenders.ts';
import { askOf, type Workload } from '../workloads/workload.ts';
import { watch, type Work } from './watched.ts';

/** What questions take, by workload. */
export type Works = Readonly<Record<string, Work>>;

/** What questions take at a size of the graph. */
export type SizeWorks = { readonly nodes: number; readonly works: Works };

/** Which question of each workload is asked: one amid all that there are. */
const askedTurn = 37;

/** Milliseconds; more than anything takes, so that none of it decides what is counted. */
const patience = 600_000;

/** The product in this process, without a memory. */
async function openProduct(driver: Database['driver'], home: string) {
  const environment = { MONAZITE_HOME: home, MONAZITE_TODAY: benchDay, MEMORY_LIMIT: '0' };
  const settings = readSettings({ ...environment, NODE_LIMIT: String(raisedNodeLimit) });
  const schema = createSchema();
  const close = () => Promise.resolve();
  const database = { driver, name: 'neo4j', description: '', isPrivate: false, close };
  const { graph, parts, execute } = graphUpon(settings, database, schema);
  const app = await createServer({
    settings: { ...settings, requestTimeout: patience, logLevel: 'silent' },
    schema,
    execute,
    questions: { all: parts.questions, release: graph.check, kept: parts.kept, today: parts.today },
    exports: parts,
    isReady: () => Promise.resolve(true),
    logger: pino({ level: 'silent' }),
  });
  return { graph, app };
}

/** What the database does for a question of each workload, and before them for the law. */
async function worksOf(
  driver: Database['driver'],
  home: string,
  workloads: readonly Workload[],
): Promise<Works> {
  const watched = watch(driver);
  const { graph, app } = await openProduct(watched.driver, home);
  const works: Record<string, Work> = {};
  try {
    const signal = AbortSignal.timeout(patience);
    await graph.release(signal);
    watched.take();
    // It is read once for each release, so that it is of no workload.
    await graph.begin(signal).law();
    works['law'] = watched.take();
    for (const workload of workloads) {
      const { method, path, body: payload = '', headers = {} } = askOf(workload, 'monazite', askedTurn);
      const answer = await app.inject({ method, url: path, payload, headers });
      if (answer.statusCode !== 200 || answer.body.includes('"errors":[{"message"'))
        throw new Error(`${workload.name} answered ${answer.statusCode}: ${answer.body.slice(0, 400)}`);
      works[workload.name] = watched.take();
    }
  } finally {
    await app.close();
  }
  return works;
}

/** What the database does for a question of each workload where the graph has about so many nodes. */
export async function worksAt(place: BenchPlace, workloads: readonly Workload[]): Promise<SizeWorks> {
  const database = await openBenchDatabase(place);
  try {
    const works = await worksOf(database.driver, join(place.work, 'home'), workloads);
    return { nodes: place.nodes, works };
  } finally {
    await database.close();
  }
}

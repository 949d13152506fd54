import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';

import type { Settings } from '../config.ts';
import { MonaziteError } from '../errors.ts';
import { openDatabase, type Database } from '../graph/database.ts';
import { createGraph, type Graph } from '../graph/graph.ts';
import type { Progress } from '../lib/progress.ts';
import { releasesFolder } from '../releases/keptReleases.ts';
import { createSchema } from '../resolvers/createSchema.ts';
import { loadSeed } from '../seeding/load.ts';
import { wholeSeedFolders } from '../seeding/rememberedFolders.ts';
import { createServer } from '../server/server.ts';
import { graphUpon, type GraphUpon } from './graphUpon.ts';

const readinessMilliseconds = 3_000;
/** The first statements of a database that has just started are planned and cached by nobody yet. */
const startMilliseconds = 60_000;

/** A server that does not listen yet, and what it stands on. */
export type OpenServer = Omit<GraphUpon, 'parts'> & {
  readonly app: FastifyInstance;
  readonly database: Database;
  /** Whether the database holds data. */
  readonly hasData: boolean;
};

async function isReady(graph: Graph): Promise<boolean> {
  return graph.check(AbortSignal.timeout(readinessMilliseconds)).then(
    () => true,
    () => false,
  );
}

/** Whether the database answers that it holds nothing; one that does not answer is not empty. */
async function isEmpty(graph: Graph): Promise<boolean> {
  try {
    await graph.check(AbortSignal.timeout(startMilliseconds));
    return false;
  } catch (error) {
    if (error instanceof MonaziteError && error.code === 'NOT_READY') return true;
    throw error;
  }
}

/** A private database always holds the data; one of the user's own is filled only on request, and only when empty. */
async function fill(
  database: Database,
  schema: GraphQLSchema,
  settings: Settings,
  mayFill: boolean,
  progress: Progress,
): Promise<void> {
  const mayWrite = async () => database.isPrivate || (mayFill && isEmpty(createGraph(database, schema)));
  if (!(await mayWrite())) return;
  const [folders, releases] = [wholeSeedFolders(settings), releasesFolder(settings.home)];
  const onlyIfEmpty = !database.isPrivate;
  await loadSeed({ database, schema, folders, mayRemoveMuch: true, onlyIfEmpty, releases, progress });
}

/**
 * Opens the database, fills it as `fill` says, and makes the server upon it. Whoever opens it closes the server and then
 * the database. Errors: NO_DATABASE, SERVICE_UNAVAILABLE, BAD_SEED.
 */
export async function openServer(
  settings: Settings,
  progress: Progress,
  mayFill: boolean,
): Promise<OpenServer> {
  const schema = createSchema();
  const database = await openDatabase(settings, progress);
  try {
    await fill(database, schema, settings, mayFill, progress);
    const { graph, parts, execute, keepAnswers } = graphUpon(settings, database, schema);
    const hasData = !(await isEmpty(graph));
    const { questions: all, kept, today } = parts;
    const app = await createServer({
      settings,
      schema,
      execute,
      questions: { all, release: graph.check, kept, today },
      exports: parts,
      isReady: () => isReady(graph),
    });
    return { app, database, graph, execute, keepAnswers, hasData };
  } catch (error) {
    await database.close();
    throw error;
  }
}

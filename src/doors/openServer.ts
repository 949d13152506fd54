import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';

import type { Settings } from '../config.ts';
import { MonaziteError } from '../errors.ts';
import { openDatabase, type Database } from '../graph/database.ts';
import { createGraph, type Graph } from '../graph/graph.ts';
import { today } from '../lib/day.ts';
import type { Progress } from '../lib/progress.ts';
import { contentsIn } from '../releases/contents.ts';
import { releasesFolder } from '../releases/keptReleases.ts';
import { questionsIn } from '../questions/answer.ts';
import { createSchema } from '../resolvers/createSchema.ts';
import { loadSeed } from '../seeding/load.ts';
import { wholeSeedFolders } from '../seeding/rememberedFolders.ts';
import { executeUpon } from '../server/execute.ts';
import type { Execute } from '../server/gateway.ts';
import { createServer } from '../server/server.ts';

const readinessMilliseconds = 3_000;
/** The first statements of a database that has just started are planned and cached by nobody yet. */
const startMilliseconds = 60_000;

/** A server that does not listen yet, and what it stands on. */
export type OpenServer = {
  readonly app: FastifyInstance;
  readonly database: Database;
  readonly graph: Graph;
  readonly execute: Execute;
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
  await loadSeed({ database, schema, folders, mayRemoveMuch: true, releases, progress });
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
    const graph = createGraph(database, schema);
    const contents = contentsIn(releasesFolder(settings.home));
    const questions = questionsIn(schema);
    const day = () => settings.today ?? today();
    const parts = { graph, schema, contents, questions, today: day };
    const execute = executeUpon(parts);
    const hasData = !(await isEmpty(graph));
    const ready = () => isReady(graph);
    const app = await createServer({
      settings,
      schema,
      execute,
      questions: { all: questions, release: graph.check, today: day },
      exports: parts,
      isReady: ready,
    });
    return { app, database, graph, execute, hasData };
  } catch (error) {
    await database.close();
    throw error;
  }
}

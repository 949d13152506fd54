import type { AddressInfo } from 'node:net';

import type { FastifyInstance } from 'fastify';
import { parse } from 'graphql';

import { settingsFromProcess, type Settings } from '../config.ts';
import { addressInUse, MonaziteError } from '../errors.ts';
import { openDatabase, type Database } from '../graph/database.ts';
import { createGraph, type Graph } from '../graph/graph.ts';
import { today } from '../lib/day.ts';
import { packageVersion } from '../lib/packageVersion.ts';
import { createProgress, type Progress } from '../lib/progress.ts';
import { contentsIn } from '../releases/contents.ts';
import { releasesFolder } from '../releases/keptReleases.ts';
import { questionsIn } from '../questions/answer.ts';
import { createSchema } from '../resolvers/createSchema.ts';
import { loadSeed } from '../seeding/load.ts';
import { wholeSeedFolders } from '../seeding/rememberedFolders.ts';
import { executeUpon } from '../server/execute.ts';
import type { Execute } from '../server/gateway.ts';
import { createServer } from '../server/server.ts';
import { stopOnSignals } from '../server/stop.ts';
import { amounts, tell } from './output.ts';

type Flags = { readonly port?: string; readonly host?: string; readonly load?: boolean };

const readinessMilliseconds = 3_000;
/** The first statements of a database that has just started are planned and cached by nobody yet. */
const startMilliseconds = 60_000;

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
  schema: ReturnType<typeof createSchema>,
  settings: Settings,
  mayFill: boolean,
  progress: Progress,
): Promise<void> {
  const mayWrite = async () => database.isPrivate || (mayFill && isEmpty(createGraph(database, schema)));
  if (!(await mayWrite())) return;
  const [folders, releases] = [wholeSeedFolders(settings), releasesFolder(settings.home)];
  await loadSeed({ database, schema, folders, mayRemoveMuch: true, releases, progress });
}

/** Reads the release, so that no request has to wait for it, and says which it is. */
async function dataLine(graph: Graph, hasData: boolean): Promise<string> {
  if (!hasData) return 'none yet: fill the database with `monazite load`, or start with --load';
  const { facts } = await graph.release(AbortSignal.timeout(startMilliseconds));
  const { id, nodeCount, relationshipCount, sourceCount } = facts;
  return `release ${id}: ${amounts({ node: nodeCount, relationship: relationshipCount, source: sourceCount })}`;
}

/**
 * A database that has just started plans each statement when it first meets it, which makes the first exposures take
 * seconds. Asking for some before anybody else does spares the first user that wait.
 */
async function warmUp(execute: Execute): Promise<void> {
  const document = parse(
    '{ exposures(first: 1) { nodes { subject { id } weakestHop { verb } path { sentence } } } }',
  );
  const signal = AbortSignal.timeout(startMilliseconds);
  await execute({ document, operationName: undefined, variables: undefined, signal });
}

function exampleFor(url: string): string {
  const query = '{ elements(where: { inForce: { is: true } }) { nodes { symbol name } } }';
  return `curl -s ${url}/graphql -H 'content-type: application/json' -d '{"query":"${query}"}'`;
}

/** Has the server listen and gives the address at which it does. */
async function listen(app: FastifyInstance, { host, port }: Settings): Promise<string> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    throw addressInUse(host, port, error);
  }
  const { port: actual } = app.server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${actual}`;
}

/** `monazite serve`: the GraphQL API on the database, until it is told to stop. */
export async function serve(flags: Flags): Promise<void> {
  const settings = settingsFromProcess(flags);
  const progress = createProgress();
  const schema = createSchema();
  const database = await openDatabase(settings, progress);
  try {
    await fill(database, schema, settings, flags.load ?? false, progress);
    const graph = createGraph(database, schema);
    const hasData = !(await isEmpty(graph));
    const data = await dataLine(graph, hasData);
    const contents = contentsIn(releasesFolder(settings.home));
    const questions = questionsIn(schema);
    const parts = { graph, schema, contents, questions, today: () => settings.today ?? today() };
    const execute = executeUpon(parts);
    if (hasData) await warmUp(execute);
    const app = await createServer({
      settings,
      schema,
      execute,
      questions,
      exports: parts,
      isReady: () => isReady(graph),
    });
    const url = await listen(app, settings);
    stopOnSignals(app, () => database.close());
    tell(`Monazite ${packageVersion}`);
    tell(`  database  ${database.description}`);
    tell(`  data      ${data}`);
    tell(`  ready     ${url}/graphiql to ask and read, ${url}/graphql for programs`);
    tell(`\nTry it:\n  ${exampleFor(url)}\n`);
  } catch (error) {
    await database.close();
    throw error;
  }
}

import type { AddressInfo } from 'node:net';

import { settingsFromProcess, type Settings } from '../config.ts';
import { addressInUse } from '../errors.ts';
import { openDatabase, type Database } from '../graph/database.ts';
import { createGraph, type Graph } from '../graph/graph.ts';
import { today } from '../lib/day.ts';
import { packageVersion } from '../lib/packageVersion.ts';
import { createProgress, type Progress } from '../lib/progress.ts';
import { createSchema } from '../resolvers/createSchema.ts';
import { loadSeed } from '../seeding/load.ts';
import { seedFolders } from '../seeding/seedFolders.ts';
import { executeUpon } from '../server/execute.ts';
import { createServer } from '../server/server.ts';
import { stopOnSignals } from '../server/stop.ts';
import { amounts, tell } from './output.ts';

type Flags = { readonly port?: string; readonly host?: string; readonly load?: boolean };

const readinessMilliseconds = 3_000;

async function isReady(graph: Graph): Promise<boolean> {
  return graph.check(AbortSignal.timeout(readinessMilliseconds)).then(
    () => true,
    () => false,
  );
}

/** A private database always holds the data; one of the user's own is filled only on request, and only when empty. */
async function fill(
  database: Database,
  schema: ReturnType<typeof createSchema>,
  settings: Settings,
  mayFill: boolean,
  progress: Progress,
): Promise<void> {
  const isEmpty = async () => !(await isReady(createGraph(database, schema)));
  if (!database.isPrivate && !(mayFill && (await isEmpty()))) return;
  await loadSeed({ database, schema, folders: seedFolders(settings), mayRemoveMuch: true, progress });
}

async function dataLine(graph: Graph): Promise<string> {
  if (!(await isReady(graph)))
    return 'none yet: fill the database with `monazite load`, or start with --load';
  const { facts } = await graph.release(AbortSignal.timeout(readinessMilliseconds));
  const { id, nodeCount, relationshipCount, sourceCount } = facts;
  return `release ${id}: ${amounts({ node: nodeCount, relationship: relationshipCount, source: sourceCount })}`;
}

function exampleFor(url: string): string {
  const query = '{ elements(where: { inForce: { is: true } }) { nodes { symbol name } } }';
  return `curl -s ${url}/graphql -H 'content-type: application/json' -d '{"query":"${query}"}'`;
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
    const execute = executeUpon({ graph, schema, today: () => settings.today ?? today() });
    const app = await createServer({ settings, schema, execute, isReady: () => isReady(graph) });
    const { host, port } = settings;
    await app.listen({ host, port }).catch((error: unknown) => {
      throw addressInUse(host, port, error);
    });
    stopOnSignals(app, () => database.close());
    const { port: actual } = app.server.address() as AddressInfo;
    const url = `http://${host.includes(':') ? `[${host}]` : host}:${actual}`;
    tell(`Monazite ${packageVersion}`);
    tell(`  database  ${database.description}`);
    tell(`  data      ${await dataLine(graph)}`);
    tell(`  ready     ${url}/graphiql to ask and read, ${url}/graphql for programs`);
    tell(`\nTry it:\n  ${exampleFor(url)}\n`);
  } catch (error) {
    await database.close();
    throw error;
  }
}

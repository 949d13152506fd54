import type { AddressInfo } from 'node:net';

import type { FastifyInstance } from 'fastify';

import { settingsFromProcess, type Settings } from '../config.ts';
import { openServer } from '../doors/openServer.ts';
import { announceServer, withdrawServer } from '../doors/serverRun.ts';
import { warmUp } from '../doors/warmUp.ts';
import { addressInUse } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import { packageVersion } from '../lib/packageVersion.ts';
import { createProgress } from '../lib/progress.ts';
import { spareMemory } from '../lib/sparingMemory.ts';
import { keepAnswersOfEach } from '../questions/kept/keeping.ts';
import { stopOnSignals } from '../server/stop.ts';
import { amounts, tell } from './output.ts';

type Flags = { readonly port?: string; readonly host?: string; readonly load?: boolean };

/** The first statements of a database that has just started are planned and cached by nobody yet. */
const startMilliseconds = 60_000;

/** Reads the release, so that no request has to wait for it, and says which it is. */
async function dataLine(graph: Graph, hasData: boolean): Promise<string> {
  if (!hasData) return 'none yet: fill the database with `monazite load`, or start with --load';
  const { facts } = await graph.release(AbortSignal.timeout(startMilliseconds));
  const { id, nodeCount, relationshipCount, sourceCount } = facts;
  return `release ${id}: ${amounts({ node: nodeCount, relationship: relationshipCount, source: sourceCount })}`;
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
  spareMemory();
  const settings = settingsFromProcess(flags);
  const { app, database, graph, execute, keepAnswers, hasData } = await openServer(
    settings,
    createProgress(),
    flags.load ?? false,
  );
  try {
    const data = await dataLine(graph, hasData);
    const url = await listen(app, settings);
    const stopping = new AbortController();
    // Nobody waits for either: pinned links and comparisons find what there is.
    const warming = hasData ? warmUp(execute, stopping.signal) : undefined;
    const keeping = keepAnswersOfEach(graph.check, keepAnswers, stopping.signal);
    stopOnSignals(app, async () => {
      stopping.abort();
      await withdrawServer(settings.home);
      await Promise.all([warming, keeping]);
      await database.close();
    });
    await announceServer(settings.home, url);
    tell(`Monazite ${packageVersion}`);
    tell(`  database  ${database.description}`);
    tell(`  data      ${data}`);
    tell(`  ready     ${url}/graphiql to ask and read, ${url}/graphql for programs`);
    tell(`\nTry it:\n  ${exampleFor(url)}\n`);
  } catch (error) {
    await app.close();
    await database.close();
    throw error;
  }
}

import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { benchDay } from '../graph/kinds.ts';
import type { ContenderName } from '../workloads/workload.ts';
import { startServer, type ServerProcess } from './process.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** How the contenders are named in reports. */
export const contenderTitles: Readonly<Record<ContenderName, string>> = {
  monazite: 'Monazite',
  peer: '@neo4j/graphql',
  floor: 'hand-written Cypher',
};

/** The limit of nodes for the workloads whose answers are larger than the product gives unasked. */
export const raisedNodeLimit = 10_000_000;

/** What servers are started upon. */
export type Ground = {
  readonly uri: string;
  readonly password: string;
  /** The folder of the bench's own files, and that of its compiled servers. */
  readonly work: string;
  readonly compiled: string;
};

/** Options of a start; `more` are options of Node.js. */
export type StartOptions = { readonly raisesNodeLimit: boolean; readonly more?: readonly string[] };

/** The options of Node.js that `npm start` runs the product with. */
async function productOptions(): Promise<readonly string[]> {
  const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    readonly scripts: { readonly start: string };
  };
  return scripts.start.match(/--[\w-]+=\S+/g) ?? [];
}

/** Starts a contender upon a Neo4j, in a process of its own. */
export async function startContender(
  name: ContenderName,
  { uri, password, work, compiled }: Ground,
  { raisesNodeLimit, more = [] }: StartOptions,
): Promise<ServerProcess> {
  const program = [...more, join(compiled, 'servers', `${name}.js`)];
  const url = /^READY (http\S+)$/;
  if (name !== 'monazite')
    return startServer({ program: [...program, uri, password], environment: {}, folder: work, url });
  const home = join(work, 'home');
  await mkdir(home, { recursive: true });
  return startServer({
    program: [...(await productOptions()), ...program, join(root, 'dist')],
    environment: {
      NEO4J_URI: uri,
      NEO4J_PASSWORD: password,
      // The others write no log of requests either.
      LOG_LEVEL: 'warn',
      MONAZITE_HOME: home,
      MONAZITE_TODAY: benchDay,
      REQUEST_TIMEOUT: '60000',
      ...(raisesNodeLimit ? { NODE_LIMIT: String(raisedNodeLimit) } : {}),
    },
    folder: work,
    url,
  });
}

import type { Driver } from 'neo4j-driver';
import { pino } from 'pino';

import { readSettings } from '../../src/config.ts';
import { graphUpon } from '../../src/doors/graphUpon.ts';
import { createSchema } from '../../src/resolvers/createSchema.ts';
import { createServer } from '../../src/server/server.ts';
import { benchDay } from '../graph/kinds.ts';
import { raisedNodeLimit } from '../servers/contenders.ts';
import { askOf, type Workload } from '../workloads/workload.ts';
import { watch, type Work } from './watched.ts';

/** What questions take, by workload. */
export type Works = Readonly<Record<string, Work>>;

/** What questions take at a size of the graph. */
export type SizeWorks = { readonly nodes: number; readonly works: Works };

/** Spreads the questions over all that there are. */
const stride = 37;
const asked = 3;

/** What the database does for some questions of each workload, asked of the product in this process without a memory. */
export async function worksOf(driver: Driver, home: string, workloads: readonly Workload[]): Promise<Works> {
  const watched = watch(driver);
  const environment = { MONAZITE_HOME: home, MONAZITE_TODAY: benchDay, MEMORY_LIMIT: '0' };
  const settings = readSettings({ ...environment, NODE_LIMIT: String(raisedNodeLimit) });
  const schema = createSchema();
  const database = {
    driver: watched.driver,
    name: 'neo4j',
    description: '',
    isPrivate: false,
    close: () => Promise.resolve(),
  };
  const { graph, parts, execute } = graphUpon(settings, database, schema);
  const app = await createServer({
    settings: { ...settings, requestTimeout: 120_000, logLevel: 'silent' },
    schema,
    execute,
    questions: { all: parts.questions, release: graph.check, kept: parts.kept, today: parts.today },
    exports: parts,
    isReady: () => Promise.resolve(true),
    logger: pino({ level: 'silent' }),
  });
  const works: Record<string, Work> = {};
  // The law is read once for each release.
  await graph.release(AbortSignal.timeout(60_000));
  watched.take();
  for (const workload of workloads) {
    for (let turn = 0; turn < asked; turn += 1) {
      const { method, path, body, headers } = askOf(workload, 'monazite', turn * stride);
      const answer = await app.inject({
        method,
        url: path,
        ...(body === undefined ? {} : { payload: body }),
        ...(headers === undefined ? {} : { headers }),
      });
      if (answer.statusCode !== 200)
        throw new Error(`${workload.name} answered ${answer.statusCode}: ${answer.body.slice(0, 400)}`);
    }
    works[workload.name] = watched.take();
  }
  await app.close();
  return works;
}

/** How much more may be done for an equal answer upon a larger graph. */
const mostGrowth = 1.3;

/** What grows with the graph although the answers do not, and what looks at all nodes of a label, as sentences. */
export function overBudget(sizes: readonly SizeWorks[]): string[] {
  const [smallest] = sizes;
  return sizes.flatMap(({ nodes, works }) =>
    Object.entries(works).flatMap(([name, work]) => {
      const before = smallest?.works[name];
      const grown = (['statements', 'rows', 'bytes', 'hits'] as const).filter(
        (what) => before !== undefined && work[what] > before[what] * mostGrowth,
      );
      return [
        ...grown.map(
          (what) =>
            `${name}: ${what} must grow at most ${mostGrowth} times from ${smallest?.nodes ?? 0} to ${nodes} nodes, but grew from ${before?.[what] ?? 0} to ${work[what]}`,
        ),
        ...work.scans.map((scan) => `${name}: no statement may look at all nodes of a label, but: ${scan}`),
      ];
    }),
  );
}

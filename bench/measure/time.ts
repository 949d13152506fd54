import type { Database } from '../../src/graph/database.ts';
import { startContender, type Ground } from '../servers/contenders.ts';
import type { ServerProcess } from '../servers/process.ts';
import { askOf, type ContenderName, type Workload } from '../workloads/workload.ts';
import { contendersOf } from './check.ts';
import { connectTo, type Connections } from './client.ts';
import { putLoad, type Measured } from './load.ts';
import { beginRelease } from './newRelease.ts';

/** What was measured of one contender at one workload, repetition by repetition. */
export type Timing = {
  readonly cold: readonly Measured[];
  readonly warm: readonly Measured[];
  /** MiB. */
  readonly peakMemory: number | undefined;
};

export type Timings = Partial<Record<ContenderName, Timing>>;

/** How long to measure. */
export type Effort = { readonly seconds: number; readonly repetitions: number };

const usualConnections = 8;

type Running = {
  readonly name: ContenderName;
  readonly server: ServerProcess;
  readonly connections: Connections;
  readonly cold: Measured[];
  readonly warm: Measured[];
  /** How many questions were asked so far, so that the next ones are others. */
  asked: number;
};

async function start(name: ContenderName, workload: Workload, ground: Ground): Promise<Running> {
  const server = await startContender(name, ground, { raisesNodeLimit: workload.raisesNodeLimit ?? false });
  const connections = connectTo(server.url, workload.connections ?? usualConnections);
  return { name, server, connections, cold: [], warm: [], asked: 0 };
}

/** Asks each question at most once when `isCold`, and otherwise as many as there is time for. */
async function measure(
  running: Running,
  workload: Workload,
  seconds: number,
  isCold: boolean,
): Promise<Measured> {
  const first = isCold ? 0 : running.asked;
  const measured = await putLoad(running.connections, (turn) => askOf(workload, running.name, first + turn), {
    requests: isCold ? workload.questions : Infinity,
    seconds,
  });
  running.asked += measured.requests;
  return measured;
}

/** How long at most to ask, before warm is measured, what there was no time to ask in cold. */
const mostSecondsBetween = 60;

/** Asks the questions that have not been asked of this release yet. */
async function askRest({ connections, name }: Running, workload: Workload, asked: number): Promise<void> {
  const rest = { requests: workload.questions - asked, seconds: mostSecondsBetween };
  if (rest.requests > 0) await putLoad(connections, (turn) => askOf(workload, name, asked + turn), rest);
}

/** How many times as long as a figure is measured a contender is used before. */
const useBefore = 4;

/** Asks questions in one new release after another, so that what a server does only once in a release is compiled too. */
async function use(
  running: Running,
  workload: Workload,
  driver: Database['driver'],
  seconds: number,
): Promise<void> {
  const until = performance.now() + useBefore * seconds * 1_000;
  while (performance.now() < until) {
    await beginRelease(driver);
    await measure(running, workload, seconds, true);
  }
}

/**
 * Measures all contenders of a workload, each in a process of its own. First each is used for a while, so that none is
 * measured while its code is being compiled; then come the repetitions, contender by contender, beginning with another one
 * each time: all questions once in a new release, and then again and again. Those that there was no time to ask once are
 * asked in between.
 */
export async function timeWorkload(
  workload: Workload,
  ground: Ground,
  driver: Database['driver'],
  { seconds, repetitions }: Effort,
): Promise<Timings> {
  const running: Running[] = [];
  try {
    for (const name of contendersOf(workload)) running.push(await start(name, workload, ground));
    for (const one of running) await use(one, workload, driver, seconds);
    for (let repetition = 0; repetition < repetitions; repetition += 1) {
      const first = repetition % running.length;
      for (const one of [...running.slice(first), ...running.slice(0, first)]) {
        await beginRelease(driver);
        const cold = await measure(one, workload, seconds, true);
        one.cold.push(cold);
        await askRest(one, workload, cold.requests);
        one.warm.push(await measure(one, workload, seconds, false));
      }
    }
    const timings: Timings = {};
    for (const { name, server, cold, warm } of running)
      timings[name] = { cold, warm, peakMemory: await server.peakMemory() };
    return timings;
  } finally {
    for (const { connections, server } of running) {
      await connections.close();
      await server.stop();
    }
  }
}

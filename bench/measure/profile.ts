import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Database } from '../../src/graph/database.ts';
import { flameGraph } from '../report/flameGraph.ts';
import { startContender, type Ground } from '../servers/contenders.ts';
import { askOf, type Workload } from '../workloads/workload.ts';
import { connectTo } from './client.ts';
import { callsIn, selfTimes, timeOf, type CpuProfile, type Span } from './cpuProfile.ts';
import { putLoad, type Measured } from './load.ts';
import { beginRelease } from './newRelease.ts';

const mostShown = 15;

function now(): number {
  return Number(process.hrtime.bigint() / 1_000n);
}

type Phase = { readonly state: 'cold' | 'warm'; readonly span: Span; readonly measured: Measured };

/** Prints in which functions the product spent its time, and draws a flame graph of it. */
async function report(
  { title, name }: Workload,
  { state, span, measured }: Phase,
  profile: CpuProfile,
  folder: string,
): Promise<void> {
  const calls = callsIn(profile, span);
  const all = timeOf(calls);
  const { perSecond, p50 } = measured;
  process.stdout.write(`\n${name}, ${state}: ${perSecond.toFixed(1)} requests/s, p50 ${p50.toFixed(0)} ms\n`);
  for (const [called, time] of selfTimes(calls).slice(0, mostShown))
    process.stdout.write(`  ${((time / all) * 100).toFixed(1).padStart(5)} %  ${called}\n`);
  await writeFile(join(folder, `${name}-${state}.svg`), flameGraph(`${title}, ${state}`, calls));
}

/**
 * Puts load on the product alone, says in which functions it spends its time and draws flame graphs of that into a folder:
 * while each question is asked once in a release, and while all were asked before. The profile itself is kept.
 */
export async function profileWorkload(
  workload: Workload,
  ground: Ground,
  driver: Database['driver'],
  { seconds, graphs }: { readonly seconds: number; readonly graphs: string },
): Promise<void> {
  const folder = join(ground.work, 'profiles', workload.name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const more = ['--cpu-prof', `--cpu-prof-dir=${folder}`, '--cpu-prof-interval=500'];
  const server = await startContender('monazite', ground, {
    raisesNodeLimit: workload.raisesNodeLimit ?? false,
    more,
  });
  const connections = connectTo(server.url, workload.connections ?? 8);
  const ask = (turn: number) => askOf(workload, 'monazite', turn);
  const askAnew = async () => {
    await beginRelease(driver);
    return putLoad(connections, ask, { requests: workload.questions, seconds });
  };
  const during = async (state: Phase['state'], load: () => Promise<Measured>): Promise<Phase> => {
    const from = now();
    const measured = await load();
    return { state, span: { from, until: now() }, measured };
  };
  // What is compiled or planned once is no part of the profile.
  for (let run = 0; run < 3; run += 1) await askAnew();
  const cold = await during('cold', askAnew);
  await putLoad(connections, ask, { requests: workload.questions, seconds: 10 * seconds });
  const warm = await during('warm', () => putLoad(connections, ask, { requests: Infinity, seconds }));
  await connections.close();
  await server.stop();
  const [file = ''] = await readdir(folder);
  const profile = JSON.parse(await readFile(join(folder, file), 'utf8')) as CpuProfile;
  for (const phase of [cold, warm]) await report(workload, phase, profile, graphs);
}

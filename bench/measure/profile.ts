import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { startContender, type Ground } from '../servers/contenders.ts';
import { askOf, type Workload } from '../workloads/workload.ts';
import { connectTo } from './client.ts';
import { putLoad } from './load.ts';

type Profile = {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
  /** Microseconds of the machine's clock, which all processes share. */
  readonly startTime: number;
};

const mostShown = 15;

/** Where a function is, in few words: the package that it belongs to, or its file of the product. */
function placeOf(url: string): string {
  const file = url.replace(/^file:\/\//, '');
  const parts = file.split('/node_modules/');
  if (parts.length > 1) return (parts.at(-1) ?? '').split('/').slice(0, 2).join('/');
  return file.replace(/^.*\/dist\//, '');
}

/** The share of the time since `from` that each function took itself, the largest first. */
function selfTimes(
  { nodes, samples, timeDeltas, startTime }: Profile,
  from: number,
): [name: string, share: number][] {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const times = new Map<string, number>();
  let [total, now] = [0, startTime];
  samples.forEach((id, index) => {
    const frame = frames.get(id);
    const name = `${frame?.functionName || '(anonymous)'} ${placeOf(frame?.url ?? '')}:${(frame?.lineNumber ?? -1) + 1}`;
    const time = timeDeltas[index] ?? 0;
    now += time;
    if (now < from) return;
    total += time;
    times.set(name, (times.get(name) ?? 0) + time);
  });
  return [...times].map(([name, time]): [string, number] => [name, time / total]).sort((a, b) => b[1] - a[1]);
}

/** Puts load on the product alone and prints in which functions it spends its time; the profile itself is kept. */
export async function profileWorkload(workload: Workload, ground: Ground, seconds: number): Promise<void> {
  const folder = join(ground.work, 'profiles', workload.name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const more = ['--cpu-prof', `--cpu-prof-dir=${folder}`, '--cpu-prof-interval=500'];
  const raisesNodeLimit = workload.raisesNodeLimit ?? false;
  const server = await startContender('monazite', ground, { raisesNodeLimit, more });
  const connections = connectTo(server.url, workload.connections ?? 8);
  const ask = (turn: number) => askOf(workload, 'monazite', turn);
  // What is made or planned once is no part of the profile.
  await putLoad(connections, ask, { requests: Infinity, seconds });
  const from = Number(process.hrtime.bigint() / 1_000n);
  const measured = await putLoad(connections, ask, { requests: Infinity, seconds });
  await connections.close();
  await server.stop();
  const [file = ''] = await readdir(folder);
  const profile = JSON.parse(await readFile(join(folder, file), 'utf8')) as Profile;
  process.stdout.write(
    `\n${workload.name}: ${measured.perSecond.toFixed(1)} requests/s, p50 ${measured.p50.toFixed(0)} ms\n`,
  );
  for (const [name, share] of selfTimes(profile, from).slice(0, mostShown))
    process.stdout.write(`  ${(share * 100).toFixed(1).padStart(5)} %  ${name}\n`);
}

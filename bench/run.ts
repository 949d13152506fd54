import { readFile, writeFile, mkdir } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { format, resolveConfig } from 'prettier';

import { openBenchDatabase, type BenchDatabase } from './graph/database.ts';
import { overBudget } from './measure/budgets.ts';
import { checkAnswers } from './measure/check.ts';
import { runProgram } from './measure/programs.ts';
import { timeStart } from './measure/start.ts';
import { timeTrusted } from './measure/trusted.ts';
import { timeWorkload, type Timings } from './measure/time.ts';
import { worksAt, type SizeWorks } from './measure/works.ts';
import type { Options } from './options.ts';
import { documentOf } from './report/document.ts';
import { figure } from './report/figures.ts';
import type { Results, SizeResult } from './report/results.ts';
import { shown } from './report/targets.ts';
import { profileWorkload } from './measure/profile.ts';
import { compileServers } from './servers/compile.ts';
import type { Ground } from './servers/contenders.ts';
import { leastQuestions, type Workload } from './workloads/workload.ts';

const bench = fileURLToPath(new URL('.', import.meta.url));
const root = join(bench, '..');
const work = join(bench, '.work');
const home = join(root, '.monazite');

function say(text: string): void {
  process.stderr.write(`${new Date().toISOString().slice(11, 19)}  ${text}\n`);
}

function told(timings: Timings): string {
  return Object.entries(timings)
    .map(([name, timing]) => {
      const rate = (state: 'warm' | 'cold') => shown(figure(timing, state, 'perSecond')?.median);
      return `${name} ${rate('warm')}/s warm, ${rate('cold')}/s cold`;
    })
    .join('; ');
}

async function measureAll(
  options: Options,
  database: BenchDatabase,
  ground: Ground,
  nodes: number,
): Promise<SizeResult> {
  const { seconds, repetitions } = options;
  const timings: Record<string, Timings> = {};
  const checked = await checkAnswers(ground, options.workloads);
  const failed: Record<string, string> = { ...checked.failed };
  for (const [name, why] of Object.entries(failed)) say(`${nodes} nodes: ${name} FAILED: ${why}`);
  say(`${nodes} nodes: the answers to all else are equal`);
  const tried = async (name: string, does: () => Promise<void>) => {
    try {
      await does();
    } catch (error) {
      failed[name] = error instanceof Error ? error.message : String(error);
      say(`${nodes} nodes: ${name} FAILED: ${failed[name]}`);
    }
  };
  for (const workload of options.workloads.filter(({ name }) => failed[name] === undefined))
    await tried(workload.name, async () => {
      const { name } = workload;
      const found = await timeWorkload(workload, ground, database.driver, { seconds, repetitions });
      timings[name] = found;
      say(`${nodes} nodes: ${name}: ${told(found)}`);
    });
  let trusted: SizeResult['trusted'];
  await tried('trusted', async () => {
    trusted = await timeTrusted(ground, { seconds, repetitions });
  });
  return {
    nodes,
    generated: database.generated,
    load: database.times,
    costs: checked.costs,
    timings,
    trusted,
    failed,
  };
}

async function packageVersion(path: string): Promise<string> {
  return (JSON.parse(await readFile(path, 'utf8')) as { version: string }).version;
}

async function versionsUsed(): Promise<Record<string, string>> {
  const used = (name: string) => packageVersion(join(bench, 'node_modules', name, 'package.json'));
  return {
    Monazite: await packageVersion(join(root, 'package.json')),
    Neo4j: '5.26.28',
    '@neo4j/graphql': await used('@neo4j/graphql'),
    '@apollo/server': await used('@apollo/server'),
    'Node.js': process.versions.node,
  };
}

async function writeTable(document: string): Promise<void> {
  const file = join(root, 'docs', 'performance.md');
  await writeFile(file, await format(document, { ...(await resolveConfig(file)), filepath: file }));
}

function checkRotation(workloads: readonly Workload[]): void {
  for (const { name, questions } of workloads)
    if (questions < leastQuestions)
      throw new Error(
        `A workload must have at least ${leastQuestions} questions, but ${name} has ${questions}`,
      );
}

/** Prints what the database does at each size; gives whether nothing of it grows that should not. */
async function countAll({ nodes: sizes, workloads }: Options): Promise<boolean> {
  const found: SizeWorks[] = [];
  for (const nodes of sizes) found.push(await worksAt({ home, work, nodes, say }, workloads));
  process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
  const wrong = overBudget(found);
  for (const sentence of wrong) process.stderr.write(`${sentence}\n`);
  return wrong.length === 0;
}

async function profileAll(
  { workloads, seconds, writesTable }: Options,
  ground: Ground,
  { driver }: BenchDatabase,
): Promise<void> {
  const graphs = join(...(writesTable ? [root, 'docs'] : [work]), 'profiles');
  await mkdir(graphs, { recursive: true });
  for (const workload of workloads) await profileWorkload(workload, ground, driver, { seconds, graphs });
}

/** Runs the bench; gives whether all was measured. Errors: answers that differ, and whatever does not start. */
export async function run(options: Options): Promise<boolean> {
  checkRotation(options.workloads);
  await mkdir(work, { recursive: true });
  if (options.counts) return countAll(options);
  say('building Monazite');
  await runProgram('npm', ['run', '--silent', 'build'], {}, root);
  const compiled = await compileServers(work);
  const sizes: SizeResult[] = [];
  for (const nodes of options.nodes) {
    const database = await openBenchDatabase({ home, work, nodes, say });
    try {
      const { uri, password } = database.login;
      const ground = { uri, password, work, compiled };
      if (options.profiles) await profileAll(options, ground, database);
      else sizes.push(await measureAll(options, database, ground, nodes));
    } finally {
      await database.close();
    }
  }
  if (options.profiles) return true;
  const start = await timeStart(home, work, options.repetitions);
  const [processor] = cpus();
  const results: Results = {
    measuredOn: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} × ${processor?.model.trim() ?? 'an unknown processor'} with ${Math.round(totalmem() / 2 ** 30)} GiB`,
    versions: await versionsUsed(),
    effort: { seconds: options.seconds, repetitions: options.repetitions },
    sizes,
    start,
  };
  await writeFile(options.json ?? join(bench, 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
  const document = documentOf(results);
  if (options.writesTable) await writeTable(document);
  process.stdout.write(document);
  return sizes.every(({ failed }) => Object.keys(failed).length === 0);
}

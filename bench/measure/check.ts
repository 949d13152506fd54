import type { Client } from 'undici';

import { contenderTitles, startContender, type Ground } from '../servers/contenders.ts';
import { askOf, type ContenderName, type Workload } from '../workloads/workload.ts';
import { askOnce, connectTo } from './client.ts';
import { differenceOf, objectsIn } from './equal.ts';
import { openProxy, type CountingProxy, type Traffic } from './proxy.ts';

/** What answering one question of a workload takes. */
export type Cost = Traffic & {
  /** Objects in the answer. */
  readonly objects: number;
};

/** By workload and contender. */
export type Costs = Readonly<Record<string, Partial<Record<ContenderName, Cost>>>>;

const usuallyCompared = 5;
/** Spreads the compared questions over all that there are. */
const stride = 37;

type Asked = { readonly answers: Map<number, unknown>; readonly cost: Cost };

/** What was compared: the costs, and what could not be compared or differed, by workload. */
export type Checked = { readonly costs: Costs; readonly failed: Readonly<Record<string, string>> };

async function askWorkload(
  contender: ContenderName,
  workload: Workload,
  client: Client,
  proxy: CountingProxy,
): Promise<Asked | undefined> {
  const question = workload.contenders[contender];
  if (!question) return undefined;
  const answers = new Map<number, unknown>();
  const compared = workload.compared ?? usuallyCompared;
  let objects = 0;
  // The first question makes the connection and whatever is made once.
  await askOnce(client, askOf(workload, contender, 1));
  proxy.reset();
  for (let turn = 0; turn < compared; turn += 1) {
    const place = turn * stride;
    const { status, text } = await askOnce(client, askOf(workload, contender, place));
    const body: unknown = question.ask ? {} : JSON.parse(text);
    if (status !== 200 || (body as { errors?: unknown }).errors !== undefined)
      throw new Error(`${contenderTitles[contender]} answered ${status}: ${text.slice(0, 600)}`);
    objects += objectsIn(body);
    if (question.answer) answers.set(place, question.answer(body as never));
  }
  const { statements, bytes } = proxy.read();
  const cost = { statements: statements / compared, bytes: bytes / compared, objects: objects / compared };
  return { answers, cost };
}

/** The contenders of a workload. */
export function contendersOf({ contenders }: Workload): ContenderName[] {
  return Object.keys(contenders) as ContenderName[];
}

/** Asks a contender all questions that it can be asked, in one process; what fails is noted. */
async function askAll(
  contender: ContenderName,
  ground: Ground,
  workloads: readonly Workload[],
  failed: Record<string, string>,
): Promise<Map<string, Asked>> {
  const proxy = await openProxy(ground.uri);
  const server = await startContender(contender, { ...ground, uri: proxy.uri }, { raisesNodeLimit: true });
  const connection = connectTo(server.url, 1);
  const [client] = connection.clients;
  const found = new Map<string, Asked>();
  try {
    for (const workload of workloads) {
      if (!client || failed[workload.name] !== undefined) continue;
      try {
        const asked = await askWorkload(contender, workload, client, proxy);
        if (asked) found.set(workload.name, asked);
      } catch (error) {
        failed[workload.name] = error instanceof Error ? error.message : String(error);
      }
    }
  } finally {
    await connection.close();
    await server.stop();
    await proxy.close();
  }
  return found;
}

/** Asks all contenders the same questions and compares the answers, counting what each asks of the database. */
export async function checkAnswers(ground: Ground, workloads: readonly Workload[]): Promise<Checked> {
  const all = new Map<ContenderName, Map<string, Asked>>();
  const failed: Record<string, string> = {};
  for (const contender of ['monazite', 'peer', 'floor'] as const)
    all.set(contender, await askAll(contender, ground, workloads, failed));
  const costs: Record<string, Partial<Record<ContenderName, Cost>>> = {};
  for (const { name } of workloads) {
    const ours = all.get('monazite')?.get(name)?.answers;
    for (const [contender, asked] of all) {
      const found = asked.get(name);
      if (!found) continue;
      (costs[name] ??= {})[contender] = found.cost;
      for (const [place, answer] of found.answers) {
        const difference = differenceOf(ours?.get(place), answer);
        if (difference === undefined) continue;
        failed[name] ??=
          `Monazite and ${contenderTitles[contender]} differ at question ${place}: ${difference}`;
      }
    }
  }
  return { costs, failed };
}

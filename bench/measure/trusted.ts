import { benchDay } from '../graph/kinds.ts';
import { askedCountry, core } from '../graph/shape.ts';
import { startContender, type Ground } from '../servers/contenders.ts';
import type { Ask } from '../workloads/workload.ts';
import { connectTo } from './client.ts';
import { putLoad, type Measured } from './load.ts';
import type { Effort } from './time.ts';

/** A saved question by GET, answered in full and answered that nothing has changed. */
export type TrustedTimings = { readonly full: readonly Measured[]; readonly unchanged: readonly Measured[] };

function askFor(turn: number): Ask {
  const country = askedCountry(turn);
  const variables = { country, controlledBy: null, elements: null, at: benchDay, knownAt: benchDay };
  const search = new URLSearchParams({
    operationName: 'WhoInACountryIsExposed',
    variables: JSON.stringify(variables),
  });
  return { method: 'GET', path: `/graphql?${search.toString()}` };
}

/** Measures a trusted question that has not changed beside itself in full. */
export async function timeTrusted(ground: Ground, { seconds, repetitions }: Effort): Promise<TrustedTimings> {
  const server = await startContender('monazite', ground, { raisesNodeLimit: true });
  const connections = connectTo(server.url, 8);
  const timings = { full: [] as Measured[], unchanged: [] as Measured[] };
  try {
    const marks = new Map<number, string>();
    const [client] = connections.clients;
    for (let turn = 0; client && turn < core.askedCountries; turn += 1) {
      const { method, path } = askFor(turn);
      // The mark depends on the release alone, so that one answer for each question is enough.
      const { headers, body } = await client.request({ method, path });
      await body.dump();
      if (typeof headers['etag'] === 'string') marks.set(turn, headers['etag']);
    }
    for (let repetition = 0; repetition < repetitions; repetition += 1) {
      timings.full.push(await putLoad(connections, askFor, { requests: Infinity, seconds }));
      const unchanged = (turn: number): Ask => ({
        ...askFor(turn),
        headers: { 'if-none-match': marks.get(turn % core.askedCountries) ?? '' },
      });
      timings.unchanged.push(await putLoad(connections, unchanged, { requests: Infinity, seconds }));
    }
    return timings;
  } finally {
    await connections.close();
    await server.stop();
  }
}

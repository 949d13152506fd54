import type { Ask } from '../workloads/workload.ts';
import { askAndForget, type Connections } from './client.ts';

/** What a run of load measured. */
export type Measured = {
  readonly requests: number;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Bytes of an answer, on average. */
  readonly bytes: number;
};

/** When a run ends: after so many requests or seconds, whichever is first. */
export type Extent = { readonly requests: number; readonly seconds: number };

/** The value below which so many of a hundred lie. */
export function percentile(sorted: readonly number[], percent: number): number {
  return sorted[Math.min(sorted.length - 1, Math.ceil((sorted.length * percent) / 100) - 1)] ?? NaN;
}

/** Asks over all connections at once, each as soon as it was answered; `askOf` gives the how manieth question. */
export async function putLoad(
  { clients }: Connections,
  askOf: (turn: number) => Ask,
  { requests, seconds }: Extent,
): Promise<Measured> {
  const times: number[] = [];
  let [turn, bytes] = [0, 0];
  const begun = performance.now();
  const until = begun + seconds * 1_000;
  await Promise.all(
    clients.map(async (client) => {
      while (turn < requests && performance.now() < until) {
        const ask = askOf(turn++);
        const start = performance.now();
        const answered = await askAndForget(client, ask);
        // Not in one line with the waiting: the sum would be the one of before it.
        bytes += answered;
        times.push(performance.now() - start);
      }
    }),
  );
  const elapsed = (performance.now() - begun) / 1_000;
  const sorted = times.sort((a, b) => a - b);
  return {
    requests: sorted.length,
    perSecond: sorted.length / elapsed,
    p50: percentile(sorted, 50),
    p99: percentile(sorted, 99),
    bytes: bytes / Math.max(1, sorted.length),
  };
}

import { spreadOf, type Spread } from '../measure/statistics.ts';
import type { Timing } from '../measure/time.ts';
import type { ContenderName } from '../workloads/workload.ts';
import type { SizeResult } from './results.ts';

/** With all that was kept of a release, or with nothing. */
export type State = 'cold' | 'warm';

/** How often as fast as another contender Monazite is: the quotients of the repetitions, which ran one after another. */
export function ratio(
  size: SizeResult | undefined,
  workload: string,
  state: State,
  other: ContenderName,
): Spread | undefined {
  const timings = size?.timings[workload];
  const [ours, theirs] = [timings?.monazite?.[state], timings?.[other]?.[state]];
  if (!ours || !theirs) return undefined;
  return spreadOf(ours.map(({ perSecond }, index) => perSecond / (theirs[index]?.perSecond ?? NaN)));
}

/** A figure of a contender, over the repetitions. */
export function figure(
  timing: Timing | undefined,
  state: State,
  name: 'perSecond' | 'p50' | 'p99' | 'bytes',
): Spread | undefined {
  return timing && spreadOf(timing[state].map((measured) => measured[name]));
}

/** How much slower the slowest of a hundred answers are than the middle one. */
export function unevenness(timing: Timing | undefined): Spread | undefined {
  return timing && spreadOf(timing.warm.map(({ p99, p50 }) => p99 / p50));
}

/** The most memory that a contender took in any workload, in MiB. */
export function memoryOf(size: SizeResult | undefined, contender: ContenderName): number | undefined {
  const peaks = Object.values(size?.timings ?? {}).flatMap((timings) => timings[contender]?.peakMemory ?? []);
  return peaks.length === 0 ? undefined : Math.max(...peaks);
}

import type { LoadTimes } from '../graph/database.ts';
import type { Generated } from '../graph/generate.ts';
import type { Costs } from '../measure/check.ts';
import type { Effort, Timings } from '../measure/time.ts';
import type { TrustedTimings } from '../measure/trusted.ts';

/** What was measured upon a graph of one size. */
export type SizeResult = {
  readonly nodes: number;
  readonly generated: Generated;
  readonly load: LoadTimes;
  readonly costs: Costs;
  /** By workload. */
  readonly timings: Readonly<Record<string, Timings>>;
  readonly trusted: TrustedTimings | undefined;
  /** What could not be measured, by workload, with why. */
  readonly failed: Readonly<Record<string, string>>;
};

/** Everything that a run of the bench found. */
export type Results = {
  readonly measuredOn: string;
  readonly machine: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly effort: Effort;
  readonly sizes: readonly SizeResult[];
  /** Seconds from the start of `monazite serve` to its readiness, with its own data. */
  readonly start: readonly number[];
};

import { parseArgs } from 'node:util';

import { workloads } from './workloads/all.ts';
import type { Workload } from './workloads/workload.ts';

/** What a run of the bench is asked to do. */
export type Options = {
  /** The sizes of the graph. */
  readonly nodes: readonly number[];
  readonly seconds: number;
  readonly repetitions: number;
  readonly workloads: readonly Workload[];
  /** Where to write what was measured. */
  readonly json: string | undefined;
  /** Whether to write the table of the documentation. */
  readonly writesTable: boolean;
  /** Profiles the product instead of measuring. */
  readonly profiles: boolean;
  /** Counts what the database does for the product instead of measuring. */
  readonly counts: boolean;
};

export const help = `Measures Monazite beside @neo4j/graphql and hand-written Cypher on one Neo4j.

Usage: npm run bench -- [options]

  --nodes <numbers>       sizes of the generated graph, 25000,250000,1000000 unless given
  --seconds <number>      how long each figure is measured, 5 unless given
  --repetitions <number>  how often, contender by contender in turn, 3 unless given
  --workloads <names>     some of ${workloads.map(({ name }) => name).join(', ')}
  --json <file>           where to write all figures, bench/results.json unless given
  --table                 writes docs/performance.md as well, or the flame graphs in docs/profiles
  --profile               says in which functions Monazite spends its time, draws flame graphs of it, and measures nothing
  --budgets               counts what the database does for Monazite at each size, the first of them 25000, and
                          measures nothing; ends with 1 where that is more than bench/measure/budgets.ts has it
  --help                  this text

Graphs are kept in bench/.work and made anew when that folder is removed. Ends with 1 when answers differ.`;

function numbers(name: string, text: string): number[] {
  const found = text.split(',').map(Number);
  if (found.some((number) => !Number.isInteger(number) || number < 1))
    throw new Error(`--${name} must be whole numbers from 1, with commas between, but got: ${text}`);
  return found;
}

function number(name: string, text: string): number {
  const [found = 1, ...others] = numbers(name, text);
  if (others.length > 0) throw new Error(`--${name} must be one whole number from 1, but got: ${text}`);
  return found;
}

function chosen(text: string): readonly Workload[] {
  const names = text.split(',');
  const unknown = names.find((name) => workloads.every((workload) => workload.name !== name));
  if (unknown !== undefined)
    throw new Error(
      `--workloads must be some of ${workloads.map(({ name }) => name).join(', ')}, but got: ${unknown}`,
    );
  return workloads.filter(({ name }) => names.includes(name));
}

/** The options of a command line; undefined where it asks for help. Errors: a sentence for what is not understood. */
export function readOptions(given: readonly string[]): Options | undefined {
  const { values } = parseArgs({
    args: [...given],
    options: {
      nodes: { type: 'string', default: '25000,250000,1000000' },
      seconds: { type: 'string', default: '5' },
      repetitions: { type: 'string', default: '3' },
      workloads: { type: 'string' },
      json: { type: 'string' },
      table: { type: 'boolean', default: false },
      profile: { type: 'boolean', default: false },
      budgets: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return undefined;
  return {
    nodes: numbers('nodes', values.nodes),
    seconds: number('seconds', values.seconds),
    repetitions: number('repetitions', values.repetitions),
    workloads: values.workloads === undefined ? workloads : chosen(values.workloads),
    json: values.json,
    writesTable: values.table,
    profiles: values.profile,
    counts: values.budgets,
  };
}

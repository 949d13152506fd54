import type { Work } from './watched.ts';
import type { SizeWorks } from './works.ts';

/** What the database may do for a question of a workload where the graph has 25,000 nodes. */
export type Budget = Pick<Work, 'statements' | 'rows' | 'bytes'> & {
  /** The labels of which it looks at all nodes; none unless said. */
  readonly scans?: readonly string[];
  /** How many times as much it may do at ten times the nodes, where that is more than for all others. */
  readonly growth?: number | typeof withAnswer;
};

/** The growth of what has a larger answer in a larger graph. */
export const withAnswer = 'with its answer';

/** How many times as much may be done for an equal answer upon a graph ten times as large. */
const usualGrowth = 1.3;

/** What is dated, of which a brief lists what is near; nothing leads to it from the countries. */
const dated = ['Commitment', 'Event', 'Licence', 'Provision', 'Regulation', 'SupplyStatus'];

/** The budget of each workload; and first of the law, which is read once for each release. */
export const budgets: Readonly<Record<string, Budget>> = {
  law: { statements: 1, rows: 1, bytes: 170_541, scans: ['Bloc', 'Regulation'] },
  point: { statements: 1, rows: 1, bytes: 321 },
  'point-50': { statements: 1, rows: 1, bytes: 321 },
  list: { statements: 8, rows: 740, bytes: 174_226 },
  'list-as-of': { statements: 8, rows: 492, bytes: 116_019 },
  deep: { statements: 13, rows: 1_218, bytes: 268_160 },
  page: { statements: 2, rows: 22, bytes: 6_746 },
  search: { statements: 1, rows: 10, bytes: 3_549 },
  'exposure-country': { statements: 6, rows: 858, bytes: 275_421 },
  // All who can be exposed are looked at, in all countries, and all regulations once. Ever more are exposed.
  'exposure-element': {
    statements: 4,
    rows: 19_341,
    bytes: 9_400_778,
    scans: ['Exposed', 'Regulation'],
    growth: withAnswer,
  },
  // What contains an element is read, of which there is ever more.
  paths: { statements: 5, rows: 15, bytes: 23_438, growth: 3.5 },
  compare: { statements: 11, rows: 1_659, bytes: 535_270 },
  brief: { statements: 34, rows: 2_485, bytes: 797_461, scans: [...dated, 'Discrepancy', 'Gap'] },
};

const none: Budget = { statements: 0, rows: 0, bytes: 0 };

/** What of a work is not what its budget says, as sentences. */
export function missed(name: string, work: Work): string[] {
  const budget = budgets[name] ?? none;
  return (['statements', 'rows', 'bytes'] as const)
    .filter((what) => work[what] !== budget[what])
    .map((what) => `${name}: ${what} must be ${budget[what]}, but are ${work[what]}`);
}

/** What a work looks at from end to end although its budget does not say so, as sentences. */
export function scanned(name: string, work: Work): string[] {
  const { scans = [] } = budgets[name] ?? none;
  return work.scans
    .filter((scan) => !scans.includes(scan))
    .map((scan) => `${name}: no statement may look at all nodes of a label, but: ${scan}`);
}

/** What of a work grows with the graph although the answer does not, as sentences. */
export function grown(name: string, work: Work, smaller: Work): string[] {
  const { growth = usualGrowth } = budgets[name] ?? none;
  if (growth === withAnswer) return [];
  return (['statements', 'rows', 'bytes', 'hits'] as const)
    .filter((what) => work[what] > smaller[what] * growth)
    .map(
      (what) =>
        `${name}: ${what} must grow at most ${growth} times, but grew from ${smaller[what]} to ${work[what]}`,
    );
}

/** All that is not as the budgets have it, from the smallest size, which comes first, to the largest. */
export function overBudget([smallest, ...larger]: readonly SizeWorks[]): string[] {
  if (smallest === undefined) return [];
  return Object.entries(smallest.works).flatMap(([name, smaller]) => [
    ...missed(name, smaller),
    ...scanned(name, smaller),
    ...larger.flatMap(({ works: { [name]: work = smaller } }) => [
      ...scanned(name, work),
      ...grown(name, work, smaller),
    ]),
  ]);
}

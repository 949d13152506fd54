/** The lists of a brief that a page cuts. */
export type Listed = keyof typeof widest;

/** How many of each list a page shows at most. */
export type Limits = Readonly<Record<Listed, number>>;

/** As many as a page of an ordinary pair can hold. */
const widest = {
  measures: 6,
  ownMeasures: 3,
  changes: 5,
  dates: 3,
  theirs: 4,
  ours: 3,
  exposures: 5,
  effects: 2,
  disputes: 2,
  sidesOfDispute: 3,
  questions: 3,
};

/** What is cut first where the page is too short: what matters least for a talk, or has many of its kind. */
const cutFirst: readonly Listed[] = [
  'ownMeasures',
  'effects',
  'questions',
  'disputes',
  'ours',
  'exposures',
  'theirs',
  'measures',
  'changes',
  'dates',
  'sidesOfDispute',
];

/** How many rows can be cut until each list shows one. */
export const mostCuts = Object.values(widest).reduce((sum, most) => sum + most - 1, 0);

/** The lists cut by so many rows in all: one of each in turn, and never the last of a list. */
export function limitsAfter(cuts: number): Limits {
  const limits = { ...widest };
  for (let left = Math.min(cuts, mostCuts); left > 0;)
    for (const list of cutFirst.filter((one) => limits[one] > 1).slice(0, left)) {
      limits[list] -= 1;
      left -= 1;
    }
  return limits;
}

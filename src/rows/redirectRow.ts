import type { WholeRow } from './wholeRow.ts';

/** The name by which rows of retired ids go among the others. */
export const redirectType = 'Redirect';

/** The row of a retired id, by which it goes: the id that answers in its place, and why. */
export function redirectRow(redirect: {
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}): WholeRow {
  const { from, to, reason } = redirect;
  return { type: redirectType, id: from, name: from, to, reason };
}

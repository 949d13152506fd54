import type { Effect } from '../generated/brief.ts';

const restrictions: readonly Effect[] = [
  'LICENCE_REQUIRED',
  'PROHIBITED',
  'DENIED_IN_PRINCIPLE',
  'CASE_BY_CASE',
  'QUOTA',
  'PROCUREMENT_BAR',
  'RESERVED',
  'CONTROL_LIST',
  'WATCH_LIST',
];

const acts: readonly Effect[] = ['SUSPENDS', 'EXTENDS', 'REPEALS', 'REPLACES'];

/** Whether what has this effect holds somebody back: a measure of a brief. */
export function isRestriction(effect: Effect): boolean {
  return restrictions.includes(effect);
}

/** Whether what has this effect acts on other provisions: never a measure itself. */
export function isAct(effect: Effect): boolean {
  return acts.includes(effect);
}

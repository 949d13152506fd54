import type { BriefFigureFragment } from '../generated/brief.ts';
import type { Figure } from './brief.ts';
import { dateWords } from './words.ts';

/** What a figure is read from. */
export type Observed = Pick<
  BriefFigureFragment,
  | 'name'
  | 'value'
  | 'minimum'
  | 'maximum'
  | 'qualifier'
  | 'unit'
  | 'periodBegins'
  | 'periodEnds'
  | 'periodLabel'
  | 'countedBy'
>;

/** The period that a figure is of, in words. */
export function periodOf({ periodLabel, periodBegins, periodEnds }: Observed): string {
  if (periodLabel !== null) return periodLabel;
  if (periodBegins === periodEnds) return dateWords(periodBegins);
  return `${dateWords(periodBegins)} to ${dateWords(periodEnds)}`;
}

/** Signs and short forms that say the unit of a figure. */
const shows = /%|₹|\$|\b(t|kg|crore|million|billion|lakh)\b/;

/** The amount by its own fields, where the name of the figure does not tell it. */
function reckoned({ value, minimum, maximum, qualifier, unit }: Observed): string {
  const bounds = [minimum, maximum].filter((bound) => bound !== null);
  const amount = value === null ? bounds.join(' to ') : String(value);
  return [qualifier, amount, unit].filter((part) => part !== null && part !== '').join(' ');
}

/** What a figure is a figure of, without the period that stands beside it anyway. */
function labelOf(label: string, period: string): string {
  return label.endsWith(`, ${period}`) ? label.slice(0, -period.length - 2) : label;
}

/** A figure as it is told: what of, how much with its unit, and its period. */
export function figureOf(observed: Observed): { readonly text: string; readonly figure: Figure } {
  const { name, unit, countedBy } = observed;
  const period = periodOf(observed);
  const colon = name.lastIndexOf(': ');
  const told = colon < 0 ? reckoned(observed) : name.slice(colon + 2);
  const isWhole = shows.test(told) || told.includes(unit) || unit.startsWith('%');
  const isBare = !isWhole && /\d$/.test(told);
  const value = isBare ? `${told} ${unit}` : told;
  const beside = [isWhole || isBare ? '' : unit, period, countedBy === null ? '' : `counted by ${countedBy}`];

  return {
    text: `${labelOf(colon < 0 ? name : name.slice(0, colon), period)}: ${value} (${beside.filter(Boolean).join(', ')})`,
    figure: { value, unit, period },
  };
}

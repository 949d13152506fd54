import type { Figure } from '../found.ts';

const number = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const single = new RegExp(`^([<>]?)(${number})$`);
const range = new RegExp(String.raw`^(${number})\s*[-–]\s*(${number})$`);

/** Marks that stand where there is no figure, by what they mean. */
const marks = new Map([
  ['NA', 'not available'],
  ['W', 'withheld'],
  ['E', 'net exporter'],
  ['XX', 'not applicable'],
]);

/** What a cell of values says: a figure, or why there is none. */
export type Value = { readonly figure: Figure } | { readonly without: string };

function toNumber(text: string): number {
  return Number(text.replaceAll(',', ''));
}

function withQualifier(figure: Figure, qualifiers: readonly string[]): Figure {
  return qualifiers.length > 0 ? { ...figure, qualifier: qualifiers.join(', ') } : figure;
}

/** Reads a cell of values; undefined for what is none. A dash is a zero, as the summaries say of themselves. */
export function readValue(text: string, isEstimated: boolean): Value | undefined {
  const estimated = isEstimated ? ['estimated'] : [];
  const without = marks.get(text);
  if (without !== undefined) return { without };
  if (text === '—') return { figure: withQualifier({ value: 0 }, estimated) };
  const [, least, most] = range.exec(text) ?? [];
  if (least !== undefined && most !== undefined)
    return { figure: withQualifier({ minimum: toNumber(least), maximum: toNumber(most) }, estimated) };
  const [, bound, digits] = single.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const value = toNumber(digits);
  if (bound === '>') return { figure: withQualifier({ minimum: value }, [...estimated, 'more than']) };
  if (bound === '<') return { figure: withQualifier({ maximum: value }, [...estimated, 'less than']) };
  return { figure: withQualifier({ value }, estimated) };
}

/** A year, or years from one to another. */
export type Years = { readonly begins: string; readonly ends: string; readonly label: string };

/** Reads a cell of years: "2025", "2021–24", "2021-2024"; undefined for what is none. */
export function readYears(text: string): Years | undefined {
  const [, begins, last] = /^([12]\d{3})(?:\s*[-–]\s*(\d{4}|\d{2}))?$/.exec(text) ?? [];
  if (begins === undefined) return undefined;
  if (last === undefined) return { begins, ends: begins, label: begins };
  const ends = last.length === 4 ? last : begins.slice(0, 2) + last;
  return ends < begins ? undefined : { begins, ends, label: `${begins} to ${ends}` };
}

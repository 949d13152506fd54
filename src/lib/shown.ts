import { inspect } from 'node:util';

/** A text, cut where it is long. */
export function cut(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

/** A value of any kind, short enough for a sentence. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return cut(JSON.stringify(value.slice(0, 100)));
  // Not what is inside of what is inside: the aliases of a small YAML file can make that endless.
  return cut(inspect(value, { depth: 0, maxArrayLength: 10 }).replaceAll(/\s+/g, ' '));
}

/** A name in a sentence: as it is, unless it would break the line. */
export function named(name: string): string {
  return /\p{Cc}/u.test(name) ? shown(name) : cut(name);
}

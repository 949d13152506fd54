import type { Evidence } from '../generated/schema.ts';
import type { CitedHop } from './path.ts';

const marks: Readonly<Record<Evidence, string>> = { STATED: '', INFERRED: ' †', ASSUMED: ' ‡' };

/** As many sources as a clause names; the others are counted. */
const mostNamed = 2;

/** The publications that a hop rests on, named shortly: publisher and day. */
function sourcesOf({ citations }: CitedHop): string {
  const names = citations.map(({ source }) =>
    [source['publisher'], source['publishedOn']].filter((part) => typeof part === 'string').join(', '),
  );
  const distinct = [...new Set(names)];
  if (distinct.length === 0) return '';
  const others = distinct.length - mostNamed;
  return ` [${distinct.slice(0, mostNamed).join('; ')}${others > 0 ? ` and ${others} more` : ''}]`;
}

/**
 * A path as one sentence: a numbered clause for each hop with the sources that it rests on. What is inferred is marked
 * with †, what is assumed with ‡.
 */
export function pathSentence(
  hops: readonly CitedHop[],
  nameOf: (id: string) => string,
  caution: string | undefined,
): string {
  const clauses = hops.map((hop, index) => {
    const { from, verb, to, evidence, edge } = hop;
    const start = index === 0 ? nameOf(from) : 'which';
    const code = typeof edge['code'] === 'string' ? ` (${edge['code']})` : '';
    return `(${index + 1}) ${start} ${verb} ${nameOf(to)}${code}${marks[evidence]}${sourcesOf(hop)}`;
  });
  return `${[...clauses, ...(caution === undefined ? [] : [caution])].join('; ')}.`;
}

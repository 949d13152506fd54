import { withNumberedCitations } from './citations.ts';

/** About 8,000 tokens of a language model. */
const mostCharacters = 24_000;
const leastKept = 3;

type List = { readonly path: string; readonly items: unknown[] };

function listsIn(value: unknown, path: string): List[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) && !/citations$/.test(path) ? [{ path, items: value as unknown[] }] : [];
  const inner = Object.entries(value).flatMap(([name, one]) =>
    listsIn(one, Array.isArray(value) ? `${path}[]` : [path, name].filter(Boolean).join('.')),
  );
  return [...own, ...inner];
}

/** Halves the list that takes the most room, and gives its path; undefined when none can be cut any more. */
function halveLargest(data: object): string | undefined {
  const candidates = listsIn(data, '').filter(({ items }) => items.length > leastKept);
  const sized = candidates.map((list) => ({ list, size: JSON.stringify(list.items).length }));
  const [largest] = sized.sort((a, b) => b.size - a.size);
  if (largest === undefined) return undefined;
  const { path, items } = largest.list;
  items.splice(Math.max(leastKept, Math.floor(items.length / 2)));
  return path;
}

/** The numbers of the citations that are left in the lists of numbers. */
function numbersIn(value: unknown): number[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
    name === 'citations' && Array.isArray(inner)
      ? inner.filter((one) => typeof one === 'number')
      : numbersIn(inner),
  );
}

/** Leaves out the listed citations that no row refers to any more, as those of a saved question whose rows are cut. */
function dropUncited(data: { citations?: unknown }): void {
  if (!Array.isArray(data.citations)) return;
  const left = new Set(numbersIn(data));
  data.citations = data.citations.filter((one: { readonly number?: number }) => left.has(one.number ?? 0));
}

/** A text in the room that an answer may take; says so when it is cut. */
export function boundedText(text: string): string {
  if (text.length <= mostCharacters) return text;
  return `${text.slice(0, mostCharacters)}\n\n(cut at ${mostCharacters} characters; ask for less to see the rest)`;
}

/** The data as compact JSON with numbered citations. Where it is too long, its longest lists are cut, and named in `cut`. */
export function boundedJson(data: object): string {
  // Lists are cut in a copy.
  const kept = JSON.parse(JSON.stringify(data)) as object;
  const cut = new Set<string>();
  for (;;) {
    const note =
      cut.size === 0
        ? {}
        : { cut: `too long; these lists are cut, ask for less to see the rest: ${[...cut].join(', ')}` };
    const text = JSON.stringify({ ...note, ...withNumberedCitations(kept) });
    if (text.length <= mostCharacters) return text;
    const path = halveLargest(kept);
    if (path === undefined) return boundedText(text);
    cut.add(path);
    dropUncited(kept);
  }
}

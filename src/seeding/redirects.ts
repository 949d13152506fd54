import { seedProblems } from './problems.ts';
import { checkFields } from './checkValue.ts';
import type { Facts, RedirectFact } from './facts.ts';
import type { Problem } from './place.ts';
import type { SeedFile, SeedRow } from './readSeed.ts';
import type { FieldTypes } from '../model/rowShape.ts';

/** The seed file, or folder, that says which ids have been retired, and in favour of which. */
export const redirectsConcept = 'redirects';

type Read = { readonly redirects: readonly RedirectFact[]; readonly problems: readonly Problem[] };

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function readRedirect(types: FieldTypes, { value, place }: SeedRow): Read {
  const problems = checkFields(types, value, [], []);
  const { from, to, reason } = value;
  if (problems.length > 0 || !isText(from) || !isText(to) || !isText(reason))
    return { redirects: [], problems: problems.map(({ path, message }) => ({ ...place(path), message })) };
  return { redirects: [{ from, to, reason, place }], problems: [] };
}

/** Reads the rows of a file of redirects: `from` the retired id, `to` the id that answers in its place, and the `reason`. */
export function readRedirects(types: FieldTypes, file: SeedFile): Read {
  const rows = file.rows.map((row) => readRedirect(types, row));
  return {
    redirects: rows.flatMap(({ redirects }) => redirects),
    problems: [...file.problems, ...rows.flatMap(({ problems }) => problems)],
  };
}

function prefixOf(id: string): string {
  return id.slice(0, id.indexOf(':') + 1);
}

/**
 * Everything that is wrong with how redirects fit to the rows: an id that still is a row's cannot be retired, nor twice,
 * and it leads to a row of its own type at once, never to another retired id.
 */
export function checkRedirects({ nodes, redirects = [] }: Facts, isComplete: boolean): Problem[] {
  const rows = new Set(nodes.map(({ id }) => id));
  const seen = new Set<string>();
  return redirects.flatMap(({ from, to, place }) => {
    const problems: Problem[] = [];
    const wrong = (field: string, message: string) => problems.push({ ...place([field]), message });
    if (rows.has(from)) wrong('from', seedProblems.notRetired(from));
    if (seen.has(from)) wrong('from', seedProblems.retiredTwice(from));
    if (isComplete && !rows.has(to)) wrong('to', seedProblems.unknownReference(to));
    if (prefixOf(from) !== prefixOf(to)) wrong('to', seedProblems.redirectOfType(prefixOf(from), to));
    seen.add(from);
    return problems;
  });
}

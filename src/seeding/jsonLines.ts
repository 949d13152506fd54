import { readFileSync } from 'node:fs';

import { displayPath } from '../lib/displayPath.ts';
import { addTo } from '../lib/multimap.ts';
import { redirectType } from '../rows/redirectRow.ts';
import type { Locate, Problem } from './place.ts';
import { seedProblems } from './problems.ts';
import type { SeedFile, SeedRow } from './readSeed.ts';
import { redirectsConcept } from './redirects.ts';

/** The names of concepts by the types of their rows. */
export type Concepts = ReadonlyMap<string, string>;

type Line = { readonly row: SeedRow; readonly concept: string } | Problem;

/** The lines of a text with their numbers, without those that are empty. The text is never held twice. */
function* numbered(text: string): Generator<{ readonly line: number; readonly content: string }> {
  for (let line = 1, start = 0; start < text.length; line += 1) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    const content = text.slice(start, end).trim();
    if (content !== '') yield { line, content };
    start = end + 1;
  }
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch (error) {
    return error;
  }
}

function readLine(concepts: Concepts, content: string, place: Locate): Line {
  const value = parsed(content);
  if (value instanceof Error) return { ...place(), message: seedProblems.notJson(value.message) };
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { ...place(), message: seedProblems.rowNotAMapping(value) };
  const { type, ...row } = value as Record<string, unknown>;
  if (type === redirectType) {
    const { id: from, name: _, ...others } = row;
    return { concept: redirectsConcept, row: { value: { from, ...others }, place } };
  }
  const concept = typeof type === 'string' ? concepts.get(type) : undefined;
  if (concept === undefined)
    return { ...place(), message: seedProblems.unknownType([...concepts.keys(), redirectType], type) };
  return { concept, row: { value: row, place } };
}

/** Reads a file of whole rows, one a line, each with its type: what an export or a kept release holds. */
export function readJsonLines(concepts: Concepts, path: string): SeedFile[] {
  const file = displayPath(path);
  const problems: Problem[] = [];
  const rows = new Map<string, SeedRow[]>();
  for (const { line, content } of numbered(readFileSync(path, 'utf8'))) {
    const read = readLine(concepts, content, () => ({ file, line }));
    if ('message' in read) problems.push(read);
    else addTo(rows, read.concept, read.row);
  }
  const place: Locate = () => ({ file, line: 1 });
  const files = [...rows].map(([concept, own]) => ({ concept, place, rows: own, problems: [] }));
  const [first = ''] = concepts.values();
  return problems.length > 0 ? [...files, { concept: first, place, rows: [], problems }] : files;
}

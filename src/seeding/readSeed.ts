import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';

import { isMap, isNode, isSeq, LineCounter, parseDocument, type Document } from 'yaml';

import { seedMustBeList, seedRowMustBeMapping, seedYamlBroken } from '../errors.ts';
import type { Place, Problem } from './place.ts';

/** A row as it stands in a file: the concept that its file is named after, its value, and where each part of it is. */
export type SeedRow = {
  readonly concept: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly place: (path?: readonly (string | number)[]) => Place;
};

/** The rows of folders of seed files, with what could not be read. */
export type Seed = { readonly rows: readonly SeedRow[]; readonly problems: readonly Problem[] };

function yamlFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => a.name.localeCompare(b.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return yamlFiles(path);
      return entry.name.endsWith('.yaml') ? [path] : [];
    });
}

/** A concept is one file or one folder, named as the root list of the API. */
function conceptOf(folder: string, file: string): string {
  const [first] = relative(folder, file).split(sep);
  return basename(first ?? '', '.yaml');
}

function rowsOf(document: Document, concept: string, at: (offset: number | undefined) => Place): Seed {
  const { contents } = document;
  if (contents === null) return { rows: [], problems: [] };
  if (!isSeq(contents)) return { rows: [], problems: [{ ...at(0), message: seedMustBeList() }] };
  const rows: SeedRow[] = [];
  const problems: Problem[] = [];
  contents.items.forEach((item, index) => {
    const offset = isNode(item) ? item.range?.[0] : undefined;
    if (!isMap(item)) {
      problems.push({ ...at(offset), message: seedRowMustBeMapping() });
      return;
    }
    rows.push({
      concept,
      value: item.toJS(document) as Record<string, unknown>,
      place(path = []) {
        const node = document.getIn([index, ...path], true);
        return at((isNode(node) ? node.range?.[0] : undefined) ?? offset);
      },
    });
  });
  return { rows, problems };
}

function readFile(folder: string, path: string): Seed {
  const file = relative(dirname(folder), path);
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
  const at = (offset: number | undefined): Place => ({
    file,
    line: Math.max(1, lines.linePos(offset ?? 0).line),
  });
  if (document.errors.length > 0)
    return {
      rows: [],
      problems: document.errors.map((error) => ({
        ...at(error.pos[0]),
        message: seedYamlBroken(error.message),
      })),
    };
  return rowsOf(document, conceptOf(folder, path), at);
}

/** Reads every YAML file of these folders. */
export function readSeed(folders: readonly string[]): Seed {
  const seeds = folders.flatMap((folder) => yamlFiles(folder).map((path) => readFile(folder, path)));
  return { rows: seeds.flatMap(({ rows }) => rows), problems: seeds.flatMap(({ problems }) => problems) };
}

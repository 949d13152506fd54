import { readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

import { isReleaseFile } from '../releases/namedRelease.ts';
import { readJsonLines, type Concepts } from './jsonLines.ts';
import { seedProblems } from './problems.ts';
import type { Locate, Problem } from './place.ts';
import { readYaml } from './yamlFile.ts';

/** A row as it stands in a file: its value, and where each part of it is. */
export type SeedRow = {
  readonly value: Readonly<Record<string, unknown>>;
  readonly place: Locate;
};

/** A file of rows, with the concept that it is named after and what could not be read. */
export type SeedFile = {
  readonly concept: string;
  readonly place: Locate;
  readonly rows: readonly SeedRow[];
  readonly problems: readonly Problem[];
};

const extension = /\.ya?ml$/;
const jsonLines = /\.jsonl$/;

/** The seed files of a folder and of the folders in it; hidden ones belong to editors and systems. */
function seedFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return seedFiles(path);
      return extension.test(entry.name) || jsonLines.test(entry.name) ? [path] : [];
    });
}

/** A concept is one file or one folder, named as the root list of the API. */
function conceptOf(folder: string, path: string): string {
  const [first = ''] = relative(folder, path).split(sep);
  return first.replace(extension, '');
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readFile(folder: string, path: string): SeedFile {
  const { value, place, problems } = readYaml(path);
  const concept = conceptOf(folder, path);
  if (problems.length > 0) return { concept, place, rows: [], problems };
  if (!Array.isArray(value))
    return { concept, place, rows: [], problems: [{ ...place(), message: seedProblems.notAList(value) }] };
  const items = value.map((item: unknown, index) => ({ item, index }));
  return {
    concept,
    place,
    rows: items.flatMap(({ item, index }) =>
      isMapping(item) ? [{ value: item, place: (inner = []) => place([index, ...inner]) }] : [],
    ),
    problems: items
      .filter(({ item }) => !isMapping(item))
      .map(({ item, index }) => ({ ...place([index]), message: seedProblems.rowNotAMapping(item) })),
  };
}

/** The files of these folders, each folder once. A file of whole rows may stand in the place of a folder. */
function filesOf(folders: readonly string[]): { folder: string; path: string }[] {
  const unique = new Set(folders.map((folder) => resolve(folder)));
  return [...unique].flatMap((folder) => {
    const paths = isReleaseFile(folder) ? [folder] : seedFiles(folder);
    return paths.map((path) => ({ folder, path }));
  });
}

/** Reads every seed file of these folders. */
export function readSeed(concepts: Concepts, folders: readonly string[]): SeedFile[] {
  return filesOf(folders).flatMap(({ folder, path }) =>
    jsonLines.test(path) ? readJsonLines(concepts, path) : [readFile(folder, path)],
  );
}

/** The ids of the rows of one type, without reading the files of the others. */
export function idsOfType(folders: readonly string[], type: string, concept: string): Set<string> {
  const files = filesOf(folders)
    .filter(({ folder, path }) => jsonLines.test(path) || conceptOf(folder, path) === concept)
    .flatMap(({ folder, path }) =>
      jsonLines.test(path) ? readJsonLines(new Map([[type, concept]]), path) : [readFile(folder, path)],
    );
  const rows = files.filter((file) => file.concept === concept).flatMap((file) => file.rows);
  return new Set(rows.flatMap(({ value }) => (typeof value['id'] === 'string' ? [value['id']] : [])));
}

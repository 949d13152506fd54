import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';

import { cannotImport, importProblems, nothingToImport } from '../dataErrors.ts';
import { compareTexts } from '../lib/compare.ts';
import { displayPath } from '../lib/displayPath.ts';
import type { Update } from '../lib/progress.ts';
import { countryRow, type Country } from './countries.ts';
import { openDraft, type Draft } from './draft.ts';
import type { Found, Importer, SourceRow } from './found.ts';

/** What to import, and where to. */
export type ImportRequest = {
  readonly path: string;
  /** The folder of seed files to make; it must not be there yet, or be empty. */
  readonly out: string;
  readonly importer: Importer;
  readonly source: SourceRow;
  /** The ids of the countries that the data has; rows of others are proposed. */
  readonly heldCountries: ReadonlySet<string>;
  /** Whether bad rows are left out, not the whole file. */
  readonly skipBad: boolean;
  readonly update: Update;
};

/** A bad row. */
export type BadRow = { readonly file: string; readonly line: number; readonly message: string };

/** What an import did. */
export type ImportReport = {
  /** Where the rows are; undefined when bad rows kept anything from being written. */
  readonly folder: string | undefined;
  readonly files: readonly string[];
  readonly observations: number;
  /** The ids of the countries of which rows are proposed. */
  readonly countries: readonly string[];
  /** How many rows were left out, by reason. */
  readonly leftOut: Readonly<Record<string, number>>;
  readonly badRows: number;
  /** The first of them. */
  readonly problems: readonly BadRow[];
};

/** So many bad rows are named; a file of another kind may have millions. */
const mostProblems = 100;

async function* chunksOf(path: string, file: string, update: Update): AsyncGenerator<Buffer> {
  try {
    const { size } = await stat(path);
    let read = 0;
    for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
      yield chunk as Buffer;
      read += (chunk as Buffer).length;
      update(`${Math.floor((read / size) * 100)} %`);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall !== undefined) throw cannotImport(file, error);
    throw error;
  }
}

/** Counts what is found, and gives the rows to write: each id once. */
function createTally(file: string) {
  const lines = new Map<string, number>();
  const leftOut = new Map<string, number>();
  const countries = new Map<string, Country>();
  const problems: BadRow[] = [];
  let badRows = 0;
  const wrong = (line: number, message: string) => {
    badRows += 1;
    if (problems.length < mostProblems) problems.push({ file, line, message });
  };
  return {
    take(found: Found): (Found & { readonly kind: 'observation' }) | undefined {
      if (found.kind === 'bad') wrong(found.line, found.message);
      else if (found.kind === 'leftOut') leftOut.set(found.reason, (leftOut.get(found.reason) ?? 0) + 1);
      else {
        const { id } = found.row;
        const first = lines.get(id);
        if (first !== undefined) {
          wrong(found.line, importProblems.duplicate(id, first));
          return undefined;
        }
        lines.set(id, found.line);
        for (const country of found.countries) countries.set(country.id, country);
        return found;
      }
      return undefined;
    },
    countries: () => [...countries.values()].sort((a, b) => compareTexts(a.id, b.id)),
    counts: () => ({
      observations: lines.size,
      leftOut: Object.fromEntries([...leftOut].sort(([a], [b]) => compareTexts(a, b))),
      badRows,
      problems,
    }),
  };
}

async function write(request: ImportRequest, draft: Draft): Promise<ImportReport> {
  const { path, out, importer, source, heldCountries, skipBad, update } = request;
  const file = displayPath(path);
  const tally = createTally(file);
  await draft.add('sources', source);
  for await (const found of importer(file, chunksOf(path, file, update))) {
    const taken = tally.take(found);
    if (taken) await draft.add(`observations/${taken.group}`, taken.row);
  }
  const counts = tally.counts();
  const none = { folder: undefined, files: [], countries: [], ...counts };
  if (counts.badRows > 0 && !skipBad) return none;
  if (counts.observations === 0) throw nothingToImport(file);
  const proposed = tally.countries().filter(({ id }) => !heldCountries.has(id));
  for (const country of proposed) await draft.add('countries', countryRow(country));
  return { ...none, files: await draft.finish(), folder: out, countries: proposed.map(({ id }) => id) };
}

/**
 * Writes what a file says as seed files for review: all of it, or nothing when a row is bad and bad rows are not to be
 * skipped. Errors: BAD_USER_INPUT for what is wrong with the file as a whole, BAD_SETTING for a folder with something in it.
 */
export async function importFile(request: ImportRequest): Promise<ImportReport> {
  const draft = await openDraft(request.out);
  try {
    return await write(request, draft);
  } finally {
    await draft.discard();
  }
}

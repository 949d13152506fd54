import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { onTestFinished } from 'vitest';
import { parse } from 'yaml';

import { comtradeImporter } from '../../src/importing/comtrade/importer.ts';
import { sourceOfDay } from '../../src/importing/comtrade/rows.ts';
import { importFile, type ImportReport, type ImportRequest } from '../../src/importing/importFile.ts';
import { createSchema } from '../../src/resolvers/createSchema.ts';
import { checkSeed } from '../../src/seeding/checkSeed.ts';
import { seedFolders } from '../../src/seeding/seedFolders.ts';
import { usgsImporter } from '../../src/importing/usgs/importer.ts';
import { sourceOfEdition } from '../../src/importing/usgs/rows.ts';

/** A small file in a format, made by us. */
export function fixture(name: 'mcs.csv' | 'comtrade.json'): Buffer {
  return readFileSync(fileURLToPath(new URL(`fixtures/${name}`, import.meta.url)));
}

/** A row of a file that an import has written. */
export type Row = Readonly<Record<string, unknown>>;

/** What an import did, with its problems as lines, and the folder as texts by the names of files. */
export type Imported = Omit<ImportReport, 'problems'> & {
  readonly out: string;
  readonly problems: readonly string[];
  readonly texts: Readonly<Record<string, string>>;
  /** The observation with this end of its id. */
  readonly row: (end: string) => Row | undefined;
};

/** The ids of the countries that the product's data has. */
export function countriesOfProduct(): Set<string> {
  const { facts } = checkSeed(createSchema(), seedFolders({ seedFolders: [] }));
  return new Set(facts.nodes.filter(({ type }) => type === 'Country').map(({ id }) => id));
}

/** A folder that goes when the test ends. */
export function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'monazite-import-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

function textsOf(folder: string | undefined): Record<string, string> {
  if (folder === undefined) return {};
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    names
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

type Options = Partial<Pick<ImportRequest, 'skipBad' | 'heldCountries' | 'out'>>;

async function imported(
  content: Buffer | string,
  parts: Pick<ImportRequest, 'importer' | 'source'>,
  options: Options,
): Promise<Imported> {
  const folder = temporary();
  const path = join(folder, 'file');
  writeFileSync(path, content);
  const out = join(folder, 'out');
  const update = () => undefined;
  const request = {
    path,
    out,
    heldCountries: new Set<string>(),
    skipBad: false,
    update,
    ...parts,
    ...options,
  };
  const report = await importFile(request);
  const texts = textsOf(report.folder);
  const rows = Object.entries(texts).flatMap(([name, text]) =>
    name.startsWith('observations') ? (parse(text) as Row[]) : [],
  );
  return {
    ...report,
    out: request.out,
    problems: report.problems.map(({ line, message }) => `${line}: ${message}`),
    texts,
    row: (end) => rows.find(({ id }) => String(id).endsWith(end)),
  };
}

/** Imports a table of the Mineral Commodity Summaries of 2026. */
export function importedUsgs(content: Buffer | string, options: Options = {}): Promise<Imported> {
  const source = sourceOfEdition({ year: '2026', publishedOn: '2026-02', retrievedOn: '2026-11-22' });
  return imported(content, { importer: usgsImporter('2026'), source }, options);
}

/** Imports records of UN Comtrade. */
export function importedComtrade(
  content: Buffer | string,
  options: Options & { readonly commodities?: readonly string[] } = {},
): Promise<Imported> {
  const { commodities = ['850511', '284610'], ...others } = options;
  const source = sourceOfDay('2026-11-22');
  return imported(content, { importer: comtradeImporter(commodities, source.id), source }, others);
}

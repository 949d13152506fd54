import { resolve } from 'node:path';

import { settingsFromProcess, type Settings } from '../config.ts';
import { badDay, badEdition, badImport, badPublication, unknownCommodity } from '../dataErrors.ts';
import { commodities, defaultCommodities } from '../importing/comtrade/commodities.ts';
import { comtradeImporter } from '../importing/comtrade/importer.ts';
import { sourceOfDay } from '../importing/comtrade/rows.ts';
import { importFile, type ImportReport, type ImportRequest } from '../importing/importFile.ts';
import { usgsImporter } from '../importing/usgs/importer.ts';
import { sourceOfEdition } from '../importing/usgs/rows.ts';
import { isDay, isPartialDay, today } from '../lib/day.ts';
import { createProgress } from '../lib/progress.ts';
import { problemLine } from '../seeding/place.ts';
import { idsOfType } from '../seeding/readSeed.ts';
import { wholeSeedFolders } from '../seeding/rememberedFolders.ts';
import { amounts, failWith, print, tell } from './output.ts';

type Flags = {
  readonly out: string;
  readonly retrievedOn?: string;
  readonly skipBad?: boolean;
  readonly json?: boolean;
};

/** What the import of a table of the USGS can be told. */
export type UsgsFlags = Flags & { readonly edition: string; readonly publishedOn?: string };

/** What the import of records of UN Comtrade can be told. */
export type ComtradeFlags = Flags & { readonly commodities?: readonly string[] };

function reportLines({ folder, files, observations, countries, leftOut, badRows }: ImportReport): string[] {
  return [
    `${amounts({ observation: observations, file: files.length })} in ${folder ?? ''}:`,
    ...files.map((file) => `  ${file}`),
    ...(countries.length > 0 ? [`Countries that the data lacks, for review: ${countries.join(', ')}`] : []),
    ...Object.entries(leftOut).map(([reason, count]) => `Left out, ${reason}: ${count}`),
    ...(badRows > 0 ? [`Bad rows skipped: ${badRows}`] : []),
    `Next: monazite propose ${folder ?? ''}`,
  ];
}

function retrievedDay(settings: Settings, { retrievedOn }: Flags): string {
  if (retrievedOn !== undefined && !isDay(retrievedOn)) throw badDay('--retrieved-on', retrievedOn);
  return retrievedOn ?? settings.today ?? today();
}

async function run(
  settings: Settings,
  path: string,
  flags: Flags,
  parts: Pick<ImportRequest, 'importer' | 'source'>,
): Promise<void> {
  const heldCountries = idsOfType(wholeSeedFolders(settings), 'Country', 'countries');
  const out = resolve(flags.out);
  const report = await createProgress().step('Reading the file', (update) =>
    importFile({ ...parts, path, out, heldCountries, skipBad: flags.skipBad ?? false, update }),
  );
  const { folder, problems, badRows } = report;
  if (flags.json) print(JSON.stringify(report, null, 2));
  else if (folder !== undefined) print(reportLines(report).join('\n'));
  // What is wrong with the rows that were skipped is worth reading as well.
  if (folder === undefined) failWith(badImport(problems.map(problemLine), badRows));
  else if (!flags.json) for (const problem of problems) tell(`Skipped: ${problemLine(problem)}`);
}

/** `monazite import usgs`: figures of the Mineral Commodity Summaries as seed files. Exit code 1 with bad rows. */
export async function importUsgs(path: string, flags: UsgsFlags): Promise<void> {
  const { edition, publishedOn } = flags;
  if (!/^[12]\d{3}$/.test(edition)) throw badEdition(edition);
  if (publishedOn !== undefined && !isPartialDay(publishedOn)) throw badPublication(publishedOn);
  const settings = settingsFromProcess();
  const retrievedOn = retrievedDay(settings, flags);
  await run(settings, path, flags, {
    importer: usgsImporter(edition),
    source: sourceOfEdition({ year: edition, publishedOn, retrievedOn }),
  });
}

/** `monazite import comtrade`: trade in rare earths and magnets as seed files. Exit code 1 with bad records. */
export async function importComtrade(path: string, flags: ComtradeFlags): Promise<void> {
  const wanted = (flags.commodities ?? defaultCommodities).flatMap((codes) => codes.split(','));
  for (const code of wanted)
    if (!commodities.has(code)) throw unknownCommodity(code, [...commodities.keys()]);
  const settings = settingsFromProcess();
  const source = sourceOfDay(retrievedDay(settings, flags));
  await run(settings, path, flags, { importer: comtradeImporter(wanted, source.id), source });
}

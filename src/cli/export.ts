import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { settingsFromProcess } from '../config.ts';
import { badDay, unknownFormat } from '../dataErrors.ts';
import { releaseKeptChanging } from '../errors.ts';
import { checksumLines } from '../export/checksums.ts';
import { exportOf, type ExportDays, type ExportParts } from '../export/exporting.ts';
import { exportFiles, type ExportFile } from '../export/files.ts';
import { titleOf } from '../export/notes.ts';
import { openDatabase } from '../graph/database.ts';
import { createGraph } from '../graph/graph.ts';
import { isDay, today } from '../lib/day.ts';
import { createProgress } from '../lib/progress.ts';
import { writeWhole } from '../lib/writeWhole.ts';
import { createSchema } from '../resolvers/createSchema.ts';
import { print } from './output.ts';

type Flags = {
  readonly format?: readonly string[];
  readonly at?: string;
  readonly knownAt?: string;
  readonly json?: boolean;
};

/** An export of any size ends by itself; one that hangs is given up after this many milliseconds. */
const patience = 60 * 60_000;

const endingOf = ({ name }: ExportFile): string => name.slice(name.indexOf('.') + 1);

/** The files that are wanted; what belongs to the data in whatever format always is. */
function wanted(formats: readonly string[] | undefined): ExportFile[] {
  const data = exportFiles.filter(({ name }) => name.startsWith('monazite.'));
  const known = data.map(endingOf);
  for (const format of formats ?? []) if (!known.includes(format)) throw unknownFormat(format, known);
  return exportFiles.filter(
    (file) => !data.includes(file) || formats === undefined || formats.includes(endingOf(file)),
  );
}

function dayOf(name: string, text: string | undefined): string | undefined {
  if (text !== undefined && !isDay(text)) throw badDay(name, text);
  return text;
}

/** Writes a file and gives its checksum. */
async function writeHashed(path: string, parts: AsyncIterable<string | Uint8Array>): Promise<string> {
  const hash = createHash('sha256');
  async function* hashed() {
    for await (const part of parts) {
      hash.update(part);
      yield part;
    }
  }
  await writeWhole(path, hashed());
  return hash.digest('hex');
}

async function writeAll(
  parts: ExportParts,
  folder: string,
  files: readonly ExportFile[],
  days: ExportDays,
): Promise<{ readonly release: string; readonly folder: string; readonly files: Record<string, string> }> {
  const checksums = new Map<string, string>();
  let place = '';
  let release: string | undefined;
  for (const file of files) {
    const made = await exportOf(parts, file, days, AbortSignal.timeout(patience));
    release ??= made.release;
    // The files of a folder, and its checksums, are of one release.
    if (made.release !== release) throw releaseKeptChanging();
    place = join(folder, titleOf({ id: release }, made.frame));
    await mkdir(place, { recursive: true });
    checksums.set(file.name, await writeHashed(join(place, file.name), made.parts));
  }
  await writeFile(join(place, 'SHA256SUMS'), checksumLines(checksums));
  return { release: release ?? '', folder: place, files: Object.fromEntries(checksums) };
}

/** `monazite export`: the data as files in a folder named after the release, with checksums. */
export async function exportData(folder: string, flags: Flags): Promise<void> {
  const files = wanted(flags.format);
  const days = { at: dayOf('--at', flags.at), knownAt: dayOf('--known-at', flags.knownAt) };
  const settings = settingsFromProcess();
  const progress = createProgress();
  const schema = createSchema();
  const database = await openDatabase(settings, progress);
  try {
    const parts = { graph: createGraph(database, schema), schema, today: () => settings.today ?? today() };
    const done = await progress.step('Exporting the data', () =>
      writeAll(parts, resolve(folder), files, days),
    );
    if (flags.json) print(JSON.stringify(done, null, 2));
    else
      print(
        [`Release ${done.release} in ${done.folder}:`, ...Object.keys(done.files), 'SHA256SUMS'].join('\n  '),
      );
  } finally {
    await database.close();
  }
}

import { createReadStream, existsSync, readdirSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { writeWhole } from '../lib/writeWhole.ts';
import { lineOf, type WholeRow } from '../rows/wholeRow.ts';

/** What a release is called: 24 hexadecimal digits. */
const releaseId = /^[0-9a-f]{24}$/;

const ending = '.jsonl';

/** Lines that go to the disk at once. */
const linesAtOnce = 500;

/** The folder of the contents of releases. */
export function releasesFolder(home: string): string {
  return join(home, 'releases');
}

/** Whether a text is written as the id of a release. */
export function isReleaseId(text: string): boolean {
  return releaseId.test(text);
}

/** The file that holds the content of a release, or would. */
export function releaseFile(folder: string, id: string): string {
  return join(folder, id + ending);
}

/** Whether the content of a release is kept. */
export function isKept(folder: string, id: string): boolean {
  return isReleaseId(id) && existsSync(releaseFile(folder, id));
}

/** The ids of the releases whose content is kept. */
export function keptReleases(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .filter(isReleaseId)
    .sort();
}

function* inParts(rows: Iterable<WholeRow>): Generator<string> {
  let lines: string[] = [];
  for (const row of rows) {
    lines.push(lineOf(row));
    if (lines.length < linesAtOnce) continue;
    yield lines.join('');
    lines = [];
  }
  yield lines.join('');
}

/**
 * Keeps the content of a release as JSON Lines, one whole row a line. It is there in full or not at all; one that is kept
 * already stays as it is.
 */
export async function keepRelease(folder: string, id: string, rows: Iterable<WholeRow>): Promise<void> {
  if (isKept(folder, id)) return;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeWhole(releaseFile(folder, id), inParts(rows), 0o600);
}

/** The rows of a file of whole rows, one after the other. */
export async function* rowsOfFile(path: string): AsyncGenerator<WholeRow> {
  const lines = createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity });
  for await (const line of lines) if (line.trim() !== '') yield JSON.parse(line) as WholeRow;
}

import { settingsFromProcess } from '../config.ts';
import { countChanges } from '../lib/changeCounts.ts';
import { differenceOfRows, keysOf, type RowChange } from '../releases/difference.ts';
import type { FieldChange } from '../releases/fieldChange.ts';
import { releasesFolder, rowsOfFile } from '../releases/keptReleases.ts';
import { namedRelease } from '../releases/namedRelease.ts';
import { createSchema } from '../resolvers/createSchema.ts';
import { failWith, print } from './output.ts';

const signs = { ADDED: '+', REMOVED: '-', CHANGED: '~' } as const;

/** What became of a field, as a line of text. */
export function fieldLine({ field, to, change, before, after }: FieldChange): string {
  const what = to === undefined ? field : `${field} → ${to}`;
  const values = [before, after].map((value) => (value === undefined ? '' : JSON.stringify(value)));
  return `    ${signs[change]} ${what}: ${values.filter(Boolean).join(' → ')}`;
}

function rowLines({ change, id, name, fields }: RowChange): string[] {
  return [`${signs[change]} ${id}  ${name}`, ...fields.map(fieldLine)];
}

async function compare(from: string, to: string, json: boolean): Promise<void> {
  const folder = releasesFolder(settingsFromProcess().home);
  const [earlier, later] = [namedRelease(folder, from), namedRelease(folder, to)];
  const changes = await differenceOfRows(keysOf(createSchema()), rowsOfFile(earlier), rowsOfFile(later));
  const counts = countChanges(changes);
  if (json) print(JSON.stringify({ counts, changes }, null, 2));
  else {
    for (const line of changes.flatMap(rowLines)) print(line);
    print(`${counts.added} added, ${counts.removed} removed, ${counts.changed} changed`);
  }
  process.exitCode = changes.length > 0 ? 1 : 0;
}

/**
 * `monazite diff`: what differs between two releases, field by field. Exit code 0 when nothing does, 1 when anything does,
 * 2 when they cannot be compared, as with diff.
 */
export async function diff(from: string, to: string, { json }: { readonly json?: boolean }): Promise<void> {
  try {
    await compare(from, to, json ?? false);
  } catch (error) {
    failWith(error);
    process.exitCode = 2;
  }
}

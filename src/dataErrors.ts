import { MonaziteError } from './errors.ts';
import { named, shown } from './lib/shown.ts';

/** A seed with mistakes; each has its place. Nothing was written. */
export function badSeed(lines: readonly string[]): MonaziteError {
  const heading = lines.length === 1 ? 'The seed has 1 problem' : `The seed has ${lines.length} problems`;
  return new MonaziteError('BAD_SEED', `${heading}; nothing was written:\n${lines.join('\n')}`);
}

/** A load that would empty much of the graph, which is rarely meant. */
export function tooMuchRemoved(removed: number, held: number): MonaziteError {
  return new MonaziteError(
    'BAD_SEED',
    `A load must remove at most 20 % of what is held unless --yes is given, but would remove ${removed} of ${held}; nothing was written`,
  );
}

/** Folders without a single row: loading them would empty the graph. */
export function emptySeed(folders: readonly string[]): MonaziteError {
  return new MonaziteError(
    'BAD_SEED',
    `A seed must hold at least one row, but there is none in: ${folders.join(', ')}`,
  );
}

/** A folder of seed files that is not there. */
export function noSuchFolder(folder: string): MonaziteError {
  return new MonaziteError('BAD_SEED', `A seed must be a folder, but there is none at: ${folder}`);
}

/** A folder that was added to the data once and is not there any more. */
export function rememberedFolderGone(folder: string): MonaziteError {
  return new MonaziteError(
    'BAD_SEED',
    `A folder that was added by \`monazite load\` must stay where it was, but there is none at: ${folder}; bring it back, or take it out with: monazite unload ${folder}`,
  );
}

/** A folder to take out that was never added. */
export function notRemembered(folder: string, remembered: readonly string[]): MonaziteError {
  return new MonaziteError(
    'BAD_SETTING',
    `A folder to unload must be one that \`monazite load\` has added (${remembered.join(', ') || 'there is none'}), but got: ${folder}`,
  );
}

/** A list of folders that somebody else has written. */
export function rememberedUnreadable(path: string, cause: unknown): MonaziteError {
  return new MonaziteError(
    'BAD_SETTING',
    `${path} must be a JSON list of the folders that \`monazite load\` has added, but could not be read as such; mend it, or remove it and add them again`,
    { cause },
  );
}

/** Another load has gone on for longer than anyone should wait. */
export function loadsTakeTooLong(seconds: number): MonaziteError {
  return new MonaziteError(
    'NO_DATABASE',
    `A load must wait for the one before it to end, but that takes more than ${seconds} s; wait for it or end it`,
  );
}

/** A format that exports do not come in. */
export function unknownFormat(got: string, known: readonly string[]): MonaziteError {
  return new MonaziteError('BAD_SETTING', `--format must be one of ${known.join(', ')}, but got: ${got}`);
}

/** A day of a frame that is none. */
export function badDay(name: string, got: string): MonaziteError {
  return new MonaziteError(
    'BAD_USER_INPUT',
    `${name} must be a day of the calendar (YYYY-MM-DD), but got: ${got}`,
  );
}

/** A release that is neither a file nor kept. */
export function noSuchRelease(got: string, kept: readonly string[]): MonaziteError {
  return new MonaziteError(
    'BAD_SETTING',
    `A release must be a file of JSON Lines, or the id of a kept one or four characters of its beginning at least (${kept.join(', ') || 'none is kept'}), but got: ${got}`,
  );
}

/** The beginning of more than one release. */
export function severalReleases(got: string, found: readonly string[]): MonaziteError {
  return new MonaziteError(
    'BAD_SETTING',
    `A release must be named by what no other begins with, but ${got} begins: ${found.join(', ')}`,
  );
}

/** A file to import that cannot be read. */
export function cannotImport(file: string, cause: unknown): MonaziteError {
  const reason = (cause as NodeJS.ErrnoException).code ?? String(cause);
  return new MonaziteError(
    'BAD_USER_INPUT',
    `A file to import must be readable, but reading ${file} failed: ${reason}`,
    { cause },
  );
}

/** Something wrong with a file to import as a whole, from a line on. */
function badFile(file: string, line: number, message: string, cause?: unknown): MonaziteError {
  return new MonaziteError(
    'BAD_USER_INPUT',
    `${file}:${line}: ${message}; nothing was written`,
    cause === undefined ? {} : { cause },
  );
}

/** A file in UTF-8 or of another kind. */
export function notWindows1252(file: string, line: number): MonaziteError {
  return badFile(
    file,
    line,
    'the file must be text in Windows-1252, as the data release is, but this line is in another encoding',
  );
}

/** A line without an end. */
export function lineTooLong(file: string, line: number, most: number): MonaziteError {
  return badFile(file, line, `a line must be at most ${most} bytes, but has more`);
}

/** A table with other columns. */
export function wrongColumns(
  file: string,
  line: number,
  lacking: readonly string[],
  got: readonly string[],
): MonaziteError {
  return badFile(
    file,
    line,
    `the columns must include ${lacking.join(', ')}, but got: ${shown(got.join(', '))}`,
  );
}

/** A file of JSON in another encoding. */
export function notUtf8(file: string): MonaziteError {
  return badFile(file, 1, 'the file must be text in UTF-8, but is in another encoding');
}

/** A file whose brackets or quotes do not match, most likely. */
export function recordTooLong(file: string, line: number, most: number): MonaziteError {
  return badFile(
    file,
    line,
    `a record must be at most ${most} bytes, but the one that begins here has more; a quote or a bracket is missing`,
  );
}

/** A file that was not received whole. */
export function breaksOff(file: string, line: number): MonaziteError {
  return badFile(
    file,
    line,
    'the list of records must have an end, but the file breaks off in the record that begins here',
  );
}

/** A document that is no JSON around its records. */
export function notJsonDocument(file: string, cause: unknown): MonaziteError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return badFile(file, 1, `the file must be valid JSON: ${reason}`, cause);
}

/** A document without a list of records. */
export function noRecords(file: string): MonaziteError {
  return badFile(
    file,
    1,
    'the file must be a list of records, or an object with one as `data`, but has none',
  );
}

/** A file of which nothing concerns rare earths. */
export function nothingToImport(file: string): MonaziteError {
  return new MonaziteError(
    'BAD_USER_INPUT',
    `A file to import must hold at least one figure that is wanted, but there is none in: ${file}`,
  );
}

/** A folder that somebody may have reviewed. */
export function folderNotEmpty(folder: string): MonaziteError {
  return new MonaziteError(
    'BAD_SETTING',
    `--out must be a folder that is empty or not there yet, but there is something at: ${folder}`,
  );
}

/** A commodity that no table maps. */
export function unknownCommodity(got: string, known: readonly string[]): MonaziteError {
  return new MonaziteError(
    'BAD_SETTING',
    `--commodities must be of ${known.join(', ')}, but got: ${shown(got)}`,
  );
}

/** An edition that is no year. */
export function badEdition(got: string): MonaziteError {
  return new MonaziteError('BAD_SETTING', `--edition must be a year (2026), but got: ${shown(got)}`);
}

/** A day of publication that is none. */
export function badPublication(got: string): MonaziteError {
  return new MonaziteError(
    'BAD_SETTING',
    `--published-on must be a day, month or year of the calendar (YYYY-MM-DD, YYYY-MM, YYYY), but got: ${shown(got)}`,
  );
}

/** Bad rows of a file to import: the first of them, and how many there are. */
export function badImport(lines: readonly string[], count: number): MonaziteError {
  const heading = count === 1 ? 'The file has 1 bad row' : `The file has ${count} bad rows`;
  const more = count > lines.length ? `\n… and ${count - lines.length} more` : '';
  return new MonaziteError(
    'BAD_USER_INPUT',
    `${heading}; nothing was written (--skip-bad leaves bad rows out):\n${lines.join('\n')}${more}`,
  );
}

/** The sentences for bad rows of files to import; the file and the line stand before each. */
export const importProblems = {
  mustBe: (field: string, rule: string, value: unknown) =>
    `${field} must be ${rule}, but got: ${shown(value)}`,
  usgsCountry: 'a name of a country that the table of names has, World total or Other countries',
  years: 'a year, or years from one to another (2025, 2021–24)',
  usgsValue: 'a number, a range, >, < or —, or one of NA, W, E, XX',
  area: 'a code of UN Comtrade that the table of areas has',
  quotes: () => 'the quotes of a row must match, but do not',
  cellCount: (most: number, got: number) => `a row must have ${most} cells, but has: ${got}`,
  duplicate: (id: string, line: number) =>
    `a figure must be given once, but ${named(id)} comes from line ${line} already`,
  ofRecord: (index: number, problem: string) => `record ${index + 1}: ${problem}`,
  notUtf8: () => 'the text must be UTF-8, but is in another encoding',
  notJson: (reason: string) => `a record must be valid JSON: ${reason}`,
  notAnObject: (value: unknown) => `a record must be an object, but got: ${shown(value)}`,
} as const;

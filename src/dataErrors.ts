import { MonaziteError } from './errors.ts';

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

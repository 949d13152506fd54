import { statSync } from 'node:fs';
import { resolve } from 'node:path';

import { noSuchRelease, severalReleases } from '../dataErrors.ts';
import { keptReleases, releaseFile } from './keptReleases.ts';

/** So few characters of an id are rarely meant as one. */
const leastCharacters = 4;

/** Whether a path is that of a file of whole rows. */
export function isReleaseFile(path: string): boolean {
  return path.endsWith('.jsonl') && (statSync(path, { throwIfNoEntry: false })?.isFile() ?? false);
}

/**
 * The file of a release: one that is named by its path, or that of a kept release by its id or the beginning of it.
 * Errors: BAD_SETTING for what names none, or several.
 */
export function namedRelease(folder: string, named: string): string {
  if (isReleaseFile(named)) return resolve(named);
  const kept = keptReleases(folder);
  const found = kept.filter((id) => named.length >= leastCharacters && id.startsWith(named));
  if (found.length > 1) throw severalReleases(named, found);
  const [id] = found;
  if (id === undefined) throw noSuchRelease(named, kept);
  return releaseFile(folder, id);
}

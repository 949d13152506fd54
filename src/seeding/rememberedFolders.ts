import { readFileSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import { z } from 'zod';

import type { Settings } from '../config.ts';
import { loadsTakeTooLong, rememberedFolderGone, rememberedUnreadable } from '../dataErrors.ts';
import { displayPath } from '../lib/displayPath.ts';
import { withLock } from '../lib/lock.ts';
import { writeWhole } from '../lib/writeWhole.ts';
import { releasesFolder } from '../releases/keptReleases.ts';
import { namedRelease } from '../releases/namedRelease.ts';
import { seedFolders } from './seedFolders.ts';

type Home = Pick<Settings, 'home'>;

const listOfFolders = z.array(z.string());

/** How long one change of the list waits for another, which lasts as long as its load. */
const patience = 10 * 60_000;

function fileOf({ home }: Home): string {
  return join(home, 'seed-folders.json');
}

/** The folders that `monazite load <folder>` has added. Errors: BAD_SETTING when the list is none. */
export function rememberedFolders(settings: Home): string[] {
  const path = fileOf(settings);
  try {
    return listOfFolders.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw rememberedUnreadable(displayPath(path), error);
  }
}

/** Whether a folder is there. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/**
 * All folders whose content makes up the graph: the product's own, those of the settings and the remembered ones; or, in
 * the place of all, the file of the release that the settings name. Errors: BAD_SEED when a remembered one is not there
 * any more, BAD_SETTING for a release that is not.
 */
export function wholeSeedFolders(
  settings: Pick<Settings, 'home' | 'seedFolders' | 'release'>,
  remembered = rememberedFolders(settings),
): string[] {
  if (settings.release !== undefined) return [namedRelease(releasesFolder(settings.home), settings.release)];
  const stated = seedFolders(settings);
  const added = remembered.filter((folder) => !stated.includes(folder));
  for (const folder of added) if (!isFolder(folder)) throw rememberedFolderGone(folder);
  return [...stated, ...added];
}

/** Replaces the list as a whole. */
async function remember(settings: Home, folders: readonly string[]): Promise<void> {
  await writeWhole(fileOf(settings), [`${JSON.stringify(folders, null, 2)}\n`], 0o600);
}

/**
 * Changes the list once `work` has succeeded with the folders that it would then name; other changes of it wait, after
 * `waiting` was called. Errors: those of `work`, then the list stays as it was; NO_DATABASE after waiting in vain.
 */
export async function changingFolders<T>(
  settings: Home,
  change: (remembered: readonly string[]) => string[],
  work: (remembered: string[]) => Promise<T>,
  waiting: () => void,
): Promise<T> {
  await mkdir(settings.home, { recursive: true, mode: 0o700 });
  const inTurn = async () => {
    const changed = change(rememberedFolders(settings));
    const done = await work(changed);
    await remember(settings, changed);
    return done;
  };
  return withLock(fileOf(settings), patience, inTurn, () => loadsTakeTooLong(patience / 1000), waiting);
}

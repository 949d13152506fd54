import { resolve } from 'node:path';

import { settingsFromProcess, type Settings } from '../config.ts';
import { noSuchFolder } from '../dataErrors.ts';
import { graphUpon } from '../doors/graphUpon.ts';
import { runningServer } from '../doors/serverRun.ts';
import { openDatabase } from '../graph/database.ts';
import { createProgress } from '../lib/progress.ts';
import { releasesFolder } from '../releases/keptReleases.ts';
import { spareMemory } from '../lib/sparingMemory.ts';
import { createSchema } from '../resolvers/createSchema.ts';
import { loadSeed, type LoadReport } from '../seeding/load.ts';
import { changingFolders, isFolder, wholeSeedFolders } from '../seeding/rememberedFolders.ts';
import { print, tell } from './output.ts';

/** What a load did, as lines: one for each type that changed. */
function report({ release, changed, counts }: LoadReport): string {
  if (!changed) return `Nothing to write: the database holds release ${release} already.`;
  const lines = Object.entries(counts)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([type, { added, changed: altered, removed }]) => `  ${type}: +${added} ~${altered} -${removed}`);
  return [`Loaded release ${release} (added +, changed ~, removed -):`, ...lines].join('\n');
}

/** Answers are a convenience: a load does not wait longer for them. */
const answersMilliseconds = 120_000;

/** What every load can be told. */
export type LoadFlags = { readonly yes?: boolean; readonly json?: boolean };

/** Makes the database hold what these folders state, and prints what that did. */
export async function loadFolders(
  settings: Settings,
  folders: readonly string[],
  { yes, json }: LoadFlags,
): Promise<void> {
  spareMemory();
  const progress = createProgress();
  const schema = createSchema();
  const database = await openDatabase(settings, progress);
  try {
    tell(`Database: ${database.description}`);
    const releases = releasesFolder(settings.home);
    const done = await loadSeed({
      database,
      schema,
      folders,
      mayRemoveMuch: yes ?? false,
      releases,
      progress,
    });
    print(json ? JSON.stringify(done, null, 2) : report(done));
    // Comparisons of releases say which answers changed. A server that runs keeps them itself.
    if ((await runningServer(settings.home)) !== undefined) return;
    const { keepAnswers } = graphUpon(settings, database, schema);
    await progress.step('Keeping the answers', (update) =>
      keepAnswers(AbortSignal.timeout(answersMilliseconds), update),
    );
  } finally {
    await database.close();
  }
}

/** Says that another load has to end first. */
export function tellOfWaiting(): void {
  tell('Waiting for another load ...');
}

/** `monazite load`: makes the database hold exactly the data; a folder that is named belongs to it from then on. */
export async function load(folder: string | undefined, flags: LoadFlags): Promise<void> {
  const settings = settingsFromProcess();
  if (folder === undefined) return loadFolders(settings, wholeSeedFolders(settings), flags);
  const added = resolve(folder);
  if (!isFolder(added)) throw noSuchFolder(added);
  await changingFolders(
    settings,
    (remembered) => [...new Set([...remembered, added])],
    (remembered) => loadFolders(settings, wholeSeedFolders(settings, remembered), flags),
    tellOfWaiting,
  );
  tell(`${added} belongs to the data from now on; \`monazite unload\` takes it out.`);
}

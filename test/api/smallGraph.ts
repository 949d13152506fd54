import { join } from 'node:path';

import { openEmbedded } from '../../src/graph/embedded/openEmbedded.ts';
import type { Progress } from '../../src/lib/progress.ts';
import { releasesFolder } from '../../src/releases/keptReleases.ts';
import { createSchema } from '../../src/resolvers/createSchema.ts';
import { loadSeed } from '../../src/seeding/load.ts';
import { home, temporaryFolder } from '../graph/embedded/support.ts';
import { databaseOf } from '../seeding/database.ts';
import { writeFiles, type Files } from '../seeding/folder.ts';
import { openApi, type Api } from './api.ts';

const silent: Progress = { step: (_, work) => work(() => undefined) };

/** A server on a database of its own that holds a seed of a test. */
export type SmallGraph = { readonly api: Api; readonly close: () => Promise<void> };

/** Starts a database and a server for a seed made of these files. */
export async function openSmallGraph(files: Files): Promise<SmallGraph> {
  const temporary = await temporaryFolder();
  const running = await openEmbedded({ home, folder: temporary.path, progress: silent });
  const database = databaseOf(running);
  const seed = join(temporary.path, 'small-seed');
  writeFiles(seed, files);
  await loadSeed({
    database,
    schema: createSchema(),
    folders: [seed],
    mayRemoveMuch: true,
    releases: releasesFolder(temporary.path),
    progress: silent,
  });
  await database.close();
  const api = await openApi({ login: running, releases: releasesFolder(temporary.path) });
  return {
    api,
    async close() {
      await api.close();
      await running.close();
      await temporary.remove();
    },
  };
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { TestProject } from 'vitest/node';

import { readSettings, type Settings } from '../../src/config.ts';
import type { Login } from '../../src/graph/connect.ts';
import { openEmbedded } from '../../src/graph/embedded/openEmbedded.ts';
import { createProgress, type Progress } from '../../src/lib/progress.ts';
import { releasesFolder } from '../../src/releases/keptReleases.ts';
import { createSchema } from '../../src/resolvers/createSchema.ts';
import { loadSeed } from '../../src/seeding/load.ts';
import { seedFolders } from '../../src/seeding/seedFolders.ts';
import { databaseOf } from '../seeding/database.ts';

declare module 'vitest' {
  // Vitest asks for the augmentation of its interface.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  export interface ProvidedContext {
    /** How to log in to the database that holds the product's own data; tests only read from it. */
    seeded: Login;
  }
}

async function fill(login: Login, settings: Settings, releases: string, progress: Progress): Promise<void> {
  const database = databaseOf(login);
  const folders = seedFolders(settings);
  try {
    await loadSeed({ database, schema: createSchema(), folders, mayRemoveMuch: true, releases, progress });
  } finally {
    await database.close();
  }
}

/** One real Neo4j with the product's own data for all tests that ask the API. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'monazite-seeded-'));
  const progress = createProgress();
  const settings = readSettings({});
  const embedded = await openEmbedded({ home: settings.home, folder, progress });
  const close = async () => {
    await embedded.close();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await fill(embedded, settings, releasesFolder(folder), progress);
  } catch (error) {
    await close();
    throw error;
  }
  const { uri, user, password } = embedded;
  project.provide('seeded', { uri, user, password });
  return close;
}

import { afterAll, beforeAll } from 'vitest';
import type { Database } from '../../src/graph/database.ts';
import { openEmbedded, type Embedded } from '../../src/graph/embedded/openEmbedded.ts';
import { createProgress, type Progress } from '../../src/lib/progress.ts';
import { releasesFolder } from '../../src/releases/keptReleases.ts';
import { createSchema } from '../../src/resolvers/createSchema.ts';
import { loadSeed, type LoadReport } from '../../src/seeding/load.ts';
import { seedFolders } from '../../src/seeding/seedFolders.ts';
import { home, patience, temporaryFolder } from '../graph/embedded/support.ts';
import { ask, contentsOf, databaseOf } from './database.ts';

const schema = createSchema();
const silent: Progress = { step: (_, work) => work(() => undefined) };

/** The folder of the product's own data. */
export const product = seedFolders({ seedFolders: [] })[0] ?? '';

/** A database that the tests of a file have for themselves, and loads into it. */
export class OwnDatabase {
  #running: Embedded | undefined;
  #database: Database | undefined;
  #releases = '';

  constructor() {
    let temporary: Awaited<ReturnType<typeof temporaryFolder>> | undefined;
    beforeAll(async () => {
      temporary = await temporaryFolder();
      this.#releases = releasesFolder(temporary.path);
      this.#running = await openEmbedded({ home, folder: temporary.path, progress: createProgress() });
      this.#database = databaseOf(this.#running);
    }, patience);
    afterAll(async () => {
      await this.#database?.close();
      await this.#running?.close();
      await temporary?.remove();
    }, patience);
  }

  /** Where the contents of the releases are kept that this database held. */
  get releases(): string {
    return this.#releases;
  }

  get running(): Embedded {
    if (!this.#running) throw new Error('The database has not been started yet.');
    return this.#running;
  }

  get database(): Database {
    if (!this.#database) throw new Error('The database has not been started yet.');
    return this.#database;
  }

  readonly load = (folder: string, mayRemoveMuch = true, progress = silent): Promise<LoadReport> =>
    loadSeed({
      database: this.database,
      schema,
      folders: [folder],
      mayRemoveMuch,
      releases: this.#releases,
      progress,
    });

  readonly empty = () => ask(this.database, 'MATCH (n) DETACH DELETE n');

  /** What an empty database holds after a load of this folder. */
  readonly contentsAfter = async (folder: string): Promise<string[]> => {
    await this.empty();
    await this.load(folder);
    return contentsOf(this.database);
  };

  readonly labelled = (label: string) =>
    ask<{ id: string }>(this.database, `MATCH (n:${label}) RETURN n.id AS id ORDER BY id`);
}

import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createProgress } from '../../src/lib/progress.ts';
import { createSchema } from '../../src/resolvers/createSchema.ts';
import { loadSeed } from '../../src/seeding/load.ts';
import { databaseOf } from './database.ts';

// A load in a process of its own, so that a test can kill it: loadOnce.ts <uri> <user> <password> <folder>.
const [uri = '', user = '', password = '', folder = ''] = process.argv.slice(2);
const database = databaseOf({ uri, user, password });
await loadSeed({
  database,
  schema: createSchema(),
  folders: [folder],
  mayRemoveMuch: true,
  releases: join(tmpdir(), 'monazite-test-releases'),
  progress: createProgress(process.stderr, 0),
});
await database.close();

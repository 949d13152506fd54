import { settingsFromProcess } from '../config.ts';
import { openDatabase } from '../graph/database.ts';
import { createProgress } from '../lib/progress.ts';
import { createSchema } from '../resolvers/createSchema.ts';
import { loadSeed, type LoadReport } from '../seeding/load.ts';
import { seedFolders } from '../seeding/seedFolders.ts';
import { print, tell } from './output.ts';

/** What a load did, as lines: one for each type that changed. */
function report({ release, changed, counts }: LoadReport): string {
  if (!changed) return `Nothing to write: the database holds release ${release} already.`;
  const lines = Object.entries(counts)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([type, { added, changed: altered, removed }]) => `  ${type}: +${added} ~${altered} -${removed}`);
  return [`Loaded release ${release} (added +, changed ~, removed -):`, ...lines].join('\n');
}

/** `monazite load`: makes the database hold exactly the data. */
export async function load({
  yes,
  json,
}: {
  readonly yes?: boolean;
  readonly json?: boolean;
}): Promise<void> {
  const settings = settingsFromProcess();
  const progress = createProgress();
  const schema = createSchema();
  const database = await openDatabase(settings, progress);
  try {
    tell(`Database: ${database.description}`);
    const folders = seedFolders(settings);
    const done = await loadSeed({ database, schema, folders, mayRemoveMuch: yes ?? false, progress });
    print(json ? JSON.stringify(done, null, 2) : report(done));
  } finally {
    await database.close();
  }
}

import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { databaseFolderBusy } from '../../errors.ts';
import { displayPath } from '../../lib/displayPath.ts';
import { withLock } from '../../lib/lock.ts';
import type { Progress } from '../../lib/progress.ts';
import { trainLauncher } from './archive.ts';
import { requireJava } from './java.ts';
import { runMaven } from './maven.ts';
import { unsignJars } from './unsign.ts';

/** The Neo4j that is fetched; pom.xml names the same one. */
export const neo4jVersion = '5.26.28';

const patience = 15 * 60_000;
const unfinished = `neo4j-${neo4jVersion}.unfinished-`;

/**
 * The folder of an installed Neo4j with its launcher, fetched by Maven when `home` has none yet or one for
 * another launcher. Throws one NO_DATABASE.
 */
export async function installedNeo4j(home: string, progress: Progress): Promise<string> {
  const installation = join(home, `neo4j-${neo4jVersion}`);
  const wanted = await stampOfSources();
  if ((await readStamp(installation)) === wanted) return installation;
  await requireJava();
  await withLock(
    installation,
    patience,
    async () => {
      // Another command may have fetched it while this one waited for its turn.
      if ((await readStamp(installation)) !== wanted) await install(home, installation, wanted, progress);
    },
    () => databaseFolderBusy(displayPath(installation), patience / 1000),
  );
  return installation;
}

// The finished folder takes its place in one step: whoever sees it sees all of it.
async function install(home: string, installation: string, stamp: string, progress: Progress) {
  await mkdir(home, { recursive: true, mode: 0o700 });
  await removeUnfinished(home);
  const folder = await mkdtemp(join(home, unfinished));
  await progress.step(`Fetching Neo4j ${neo4jVersion} with Maven (once)`, (update) =>
    runMaven(folder, update),
  );
  await progress.step('Preparing Neo4j for quick starts (once)', async () => {
    await unsignJars(folder);
    await trainLauncher(folder);
  });
  await rm(join(folder, 'build'), { recursive: true, force: true });
  await writeFile(join(folder, 'stamp'), stamp);
  await rm(installation, { recursive: true, force: true });
  await rename(folder, installation);
}

async function removeUnfinished(home: string) {
  for (const name of await readdir(home)) {
    if (name.startsWith(unfinished)) await rm(join(home, name), { recursive: true, force: true });
  }
}

async function readStamp(installation: string): Promise<string | undefined> {
  return readFile(join(installation, 'stamp'), 'utf8').catch(() => undefined);
}

async function stampOfSources(): Promise<string> {
  const hash = createHash('sha256');
  for (const name of ['pom.xml', 'Launcher.java', 'Unsign.java']) {
    hash.update(await readFile(new URL(`./launcher/${name}`, import.meta.url)));
  }
  return hash.digest('hex');
}

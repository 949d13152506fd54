import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { answersWith } from './answers.ts';
import { freePort } from './freePort.ts';
import { archiveName, launch } from './launcher.ts';

const patience = 60_000;

/**
 * Starts Neo4j once on an empty database and lets Java write down the classes that it loaded, which saves each
 * later start the time of loading them. A start without that archive is only slower, so its absence is no error.
 */
export async function trainLauncher(installation: string): Promise<void> {
  const folder = join(installation, 'build', 'training');
  const password = randomBytes(24).toString('base64url');
  const port = await freePort();
  const options = { installation, folder, port, password, setPassword: true, heap: '512m', pageCache: 32 };
  try {
    const javaOptions = [`-XX:ArchiveClassesAtExit=${archiveName}`];
    const launched = await launch({ ...options, javaOptions });
    await answersWith(port, password);
    await launched.close(patience);
  } catch {
    await rm(join(installation, archiveName), { force: true });
  }
}

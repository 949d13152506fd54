import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { openEmbedded } from '../../src/graph/embedded/openEmbedded.ts';
import { createProgress } from '../../src/lib/progress.ts';
import { startServer, type ServerCommand } from '../servers/process.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Measures how many seconds `monazite serve` takes until it is ready, with its own data in a database that answers. */
export async function timeStart(home: string, work: string, repetitions: number): Promise<number[]> {
  const folder = join(work, 'real');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const database = await openEmbedded({ home, folder, progress: createProgress() });
  const command = (more: readonly string[]): ServerCommand => ({
    program: [join(root, 'dist', 'cli', 'main.js'), 'serve', ...more],
    environment: {
      NEO4J_URI: database.uri,
      NEO4J_PASSWORD: database.password,
      PORT: '0',
      LOG_LEVEL: 'warn',
      MONAZITE_HOME: join(work, 'home'),
    },
    folder: work,
    url: /ready\s+(http:\/\/[\d.:]+)\/graphiql/,
  });
  try {
    // Fills the database, and has it plan the statements of a start.
    const filling = await startServer(command(['--load']));
    await filling.stop();
    const seconds: number[] = [];
    for (let repetition = 0; repetition < repetitions; repetition += 1) {
      const begun = performance.now();
      const server = await startServer(command([]));
      seconds.push((performance.now() - begun) / 1_000);
      await server.stop();
    }
    return seconds;
  } finally {
    await database.close();
  }
}

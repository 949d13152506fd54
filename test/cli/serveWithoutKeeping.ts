import { readSettings } from '../../src/config.ts';
import { openServer } from '../../src/doors/openServer.ts';
import { announceServer, withdrawServer } from '../../src/doors/serverRun.ts';
import { createProgress } from '../../src/lib/progress.ts';

/**
 * Serves the data of a home as `monazite serve` does, except that it keeps no answers of the releases that come and go,
 * which takes longer than to load them. Gives what ends it.
 */
export async function serveWithoutKeeping(environment: {
  MONAZITE_HOME: string;
}): Promise<() => Promise<void>> {
  const settings = readSettings({ ...environment, LOG_LEVEL: 'silent' });
  const { app, database } = await openServer(settings, createProgress(), false);
  await announceServer(settings.home, await app.listen({ host: settings.host, port: 0 }));
  return async () => {
    await withdrawServer(settings.home);
    await app.close();
    await database.close();
  };
}

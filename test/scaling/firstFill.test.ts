import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { readSettings } from '../../src/config.ts';
import { openServer } from '../../src/doors/openServer.ts';
import type { Progress } from '../../src/lib/progress.ts';
import { keptReleases, releasesFolder } from '../../src/releases/keptReleases.ts';
import { temporaryFolder } from '../graph/embedded/support.ts';
import { OwnDatabase } from '../seeding/ownDatabase.ts';

const silent: Progress = { step: (_, work) => work(() => undefined) };

describe('servers that start at once upon an empty database', () => {
  const own = new OwnDatabase();
  let home: Awaited<ReturnType<typeof temporaryFolder>>;
  beforeAll(async () => {
    home = await temporaryFolder();
  });
  afterAll(() => home.remove());

  it('all serve what one of them has loaded, though they share their home', async () => {
    const settings = readSettings({
      NEO4J_URI: own.running.uri,
      NEO4J_PASSWORD: own.running.password,
      MONAZITE_HOME: home.path,
      LOG_LEVEL: 'silent',
    });
    const servers = await Promise.all([1, 2, 3].map(() => openServer(settings, silent, true)));
    const releases = servers.map(({ graph }) => graph.check(AbortSignal.timeout(20_000)));
    expect(new Set(await Promise.all(releases))).toEqual(new Set(keptReleases(releasesFolder(home.path))));
    expect(await own.labelled('PastRelease')).toHaveLength(1);
    for (const { app, database } of servers) {
      await app.close();
      await database.close();
    }
  });
});

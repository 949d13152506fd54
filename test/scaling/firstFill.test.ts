import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { readSettings } from '../../src/config.ts';
import { openServer } from '../../src/doors/openServer.ts';
import type { Progress } from '../../src/lib/progress.ts';
import { temporaryFolder } from '../graph/embedded/support.ts';
import { folderOf, good } from '../seeding/folder.ts';
import { OwnDatabase } from '../seeding/ownDatabase.ts';

const silent: Progress = { step: (_, work) => work(() => undefined) };

const claim = `- id: claim:late
  name: A late claim
  kind: OPINION
  text: It is late.
  saidOn: '2025-04-05'
  about: [element:dy]
  citations: [{ source: source:paper, attribution: { kind: PUBLICATION }, confidence: HIGH }]
`;

describe('servers that start at once upon an empty database', () => {
  const own = new OwnDatabase();
  let home: Awaited<ReturnType<typeof temporaryFolder>>;
  beforeAll(async () => {
    home = await temporaryFolder();
  });
  afterAll(() => home.remove());

  const open = (more?: string) => {
    const { uri, password } = own.running;
    const given = { NEO4J_URI: uri, NEO4J_PASSWORD: password, MONAZITE_HOME: home.path, LOG_LEVEL: 'silent' };
    return openServer(readSettings({ ...given, MONAZITE_SEED: more }), silent, true);
  };

  it('all serve what one of them has loaded, though they share a home and would load different data', async () => {
    const more = folderOf({ 'sources.yaml': good['sources.yaml'], 'claims.yaml': claim });
    const servers = await Promise.all([open(), open(), open(more)]);
    const releases = servers.map(({ graph }) => graph.check(AbortSignal.timeout(20_000)));
    const ids = [...new Set(await Promise.all(releases))];
    expect(await own.labelled('PastRelease')).toEqual(ids.map((id) => ({ id })));
    expect(ids).toHaveLength(1);
    for (const { app, database } of servers) {
      await app.close();
      await database.close();
    }
  });
});

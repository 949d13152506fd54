import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { readSettings } from '../../src/config.ts';
import { openServer } from '../../src/doors/openServer.ts';
import { openDatabase, type Database } from '../../src/graph/database.ts';
import { createGraph } from '../../src/graph/graph.ts';
import type { Progress } from '../../src/lib/progress.ts';
import { createSchema } from '../../src/resolvers/createSchema.ts';
import { loadSeed } from '../../src/seeding/load.ts';
import { good, seedWith } from '../seeding/folder.ts';
import { OwnDatabase } from '../seeding/ownDatabase.ts';
import { openCluster, type Cluster } from './cluster.ts';

const schema = createSchema();
const silent: Progress = { step: (_, work) => work(() => undefined) };
const inTime = () => AbortSignal.timeout(20_000);

describe('a cluster that is routed to', () => {
  const own = new OwnDatabase();
  let cluster: Cluster;
  let database: Database;

  const settings = () =>
    readSettings({
      NEO4J_URI: cluster.uri,
      NEO4J_PASSWORD: own.running.password,
      LOG_LEVEL: 'silent',
      REQUEST_TIMEOUT: '60000',
    });
  const load = (folder: string) =>
    loadSeed({
      database,
      schema,
      folders: [folder],
      mayRemoveMuch: true,
      releases: own.releases,
      progress: silent,
    });

  beforeAll(async () => {
    cluster = await openCluster(own.running.uri);
    database = await openDatabase(settings(), silent);
  });
  afterAll(async () => {
    await database.close();
    await cluster.close();
  });
  beforeEach(async () => {
    await own.empty();
    cluster.forget();
  });

  it('is written to at its leader alone, where a load reads what is held', async () => {
    const { release } = await load(seedWith({}));
    expect(new Set(cluster.sent.map(({ to, mode }) => `${mode} at the ${to}`))).toEqual(
      new Set(['write at the leader']),
    );
    expect(await own.labelled('Release')).toEqual([{ id: release }]);
  });

  it('is read at its followers, in transactions that can only read', async () => {
    await own.load(seedWith({}));
    const { app, database: opened } = await openServer(settings(), silent, false);
    const query = '{ elements { nodes { name controls { nodes { name status } } } } }';
    const { statusCode, body } = await app.inject({ method: 'POST', url: '/graphql', payload: { query } });
    expect([statusCode, body]).toEqual([200, expect.stringContaining('Dysprosium')]);
    expect(new Set(cluster.sent.map(({ to, mode }) => `${mode} at the ${to}`))).toEqual(
      new Set(['read at the follower']),
    );
    expect(cluster.sent.length).toBeGreaterThan(3);
    await app.close();
    await opened.close();
  });

  it('gives a process that has loaded what it wrote, from a follower that may lag behind', async () => {
    const graph = createGraph(database, schema);
    for (const name of ['Motor', 'A motor']) {
      const { release } = await load(
        seedWith({ 'items.yaml': good['items.yaml'].replace('name: Motor', `name: ${name}`) }),
      );
      const written = cluster.lastBookmark();
      cluster.forget();
      expect(await graph.check(inTime())).toBe(release);
      expect(cluster.sent).toMatchObject([{ to: 'follower' }]);
      expect(cluster.sent[0]?.bookmarks).toContain(written);
    }
  });

  it('never gives a process an older release after a newer one', async () => {
    const graph = createGraph(database, schema);
    await load(seedWith({}));
    await graph.check(inTime());
    cluster.forget();
    await Promise.all([graph.check(inTime()), graph.check(inTime())]);
    for (const { bookmarks } of cluster.sent) expect(bookmarks).toEqual([cluster.lastBookmark()]);
  });

  it('is filled by a server that may, and serves from then on', async () => {
    const { app, database: opened, hasData } = await openServer(settings(), silent, true);
    expect(hasData).toBe(true);
    const { body } = await app.inject('/graphql?operationName=ElementsUnderControl');
    expect(body).toContain('"symbol":"');
    await app.close();
    await opened.close();
  });
});

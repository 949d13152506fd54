import { symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSettings } from '../../src/config.ts';
import { openDatabase } from '../../src/graph/database.ts';
import { freePort } from '../../src/graph/embedded/freePort.ts';
import { installedNeo4j } from '../../src/graph/embedded/installation.ts';
import { openEmbedded, type Embedded } from '../../src/graph/embedded/openEmbedded.ts';
import { createProgress } from '../../src/lib/progress.ts';
import { home, patience, temporaryFolder } from './embedded/support.ts';

const progress = createProgress();
let temporary: Awaited<ReturnType<typeof temporaryFolder>>;
let running: Embedded;

beforeAll(async () => {
  temporary = await temporaryFolder();
  running = await openEmbedded({ home, folder: join(temporary.path, 'given'), progress });
}, patience);
afterAll(async () => {
  await running.close();
  await temporary.remove();
}, patience);

function open(changes: NodeJS.ProcessEnv = {}) {
  const { uri, password } = running;
  return openDatabase(readSettings({ NEO4J_URI: uri, NEO4J_PASSWORD: password, ...changes }), progress);
}

describe('a database of the user', { timeout: patience }, () => {
  it('is the one that NEO4J_URI names, and is described without its password', async () => {
    const database = await open();
    expect(database).toMatchObject({
      name: 'neo4j',
      description: `Neo4j at ${running.uri}`,
      isPrivate: false,
    });
    await database.close();
  });

  it('gives whole numbers as numbers', async () => {
    const { driver, close } = await open();
    const { records } = await driver.executeQuery('RETURN 1 AS one');
    expect(records[0]?.get('one')).toBe(1);
    await close();
  });

  it('goes on running when it is closed', async () => {
    await (await open()).close();
    await (await open()).close();
  });

  it('that is routed to is opened too', async () => {
    const database = await open({ NEO4J_URI: running.uri.replace('bolt:', 'neo4j:') });
    await database.close();
  });

  it('that refuses the password is reported without it', async () => {
    const opening = open({ NEO4J_PASSWORD: 'wrong-secret' });
    await expect(opening).rejects.toMatchObject({ code: 'NO_DATABASE' });
    await expect(opening).rejects.toThrow(
      /^No database: Neo4j at \S+ requires another NEO4J_USER or NEO4J_PASS/,
    );
    await expect(opening).rejects.not.toThrow(/wrong-secret/);
  });

  it.each(['bolt:', 'neo4j:'])('that has no such database is reported over %s', async (scheme) => {
    const NEO4J_URI = running.uri.replace('bolt:', scheme);
    const opening = open({ NEO4J_URI, NEO4J_DATABASE: 'absent' });
    await expect(opening).rejects.toMatchObject({ code: 'NO_DATABASE' });
    await expect(opening).rejects.toThrow(/NEO4J_DATABASE must name a database .*, but got: absent$/);
  });

  it('that does not answer is reported as unavailable, as it may come', async () => {
    const NEO4J_URI = `bolt://127.0.0.1:${await freePort()}`;
    await expect(open({ NEO4J_URI })).rejects.toMatchObject({
      code: 'SERVICE_UNAVAILABLE',
      message: `Neo4j at ${NEO4J_URI} (from NEO4J_URI) does not answer`,
    });
  });
});

describe('the private database', { timeout: patience }, () => {
  it('is opened when no other is named', async () => {
    const name = basename(await installedNeo4j(home, progress));
    await symlink(join(home, name), join(temporary.path, name));
    const database = await openDatabase(readSettings({ MONAZITE_HOME: temporary.path }), progress);
    expect(database).toMatchObject({ name: 'neo4j', isPrivate: true });
    expect(database.description).toMatch(
      /^private Neo4j 5\.26\.28 \(started, bolt:\/\/127\.0\.0\.1:\d+, data in .*database\)$/,
    );
    await database.driver.verifyConnectivity();
    await database.close();
  });
});

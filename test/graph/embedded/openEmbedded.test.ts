import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import neo4j, { type QueryConfig } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { neo4jVersion } from '../../../src/graph/embedded/installation.ts';
import { openEmbedded, type Embedded } from '../../../src/graph/embedded/openEmbedded.ts';
import { databaseRunFile } from '../../../src/graph/embedded/runFile.ts';
import { isAlive } from '../../../src/lib/processes.ts';
import { createProgress } from '../../../src/lib/progress.ts';
import { driverOf, home, patience, temporaryFolder } from './support.ts';

const progress = createProgress();
let temporary: Awaited<ReturnType<typeof temporaryFolder>>;
let folder: string;
let embedded: Embedded;

async function run(cypher: string, parameters = {}, routing: 'READ' | 'WRITE' = 'WRITE') {
  const driver = driverOf(embedded);
  const config: Partial<QueryConfig> = { database: 'neo4j', routing };
  try {
    return (await driver.executeQuery(cypher, parameters, config)).records;
  } finally {
    await driver.close();
  }
}

function connects(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2_000 });
    const settle = (result: boolean) => {
      socket.destroy();
      resolve(result);
    };
    socket.on('connect', () => {
      settle(true);
    });
    for (const event of ['error', 'timeout']) {
      socket.on(event, () => {
        settle(false);
      });
    }
  });
}

beforeAll(async () => {
  temporary = await temporaryFolder();
  folder = join(temporary.path, 'database');
  embedded = await openEmbedded({ home, folder, progress });
}, patience);

afterAll(async () => {
  await embedded.close();
  await temporary.remove();
}, patience);

describe('a private database', { timeout: patience }, () => {
  it('answers', async () => {
    const [record] = await run('RETURN 1 AS one');
    expect(record?.get('one')).toEqual(neo4j.int(1));
    expect(embedded.reused).toBe(false);
  });

  it('keeps its folder and its password for its owner alone', async () => {
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect((await stat(join(folder, 'password'))).mode & 0o777).toBe(0o600);
    expect(Buffer.from(embedded.password, 'base64url').length).toBeGreaterThanOrEqual(24);
  });

  it('says in its run file which process it is and where it answers', async () => {
    const file = await databaseRunFile(folder).read();
    expect(file).toMatchObject({ owner: process.pid, port: Number(new URL(embedded.uri).port) });
    expect(isAlive(file?.pid ?? 0)).toBe(true);
  });

  it('refuses another password', async () => {
    const driver = driverOf({ ...embedded, password: 'neo4j' });
    await expect(driver.verifyConnectivity()).rejects.toMatchObject({
      code: 'Neo.ClientError.Security.Unauthorized',
    });
    await driver.close();
  });

  it('listens at 127.0.0.1 and at no other address', async () => {
    const port = Number(new URL(embedded.uri).port);
    expect(await connects('127.0.0.1', port)).toBe(true);
    expect(await connects('127.0.0.2', port)).toBe(false);
    expect(await connects('::1', port)).toBe(false);
  });

  it('refuses to write in a read session', async () => {
    await expect(run('CREATE (:Forbidden)', {}, 'READ')).rejects.toMatchObject({
      code: 'Neo.ClientError.Statement.AccessMode',
    });
  });

  it('refuses to read files of this machine', async () => {
    const url = pathToFileURL(join(folder, 'password')).href;
    await expect(run('LOAD CSV FROM $url AS row RETURN row', { url })).rejects.toThrow(/file/);
  });

  it('sends no usage data', async () => {
    const log = await readFile(join(folder, 'logs', 'debug.log'), 'utf8');
    expect(log.includes('Bolt server started')).toBe(true);
    expect(log.includes('Anonymous Usage Data is being sent')).toBe(false);
  });

  it('has no signed jars, which Java would check again and again at each start', async () => {
    const lib = join(home, `neo4j-${neo4jVersion}`, 'lib');
    const jars = (await readdir(lib)).filter((name) => name.startsWith('eclipse-collections'));
    expect(jars).toHaveLength(2);
    const signature = /META-INF\/[^/]*\.(SF|RSA|DSA|EC)/;
    for (const jar of jars) expect(signature.test(await readFile(join(lib, jar), 'latin1'))).toBe(false);
  });

  it('is reused by whoever opens it while it runs', async () => {
    const second = await openEmbedded({ home, folder, progress });
    expect(second).toMatchObject({ reused: true, uri: embedded.uri, password: embedded.password });
    await second.close();
    expect(await run('RETURN 1')).toHaveLength(1);
  });
});

describe('a private database that was closed', { timeout: patience }, () => {
  it('has ended, and opens again with the same data and password', async () => {
    await run('CREATE (:Kept)');
    const pid = (await databaseRunFile(folder).read())?.pid ?? 0;
    const installation = await contents(home);
    await embedded.close();
    expect(isAlive(pid)).toBe(false);
    expect(await databaseRunFile(folder).read()).toBeUndefined();

    const { password } = embedded;
    embedded = await openEmbedded({ home, folder, progress });
    expect(embedded).toMatchObject({ reused: false, password });
    expect(await run('MATCH (kept:Kept) RETURN kept')).toHaveLength(1);
    expect(await contents(home)).toEqual(installation);
  });

  it('is not mistaken for running because of the run file that it left', async () => {
    const left = await readFile(join(folder, 'run.json'), 'utf8');
    await embedded.close();
    await writeFile(join(folder, 'run.json'), left);
    embedded = await openEmbedded({ home, folder, progress });
    expect(embedded.reused).toBe(false);
    expect(await run('RETURN 1')).toHaveLength(1);
  });

  it('is not mistaken for running when another process now has its id', async () => {
    const left = JSON.parse(await readFile(join(folder, 'run.json'), 'utf8')) as object;
    await embedded.close();
    await writeFile(join(folder, 'run.json'), JSON.stringify({ ...left, pid: process.pid }));
    embedded = await openEmbedded({ home, folder, progress });
    expect(embedded.reused).toBe(false);
    expect(await run('RETURN 1')).toHaveLength(1);
  });

  it('gets a new password when its password file is gone', async () => {
    const { password } = embedded;
    await embedded.close();
    await rm(join(folder, 'password'));
    embedded = await openEmbedded({ home, folder, progress });
    expect(embedded.password).not.toBe(password);
    expect(await run('RETURN 1')).toHaveLength(1);
  });
});

// Names and times of what is fetched: a start must leave all of it as it is.
async function contents(of: string) {
  const [name = ''] = (await readdir(of)).filter((entry) => /^neo4j-[\d.]+$/.test(entry));
  const entries = await readdir(join(of, name), { recursive: true });
  const times = entries.sort().map(async (entry) => [entry, (await stat(join(of, name, entry))).mtimeMs]);
  return Promise.all(times);
}

import { spawnSync } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';

import { openDoor } from '../../src/doors/door.ts';
import { announceServer, runningServer, withdrawServer } from '../../src/doors/serverRun.ts';
import { createProgress } from '../../src/lib/progress.ts';
import { openApi, type Api } from '../api/api.ts';
import { settingsUpon } from './doors.ts';

const question = { query: '{ elements(first: 3) { nodes { symbol name } } release { id } }' };
const deadPid = spawnSync(process.execPath, ['--version']).pid;

let api: Api;
let home: string;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'monazite-doors-'));
  return () => rm(home, { recursive: true, force: true });
});

const runFile = () => join(home, 'server.json');
const settings = (more: Readonly<Record<string, string>> = {}) =>
  settingsUpon(inject('seeded'), { MONAZITE_HOME: home, ...more });

/** What the door that opens with the settings says of itself, and answers. */
async function through(more: Readonly<Record<string, string>> = {}) {
  const door = await openDoor(settings(more), createProgress());
  try {
    const { status, mediaType, body } = await door.post('/graphql', question);
    const health = await door.get('/healthz');
    return { description: door.description, status, mediaType, body: body.toString(), health: health.status };
  } finally {
    await door.close();
  }
}

describe('a door', () => {
  it('answers the same through an address, the running server and the database itself', async () => {
    const addressed = await through({ MONAZITE_URL: `${api.url}/` });
    expect(addressed.description).toBe(`the server at ${api.url}`);
    expect(addressed).toMatchObject({ status: 200, health: 200 });
    expect(JSON.parse(addressed.body)).toMatchObject({ data: { elements: { nodes: { length: 3 } } } });

    const inProcess = await through();
    expect(inProcess.description).toMatch(/^Neo4j at bolt:/);
    expect(inProcess).toEqual({ ...addressed, description: inProcess.description });

    await announceServer(home, api.url);
    expect(await through()).toEqual(addressed);
  });

  it('gives answers of every status as they are', async () => {
    const door = await openDoor(settings(), createProgress());
    const { status, mediaType, body } = await door.get('/nowhere');
    await door.close();
    expect([status, mediaType]).toEqual([404, 'application/json; charset=utf-8']);
    expect(body.toString()).toContain('Nothing is served at this address');
  });

  it('says so when nothing answers at MONAZITE_URL', async () => {
    const door = await openDoor(settings({ MONAZITE_URL: 'http://127.0.0.1:1' }), createProgress());
    await expect(door.get('/healthz')).rejects.toMatchObject({
      code: 'SERVICE_UNAVAILABLE',
      message: 'A Monazite server must answer at http://127.0.0.1:1, but none does',
    });
  });
});

describe('the run file of a server', () => {
  it('leads to the server, and is gone when the server has stopped', async () => {
    await announceServer(home, api.url);
    expect(await runningServer(home)).toBe(api.url);
    await withdrawServer(home);
    expect(await runningServer(home)).toBeUndefined();
  });

  it('gives an address that can be asked for a server on all addresses', async () => {
    await announceServer(home, 'http://0.0.0.0:4000');
    expect(await readFile(runFile(), 'utf8')).toContain('http://127.0.0.1:4000');
  });

  it('is left alone by a server that another one has taken the place of', async () => {
    await writeFile(runFile(), JSON.stringify({ pid: deadPid, url: api.url }));
    await withdrawServer(home);
    expect(await readFile(runFile(), 'utf8')).toContain(String(deadPid));
  });

  it.each<[string, () => string]>([
    ['that names a process that has ended', () => JSON.stringify({ pid: deadPid, url: api.url })],
    [
      'at whose address nobody answers',
      () => JSON.stringify({ pid: process.pid, url: 'http://127.0.0.1:1' }),
    ],
    ['that is no JSON', () => '{'],
    ['that names no address', () => JSON.stringify({ pid: process.pid, url: 'file:///etc/passwd' })],
  ])('is ignored when it is one %s', async (_, text) => {
    await writeFile(runFile(), text());
    expect(await runningServer(home)).toBeUndefined();
  });

  it('is ignored when something else answers at its address', async () => {
    const other: Server = createServer((_, response) => response.end('{"status":"not a Monazite"}'));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    await announceServer(home, `http://127.0.0.1:${port}`);
    expect(await runningServer(home)).toBeUndefined();
    other.close();
  });
});

import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, it } from 'vitest';
import { announceStopping } from '../../src/server/lifecycle.ts';
import { start } from './support.ts';

async function statusOf(url: string, path: string): Promise<unknown[]> {
  const response = await fetch(url + path, { redirect: 'manual' });
  return [response.status, response.headers.get('retry-after'), await response.text()];
}

it('/healthz says that the process lives, ready or not', async () => {
  const { app, url } = await start({ isReady: () => Promise.resolve(false) });
  expect(await statusOf(url, '/healthz')).toEqual([200, null, '{"status":"ok"}']);
  await app.close();
});

it('/readyz says 200 when questions can be answered and 503 when not', async () => {
  let ready = false;
  const { app, url } = await start({ isReady: () => Promise.resolve(ready) });
  expect(await statusOf(url, '/readyz')).toEqual([503, '2', '{"status":"not ready"}']);
  ready = true;
  expect(await statusOf(url, '/readyz')).toEqual([200, null, '{"status":"ready"}']);
  await app.close();
});

it('/readyz says 503 when that cannot be told', async () => {
  const { app, url } = await start({ isReady: () => Promise.reject(new Error('bolt://10.0.0.5')) });
  expect(await statusOf(url, '/readyz')).toEqual([503, '2', '{"status":"not ready"}']);
  await app.close();
});

it('/readyz says 503 once the server is stopping, when new questions are refused', async () => {
  const { app, url } = await start();
  announceStopping(app);
  expect(await statusOf(url, '/readyz')).toEqual([503, '2', '{"status":"stopping"}']);
  expect(await statusOf(url, '/healthz')).toEqual([200, null, '{"status":"ok"}']);
  const [status, retryAfter, body] = await statusOf(url, '/graphql');
  expect([status, retryAfter]).toEqual([503, '2']);
  expect(body).toContain('"code":"NOT_READY"');
  await app.close();
});

it('a request that arrives on an open connection while the server closes is refused', async () => {
  const { app, port } = await start();
  const socket = connect(port, '127.0.0.1').setEncoding('utf8');
  // Having begun a request, the connection is not idle, and stays.
  socket.write('GET /graphql HTTP/1.1\r\n');
  await once(app.server, 'connection');
  const closed = app.close();
  let heard = '';
  socket.on('data', (text: string) => (heard += text));
  socket.write('host: x\r\n\r\n');
  await once(socket, 'close');
  expect(heard).toMatch(/^HTTP\/1.1 503 [^]*"code":"NOT_READY"/);
  await closed;
});

it('/ leads to the page', async () => {
  const { app, url } = await start();
  const response = await fetch(url, { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([302, '/graphiql/']);
  await app.close();
});

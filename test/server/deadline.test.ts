import { connect } from 'node:net';
import { expect, it } from 'vitest';
import type { Operation } from '../../src/server/gateway.ts';
import { ask, problem, start } from './support.ts';

const timeout = {
  status: 503,
  code: 'TIMEOUT',
  message: 'The request must be answered before its deadline, but took longer',
};

it('a request past its deadline is answered though execution ignores it', async () => {
  const { app, url } = await start({
    settings: { requestTimeout: 100 },
    execute: () => new Promise(() => undefined),
  });
  const answer = await ask({ url }, '{ hello }');
  expect(problem(answer)).toEqual(timeout);
  expect(answer.headers.get('retry-after')).toBe('2');
  await app.close();
});

it('execution is told of the deadline, and its way of giving up does not show', async () => {
  let told = false;
  const execute = ({ signal }: Operation) =>
    new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => {
        told = true;
        reject(new Error('gave up'));
      });
    });
  const { app, url } = await start({ settings: { requestTimeout: 100 }, execute });
  expect(problem(await ask({ url }, '{ hello }'))).toEqual(timeout);
  expect(told).toBe(true);
  await app.close();
});

it('execution is told when the client disconnects, and what it breaks off then alarms nobody', async () => {
  let began = (): void => undefined;
  const beginning = new Promise<void>((resolve) => (began = resolve));
  let told = (): void => undefined;
  const telling = new Promise<void>((resolve) => (told = resolve));
  const { app, port, log } = await start({
    execute: ({ signal }) => {
      signal.addEventListener('abort', told);
      began();
      return telling.then(() => Promise.reject(new Error('broken off')));
    },
  });
  const body = JSON.stringify({ query: '{ hello }' });
  const socket = connect(port, '127.0.0.1', () => {
    socket.write('POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n');
    socket.write(`content-length: ${body.length}\r\n\r\n${body}`);
  });
  await beginning;
  socket.destroy();
  await telling;
  await expect.poll(() => log.find(({ msg }) => msg === 'client left')).toMatchObject({ path: '/graphql' });
  await expect.poll(() => log.find(({ msg }) => msg === 'unforeseen error')).toMatchObject({ level: 20 });
  await app.close();
});

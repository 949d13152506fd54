import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, post, problem, start, toAnswer, type Started } from './support.ts';

let server: Started;
beforeAll(async () => {
  server = await start();
});
afterAll(() => server.app.close());

const json = { 'content-type': 'application/json' };
const hello = JSON.stringify({ query: '{ hello }' });

/** A body of exactly so many bytes that asks for hello. */
function bodyOf(bytes: number): string {
  return hello.slice(0, -1) + ' '.repeat(bytes - hello.length) + '}';
}

/** What the server writes on a bare connection, after which it closes it. */
async function converse(text: string | Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = '';
    const socket = connect(server.port, '127.0.0.1', () => socket.write(text));
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => (heard += chunk));
    socket.on('close', () => {
      resolve(heard);
    });
    socket.on('error', reject);
  });
}

describe('POST /graphql', () => {
  it('answers, with the id of the request', async () => {
    const { status, data, headers } = await ask(server, 'query ($n: String) { hello(name: $n) }', {
      n: 'you',
    });
    expect([status, data]).toEqual([200, { hello: 'hello you' }]);
    expect(headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
  });

  it('answers in the media type that is asked for', async () => {
    const accept = 'application/graphql-response+json';
    const answer = await post(server, hello, { ...json, accept });
    expect(answer.headers.get('content-type')).toBe(`${accept}; charset=utf-8`);
    expect((await post(server, hello, { ...json, accept: 'image/png' })).status).toBe(406);
  });

  it.each([
    ['that is not JSON', '{'],
    ['that is null', 'null'],
    ['that is a number', '42'],
    ['that is empty', ''],
    ['without a query', '{}'],
    ['with a query that is no text', '{"query":{}}'],
    ['that is an array of operations', `[${hello},${hello}]`],
    ['that is an empty array', '[]'],
    ['in bytes that are no UTF-8', Buffer.from('{"query":"{ hello }\xff"}', 'latin1')],
  ])('refuses a body %s', async (_, body) => {
    expect(problem(await post(server, body))).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
  });

  it.each([
    ['text/plain', { 'content-type': 'text/plain' }],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['a multipart form', { 'content-type': 'multipart/form-data; boundary=x' }],
    ['XML', { 'content-type': 'application/xml' }],
    ['JSON in UTF-16', { 'content-type': 'application/json; charset=utf-16' }],
    ['JSON in Latin-1', { 'content-type': 'application/json; charset="ISO-8859-1"' }],
    ['JSON in gzip', { ...json, 'content-encoding': 'gzip' }],
  ])('refuses %s', async (_, headers) => {
    const answer = await post(server, hello, headers);
    expect(problem(answer)).toMatchObject({ status: 415, code: 'UNSUPPORTED_MEDIA_TYPE' });
  });

  it('refuses a body without a type', async () => {
    const heard = await converse('POST /graphql HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n');
    expect(heard).toMatch(/^HTTP\/1.1 415 /);
    expect(heard).toContain('Content-Type must be application/json, but got: none');
  });

  it('takes a body of 100,000 bytes', async () => {
    expect((await post(server, bodyOf(100_000))).status).toBe(200);
  });

  it.each([100_001, 900_000])('refuses a body of %d bytes, and the client can read why', async (bytes) => {
    expect(problem(await post(server, bodyOf(bytes)))).toEqual({
      status: 413,
      code: 'PAYLOAD_TOO_LARGE',
      message: 'The body must be at most 100000 bytes, but got more',
    });
  });

  it('lets a client that reads only once it has sent everything read why', async () => {
    const socket = connect(server.port, '127.0.0.1').pause();
    socket.write('POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n');
    socket.write('content-length: 500000\r\n\r\n');
    for (let chunk = 0; chunk < 10; chunk += 1) {
      socket.write(' '.repeat(50_000));
      await sleep(20);
    }
    const [answer] = (await once(socket.resume(), 'data')) as [Buffer];
    expect(answer.toString()).toMatch(/^HTTP\/1.1 413 /);
    socket.destroy();
  });

  it('refuses a large body that does not tell its length', async () => {
    const status = await new Promise((resolve, reject) => {
      const options = { method: 'POST', headers: json };
      const outgoing = httpRequest(`${server.url}/graphql`, options, (response) => {
        resolve(response.statusCode);
        response.resume();
      });
      outgoing.on('error', reject);
      for (let chunk = 0; chunk < 5; chunk += 1) outgoing.write(' '.repeat(50_000));
      outgoing.end();
    });
    expect(status).toBe(413);
  });
});

describe('GET /graphql', () => {
  const path = `/graphql?query=${encodeURIComponent('{ hello }')}`;
  const preflight = { 'apollo-require-preflight': 'true' };

  it('answers what no foreign page could have sent', async () => {
    const answer = await toAnswer(await fetch(server.url + path, { headers: preflight }));
    expect([answer.status, answer.data]).toEqual([200, { hello: 'hello world' }]);
  });

  it('refuses what a foreign page could have sent', async () => {
    const answer = await toAnswer(await fetch(server.url + path, { headers: { accept: '*/*' } }));
    expect(problem(answer)).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
    expect(problem(answer).message).toContain('Cross-Site Request Forgery');
  });

  it('refuses a mutation with the method that it would need', async () => {
    const response = await fetch(`${server.url}/graphql?query=mutation{hello}`, { headers: preflight });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it('refuses an address of more than 8,192 characters', async () => {
    const answer = await toAnswer(await fetch(`${server.url}/graphql?query=${'x'.repeat(17_000)}`));
    expect(problem(answer)).toMatchObject({ status: 414, code: 'URI_TOO_LONG' });
  });
});

describe('other requests', () => {
  it.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS'])(
    '%s /graphql is refused with what is allowed',
    async (method) => {
      const response = await fetch(`${server.url}/graphql`, { method });
      expect(response.headers.get('allow')).toBe('GET, POST');
      expect(problem(await toAnswer(response))).toEqual({
        status: 405,
        code: 'METHOD_NOT_ALLOWED',
        message: `The method must be one of GET, POST, but got: ${method}`,
      });
    },
  );

  it('HEAD /graphql is refused as well', async () => {
    expect((await fetch(`${server.url}/graphql`, { method: 'HEAD' })).status).toBe(405);
  });

  it('for what is not there are told what is', async () => {
    const answer = await toAnswer(await fetch(`${server.url}/admin`));
    expect(problem(answer)).toMatchObject({ status: 404, code: 'NOT_FOUND' });
  });

  it('with a malformed address are refused', async () => {
    const answer = await toAnswer(await fetch(`${server.url}/%zz`));
    expect(problem(answer)).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
  });

  it.each([20_000, 60_000])('with %d bytes of headers are refused', async (bytes) => {
    const heard = await converse(
      `GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\nx: ${'y'.repeat(bytes)}\r\n\r\n`,
    );
    expect(heard).toMatch(/^HTTP\/1.1 431 /);
    expect(heard).toContain('"code":"HEADERS_TOO_LARGE"');
    expect(heard).toContain('x-request-id: ');
  });

  it('that are not HTTP are refused', async () => {
    expect(await converse('hello\r\n\r\n')).toMatch(/^HTTP\/1.1 400 [^]*"code":"BAD_REQUEST"/);
  });

  it('that never end are ended by the server', { timeout: 15_000 }, async () => {
    const unfinishedHead = 'GET / HTTP/1.1\r\n';
    const unfinishedBody =
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{';
    const heard = await Promise.all([unfinishedHead, unfinishedBody].map(converse));
    expect(heard).toEqual([
      expect.stringMatching(/^HTTP\/1.1 408 /),
      expect.stringMatching(/^HTTP\/1.1 408 /),
    ]);
  });
});

describe('every answer', () => {
  it.each(['/graphql', '/healthz', '/nothing', '/graphiql/'])(
    'from %s protects the browser',
    async (path) => {
      const { headers } = await fetch(server.url + path);
      expect(headers.get('content-security-policy')).toContain("default-src 'self'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-request-id')).not.toBeNull();
    },
  );

  it('tells no foreign page that it may read it', async () => {
    const answer = await post(server, hello, { ...json, origin: 'https://elsewhere.example' });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('the log', () => {
  it('has one line for a request, without its variables', async () => {
    const query = 'query Greet($n: String) { hello(name: $n) }';
    const { headers } = await ask(server, query, { n: 'whoever this may be' });
    const id = headers.get('x-request-id');
    await expect.poll(() => server.log.some(({ requestId }) => requestId === id)).toBe(true);
    expect(server.log.filter(({ requestId }) => requestId === id)).toEqual([
      expect.objectContaining({
        method: 'POST',
        path: '/graphql',
        status: 200,
        milliseconds: expect.any(Number) as number,
        operation: 'Greet',
        msg: 'answered',
      }),
    ]);
    expect(JSON.stringify(server.log)).not.toContain('whoever');
  });

  it('has the path of a request without what follows it', async () => {
    await fetch(`${server.url}/somewhere?variables=whatever`);
    await expect.poll(() => server.log.some(({ path }) => path === '/somewhere')).toBe(true);
    expect(JSON.stringify(server.log)).not.toContain('whatever');
  });
});

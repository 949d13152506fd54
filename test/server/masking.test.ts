import { GraphQLError } from 'graphql';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseAway } from '../../src/errors.ts';
import { maskErrors } from '../../src/server/masking.ts';
import { ask, executeTiny, problem, secret, start, type Started } from './support.ts';

let server: Started;
beforeAll(async () => {
  server = await start();
});
afterAll(() => server.app.close());

describe('an error that nobody foresaw', () => {
  it('reaches the client as INTERNAL with the id of the request, beside the data that there is', async () => {
    const answer = await ask(server, '{ crash hello }');
    const id = answer.headers.get('x-request-id') ?? '';
    expect([answer.status, answer.data, answer.errors]).toEqual([
      200,
      { crash: null, hello: 'hello world' },
      [
        {
          message: `Something went wrong on our side. Request id: ${id}`,
          locations: [{ line: 1, column: 3 }],
          path: ['crash'],
          extensions: { code: 'INTERNAL' },
        },
      ],
    ]);
  });

  it('is logged with its stack under that id', async () => {
    const { headers } = await ask(server, '{ crash }');
    const line = server.log.find(
      ({ requestId, msg }) => requestId === headers.get('x-request-id') && msg === 'unforeseen error',
    );
    expect(line).toMatchObject({ level: 50, path: ['crash'] });
    expect(line?.['stack']).toMatch(/bolt:.*\n\s+at /);
  });

  it('says nothing of our own mistakes either', async () => {
    const answer = await ask(server, '{ mustNotBeNull }');
    expect(problem(answer).message).toMatch(/^Something went wrong on our side/);
  });

  it('is answered with 500 when execution as a whole fails', async () => {
    const failing = await start({ execute: () => Promise.reject(new Error(secret)) });
    const { status, data, errors } = await ask(failing, '{ hello }');
    expect([status, data, errors?.[0]?.extensions.code]).toEqual([500, undefined, 'INTERNAL']);
    expect(JSON.stringify(errors)).not.toContain('bolt');
    await failing.app.close();
  });
});

describe('an error of ours', () => {
  it('keeps its words and its code, beside the data that there is', async () => {
    const { status, data, errors } = await ask(server, '{ refuse(code: "BAD_USER_INPUT") hello }');
    expect([status, data]).toEqual([200, { refuse: null, hello: 'hello world' }]);
    expect(errors).toMatchObject([
      { message: 'first must be between 1 and 100, but got: 0', extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });

  it('about the input is answered with 400 when there is no data', async () => {
    const { status, data, errors } = await ask(server, '{ mustRefuse(code: "BAD_USER_INPUT") }');
    expect([status, data, errors?.[0]?.path]).toEqual([400, undefined, ['mustRefuse']]);
  });

  it.each(['SERVICE_UNAVAILABLE', 'NOT_READY', 'OVERLOADED', 'TIMEOUT'])(
    'of code %s is answered with 503 and without the rest of the data',
    async (code) => {
      const { status, headers, data, errors } = await ask(server, `{ refuse(code: "${code}") hello }`);
      expect([status, headers.get('retry-after'), data]).toEqual([503, '2', undefined]);
      expect(errors).toMatchObject([{ message: `told to fail with ${code}`, extensions: { code } }]);
    },
  );

  it('keeps its cause to the log', async () => {
    const away = await start({ execute: () => Promise.reject(databaseAway(new Error(secret))) });
    const answer = await ask(away, '{ hello }');
    expect(problem(answer)).toEqual({
      status: 503,
      code: 'SERVICE_UNAVAILABLE',
      message: 'The database must answer, but does not at the moment',
    });
    expect(away.log.find(({ stack }) => String(stack).includes('bolt:'))).toMatchObject({ level: 40 });
    await away.app.close();
  });
});

describe('an error of the request', () => {
  it.each([
    ['that cannot be parsed', '{ hello(', 'GRAPHQL_PARSE_FAILED', /^Syntax Error: Expected Name/],
    ['that asks for no field', '{ hullo }', 'GRAPHQL_VALIDATION_FAILED', /^Cannot query field "hullo"/],
    [
      'that is a mutation',
      'mutation { hello }',
      'OPERATION_RESOLUTION_FAILURE',
      /must be a query.*got: mutation$/,
    ],
    [
      'that is a subscription',
      'subscription { hello }',
      'OPERATION_RESOLUTION_FAILURE',
      /got: subscription$/,
    ],
    ['that has no operation', 'fragment F on Query { hello }', 'GRAPHQL_VALIDATION_FAILED', /never used/],
  ])('%s keeps the words of graphql-js', async (_, query, code, message) => {
    const answer = await ask(server, query);
    expect(problem(answer)).toMatchObject({ status: 400, code });
    expect(problem(answer).message).toMatch(message);
  });

  it('with a variable of the wrong type is answered with 400', async () => {
    const answer = await ask(server, 'query ($n: Int!) { wait(milliseconds: $n) }', { n: 'long' });
    expect(problem(answer)).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
  });

  it('with a null where a default hid that none may be is told so', async () => {
    const answer = await ask(server, 'query ($n: Boolean = true) { hello @include(if: $n) }', { n: null });
    expect(problem(answer)).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(problem(answer).message).toMatch(/^Argument "if" of non-null type/);
  });

  it.each([
    ['unknown', 'B', /must be one of the document's operations \(A, C\), but got: "B"$/],
    ['empty', '', /but got: ""$/],
    ['missing', undefined, /but got: none$/],
  ])('with an %s operation name is told the names there are', async (_, name, message) => {
    const answer = await ask(server, 'query A { hello } query C { hello }', {}, name);
    expect(problem(answer)).toMatchObject({ status: 400, code: 'OPERATION_RESOLUTION_FAILURE' });
    expect(problem(answer).message).toMatch(message);
  });
});

it('an error that came up outside of any request is logged all the same', () => {
  const lines: string[] = [];
  const logger = pino({}, { write: (line) => lines.push(line) });
  const format = maskErrors({ hideSuggestions: false, logger });
  expect(format(new GraphQLError(secret).toJSON(), new Error(secret))).toMatchObject({
    extensions: { code: 'INTERNAL' },
  });
  expect(lines).toEqual([expect.stringContaining('unforeseen error')]);
});

it('a document that exhausts the parser is refused in our words', () => {
  const exhausted = new GraphQLError('Syntax', {
    originalError: new GraphQLError('Syntax', {
      originalError: new RangeError('Maximum call stack size exceeded'),
    }),
    extensions: { code: 'GRAPHQL_PARSE_FAILED' },
  });
  expect(
    maskErrors({ hideSuggestions: false, logger: pino({ enabled: false }) })(exhausted.toJSON(), exhausted),
  ).toEqual({
    message: 'A document must nest its brackets at most about a thousand deep, but got more',
    extensions: { code: 'GRAPHQL_PARSE_FAILED' },
  });
});

describe('without introspection', () => {
  const ofKind = 'query ($kind: Kind) { ofKind(kind: $kind) }';
  let locked: Started;
  beforeAll(async () => {
    locked = await start({ settings: { introspection: false }, execute: executeTiny });
  });
  afterAll(() => locked.app.close());

  it('no question about the schema is answered', async () => {
    expect(problem(await ask(locked, '{ __schema { description } }'))).toMatchObject({ status: 400 });
    expect((await ask(locked, '{ __typename }')).data).toEqual({ __typename: 'Query' });
  });

  it('no error proposes names of the schema, of fields nor of values', async () => {
    const field = await ask(locked, '{ hell }');
    const value = await ask(locked, ofKind, { kind: 'METALL' });
    for (const { errors } of [field, value]) expect(JSON.stringify(errors)).not.toContain('Did you mean');
  });

  it('is what makes the difference', async () => {
    const field = await ask(server, '{ hell }');
    const value = await ask(server, ofKind, { kind: 'METALL' });
    for (const { errors } of [field, value]) expect(JSON.stringify(errors)).toContain('Did you mean');
  });
});

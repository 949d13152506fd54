import { randomUUID } from 'node:crypto';
import { STATUS_CODES, type IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refusals, somethingWentWrong } from '../errors.ts';
import { stackOf } from './logger.ts';
import { mostHeaderBytes } from './intake.ts';
import { asRefusal, bodyLimit, errorBody, Refusal } from './refusal.ts';

const contentType = 'application/json; charset=utf-8';
const mostDrained = 1_000_000;
const drainMilliseconds = 2000;

/** Whether whoever asks reads pages: a browser, not a program. */
export function readsPages({ headers }: FastifyRequest): boolean {
  return headers.accept?.includes('text/html') === true;
}

/** Makes every error that no route answers itself JSON of the one shape. */
export function answerErrorsAsJson(app: FastifyInstance): void {
  app.setErrorHandler(replyWithError);
  app.setNotFoundHandler((request, reply) =>
    replyWithError(new Refusal(404, 'NOT_FOUND', refusals.notFound()), request, reply),
  );
}

/** Answers with the error in our JSON; what nobody foresaw is logged and masked. */
export async function replyWithError(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const refusal = asRefusal(error) ?? unforeseen(error, request);
  if (refusal.status === 413) await drain(request.raw);
  return reply
    .code(refusal.status)
    .headers(refusal.headers)
    .type(contentType)
    .send(errorBody(refusal.message, refusal.code));
}

/** Answers on the bare socket what is not even HTTP: nothing else of the server sees such requests. */
export function replyToBrokenRequest(
  error: Error & { code?: string },
  socket: Socket,
  log: FastifyBaseLogger,
): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const { status, code, message } = brokenRequest(error.code);
  const requestId = randomUUID();
  const body = JSON.stringify(errorBody(message, code));
  log.info({ requestId, status }, 'broken request');
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    `content-type: ${contentType}`,
    `content-length: ${Buffer.byteLength(body)}`,
    `x-request-id: ${requestId}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

function brokenRequest(code: string | undefined): Refusal {
  if (code === 'HPE_HEADER_OVERFLOW') {
    return new Refusal(431, 'HEADERS_TOO_LARGE', refusals.headersTooLarge(mostHeaderBytes));
  }
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return new Refusal(408, 'REQUEST_TIMEOUT', refusals.tooSlow());
  return new Refusal(400, 'BAD_REQUEST', refusals.notHttp());
}

function unforeseen(error: unknown, request: FastifyRequest): Refusal {
  request.log.error({ stack: stackOf(error) }, 'unforeseen error');
  const { code, message } = somethingWentWrong(request.id);
  return new Refusal(500, code, message);
}

// A client that is still sending reads no answer: closing at once would give it a broken pipe instead of the 413.
async function drain(request: IncomingMessage): Promise<void> {
  if (request.complete) return;
  await new Promise<void>((resolve) => {
    let drained = bodyLimit;
    const timer = setTimeout(resolve, drainMilliseconds);
    const finish = (): void => {
      clearTimeout(timer);
      resolve();
    };
    request.on('data', (chunk: Buffer) => {
      drained += chunk.length;
      if (drained > mostDrained) finish();
    });
    request.once('end', finish).once('close', finish);
    request.resume();
  });
}

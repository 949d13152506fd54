import type { FastifyInstance, FastifyRequest } from 'fastify';
import { refusals } from '../errors.ts';
import { bodyLimit, Refusal } from './refusal.ts';

/** Node's parser takes a little more than we allow, so that what is too long is answered in our own words. */
export const parserHeaderBytes = 32_768;
export const mostHeaderBytes = 16_384;
const mostAddressLength = 8192;

/** Throws 414 or 431 for a request line or headers longer than anyone needs. */
export function checkLengths(request: FastifyRequest): void {
  if (request.url.length > mostAddressLength) {
    throw new Refusal(414, 'URI_TOO_LONG', refusals.addressTooLong(mostAddressLength, request.url.length));
  }
  const bytes = request.raw.rawHeaders.reduce((total, text) => total + text.length, 0);
  if (bytes > mostHeaderBytes) {
    throw new Refusal(431, 'HEADERS_TOO_LARGE', refusals.headersTooLarge(mostHeaderBytes));
  }
}

/** Throws 415 for a body that is not plain JSON in UTF-8, before the body is read. */
export function checkMediaType(request: FastifyRequest): void {
  if (request.method !== 'POST') return;
  const [mediaType = '', ...parameters] = (request.headers['content-type'] ?? '').split(';');
  if (mediaType.trim().toLowerCase() !== 'application/json') {
    throw unsupported(refusals.mediaType(request.headers['content-type']));
  }
  for (const parameter of parameters) {
    const [name = '', value = ''] = parameter.split('=');
    const charset = value.trim().replaceAll('"', '').toLowerCase();
    if (name.trim().toLowerCase() === 'charset' && charset !== 'utf-8' && charset !== 'utf8') {
      throw unsupported(refusals.charset(charset));
    }
  }
  const encoding = request.headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') throw unsupported(refusals.contentEncoding(encoding));
}

/** Bodies are JSON in valid UTF-8 and nothing else. */
export function readBodiesAsJson(app: FastifyInstance): void {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer', bodyLimit }, (_, body, done) => {
    try {
      done(null, JSON.parse(decoder.decode(body as Buffer)));
    } catch {
      done(new Refusal(400, 'BAD_REQUEST', refusals.invalidJson()));
    }
  });
}

function unsupported(message: string): Refusal {
  return new Refusal(415, 'UNSUPPORTED_MEDIA_TYPE', message);
}

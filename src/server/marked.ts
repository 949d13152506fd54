import { createHash } from 'node:crypto';

import type { FastifyReply, FastifyRequest } from 'fastify';

/** A short mark of a text, as ETags carry it: equal when the texts are. */
export function etagOf(text: string): string {
  return `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
}

/**
 * Whether the client holds what has a mark. It may name several; and a proxy that compresses answers has made their marks
 * weak, which are as good for reading.
 */
export function isHeld({ headers }: FastifyRequest, etag: string): boolean {
  const held = headers['if-none-match']?.split(',') ?? [];
  return held.some((one) => one.trim().replace(/^W\//, '') === etag);
}

/** Marks an answer by its content, to be asked again each time, and says whether the client holds it already. */
export function holdsAlready(request: FastifyRequest, reply: FastifyReply, content: string): boolean {
  const etag = etagOf(content);
  void reply.header('etag', etag).header('cache-control', 'no-cache');
  return isHeld(request, etag);
}

import type { FastifyRequest } from 'fastify';

import { refusals } from '../errors.ts';
import { Refusal } from './refusal.ts';

/** The address of the server as the reader reached it. Errors: BAD_REQUEST for a host that is none. */
export function originOf({ protocol, host }: FastifyRequest): string {
  const address = `${protocol}://${host}`;
  if (!URL.canParse(address)) throw new Refusal(400, 'BAD_REQUEST', refusals.notHttp());
  return new URL(address).origin;
}

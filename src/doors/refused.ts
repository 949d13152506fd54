import { refusedBecause } from '../doorErrors.ts';
import type { MonaziteError } from '../errors.ts';
import type { Reply } from './door.ts';
import { jsonOf } from './json.ts';

/** What an address refused, in its own words. */
export function refusedBy(path: string, reply: Reply): MonaziteError {
  const { errors } = jsonOf(path, reply) as { errors?: readonly { readonly message: string }[] };
  return refusedBecause((errors ?? []).map(({ message }) => message));
}

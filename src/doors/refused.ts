import { refusedBecause } from '../doorErrors.ts';
import type { Reply } from './door.ts';
import { jsonOf } from './json.ts';

/** The JSON object that an address has answered. Errors: BAD_USER_INPUT with the address's own sentences, each once. */
export function grantedJson(path: string, reply: Reply): Record<string, unknown> {
  const answer = jsonOf(path, reply) as Record<string, unknown>;
  const errors = (answer['errors'] ?? []) as readonly { readonly message: string }[];
  if (errors.length > 0) throw refusedBecause([...new Set(errors.map(({ message }) => message))]);
  return answer;
}

/** What an address has answered, in whatever form. Errors: as above. */
export function granted(path: string, reply: Reply): Reply {
  if (reply.status >= 400) grantedJson(path, reply);
  return reply;
}

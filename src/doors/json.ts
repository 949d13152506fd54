import { notAnAnswer } from '../doorErrors.ts';
import type { Reply } from './door.ts';

/** The JSON object or list that an address has answered. Errors: SERVICE_UNAVAILABLE when it is none, as from another server. */
export function jsonOf(path: string, { status, mediaType, body }: Reply): object {
  try {
    const value: unknown = JSON.parse(body.toString());
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // Told below, as is JSON of another kind.
  }
  throw notAnAnswer(path, status, mediaType);
}

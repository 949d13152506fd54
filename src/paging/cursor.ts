import { foreignCursor } from '../errors.ts';

/** A cursor for a place in the list that `list` names; its parts say where. */
export function encodeCursor(list: string, parts: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify([list, ...parts])).toString('base64url');
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}

/** The parts of a cursor. Errors: BAD_USER_INPUT when it is none of this list. */
export function decodeCursor(list: string, cursor: string, length: number): (string | number)[] {
  const decoded = parse(cursor);
  if (!Array.isArray(decoded) || decoded.length !== length + 1 || decoded[0] !== list)
    throw foreignCursor(cursor);
  const parts: unknown[] = decoded.slice(1);
  return parts.map((part) => {
    if (typeof part !== 'string' && typeof part !== 'number') throw foreignCursor(cursor);
    return part;
  });
}

import type { DocumentNode } from 'graphql';
import { tooManyAliases } from '../../errors.ts';
import { largestOf, sum } from './fold.ts';

const most = 30;

/** Throws BAD_USER_INPUT when one operation renames too many fields. */
export function checkAliases(document: DocumentNode): void {
  const aliases = largestOf(document, {
    field: (node, below) => below + (node.alias === undefined ? 0 : 1),
    join: sum,
  });
  if (aliases > most) throw tooManyAliases(most, aliases);
}

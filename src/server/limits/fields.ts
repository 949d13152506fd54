import type { DocumentNode } from 'graphql';
import { tooManyFields } from '../../errors.ts';
import { largestOf, sum } from './fold.ts';

// The standard introspection query selects 220 to 230 fields, so it needs no exemption.
const most = 250;

/** Throws BAD_USER_INPUT when one operation selects too many fields. */
export function checkFields(document: DocumentNode): void {
  const fields = largestOf(document, { field: (_, below) => 1 + below, join: sum });
  if (fields > most) throw tooManyFields(most, fields);
}

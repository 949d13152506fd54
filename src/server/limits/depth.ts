import type { DocumentNode } from 'graphql';
import { tooDeep } from '../../errors.ts';
import { isIntrospection, largestOf } from './fold.ts';

const most = 16;

/** Throws BAD_USER_INPUT when fields nest too deep. Introspection is exempt: graphql-js has a rule of its own for it. */
export function checkDepth(document: DocumentNode): void {
  const depth = largestOf(document, {
    field: (node, below) => (isIntrospection(node) ? 1 : 1 + below),
    join: Math.max,
  });
  if (depth > most) throw tooDeep(most, depth);
}

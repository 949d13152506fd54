import { BREAK, Kind, visit, type DocumentNode } from 'graphql';

/**
 * All that a document may be made of that is handed to the compiler: nothing that has a value, and no directive, as compiled
 * code mixes up the conditions of a fragment that is spread twice.
 */
const allowed: ReadonlySet<string> = new Set([
  Kind.DOCUMENT,
  Kind.OPERATION_DEFINITION,
  Kind.VARIABLE_DEFINITION,
  Kind.VARIABLE,
  Kind.NAMED_TYPE,
  Kind.FRAGMENT_DEFINITION,
  Kind.FRAGMENT_SPREAD,
  Kind.INLINE_FRAGMENT,
  Kind.SELECTION_SET,
  Kind.FIELD,
  Kind.ARGUMENT,
  Kind.NAME,
]);

const plainName = /^(?!__)[_A-Za-z][_0-9A-Za-z]*$/;

/** Whether a document holds names alone: no literal of any kind, and of the names with two underscores but `__typename`. */
export function holdsNamesAlone(document: DocumentNode): boolean {
  let holds = true;
  visit(document, {
    enter(node) {
      const isPlain = node.kind !== Kind.NAME || node.value === '__typename' || plainName.test(node.value);
      if (allowed.has(node.kind) && isPlain) return undefined;
      holds = false;
      return BREAK;
    },
  });
  return holds;
}

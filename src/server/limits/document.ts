import { parse, type DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { checkAliases } from './aliases.ts';
import { checkDepth } from './depth.ts';
import { checkDirectives } from './directives.ts';
import { checkFields } from './fields.ts';
import { checkRootFields } from './rootFields.ts';
import { mostTokens } from './tokens.ts';

// In the order of what is most worth telling: a flood of aliases is also a flood of fields.
const checks = [checkDirectives, checkRootFields, checkAliases, checkDepth, checkFields];

/** How many characters of texts that were found within the limits are kept. */
const mostKept = 1_000_000;

/**
 * A check of query texts that needs no schema, and looks at a text once as long as it is asked again. It throws
 * BAD_USER_INPUT when a text goes beyond a limit. It runs before validation, because validation is what a hostile document
 * makes expensive. A text that cannot be parsed passes: the parser's own message comes later.
 */
export function documentCheck(): (query: unknown) => void {
  const passed = new LRUCache<string, true>({
    maxSize: mostKept,
    sizeCalculation: (_, query) => query.length + 1,
  });
  return (query) => {
    if (typeof query !== 'string' || passed.get(query)) return;
    const document = parsed(query);
    if (document === undefined) return;
    for (const check of checks) check(document);
    passed.set(query, true);
  };
}

function parsed(query: string): DocumentNode | undefined {
  try {
    return parse(query, { maxLexicalTokens: mostTokens, noLocation: true });
  } catch {
    return undefined;
  }
}

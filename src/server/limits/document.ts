import { parse, type DocumentNode } from 'graphql';
import { checkAliases } from './aliases.ts';
import { checkDepth } from './depth.ts';
import { checkDirectives } from './directives.ts';
import { checkFields } from './fields.ts';
import { checkRootFields } from './rootFields.ts';
import { mostTokens } from './tokens.ts';

// In the order of what is most worth telling: a flood of aliases is also a flood of fields.
const checks = [checkDirectives, checkRootFields, checkAliases, checkDepth, checkFields];

/**
 * Throws BAD_USER_INPUT when a query text goes beyond a limit that needs no schema. It runs before validation, because
 * validation is what a hostile document makes expensive. A text that cannot be parsed passes: the parser's own
 * message comes later.
 */
export function checkDocument(query: unknown): void {
  const document = typeof query === 'string' ? parsed(query) : undefined;
  if (document === undefined) return;
  for (const check of checks) check(document);
}

function parsed(query: string): DocumentNode | undefined {
  try {
    return parse(query, { maxLexicalTokens: mostTokens, noLocation: true });
  } catch {
    return undefined;
  }
}

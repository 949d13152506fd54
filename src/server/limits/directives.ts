import { visit, type DocumentNode } from 'graphql';
import { tooManyDirectives } from '../../errors.ts';

const most = 20;

/** Throws BAD_USER_INPUT when a document carries too many directives. */
export function checkDirectives(document: DocumentNode): void {
  let directives = 0;
  visit(document, {
    Directive: () => {
      directives += 1;
    },
  });
  if (directives > most) throw tooManyDirectives(most, directives);
}

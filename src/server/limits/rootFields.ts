import { Kind, type DocumentNode } from 'graphql';
import { tooManyRootFields } from '../../errors.ts';
import { largestOf, sum } from './fold.ts';

const most = 20;

/** Throws BAD_USER_INPUT when one operation asks too many questions at once. */
export function checkRootFields(document: DocumentNode): void {
  const fields = largestOf(document, { field: () => 1, join: sum }, [Kind.OPERATION_DEFINITION]);
  if (fields > most) throw tooManyRootFields(most, fields);
}

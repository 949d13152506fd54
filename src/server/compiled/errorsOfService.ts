import {
  locatedError,
  visit,
  type ASTNode,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLError,
} from 'graphql';

import { MonaziteError } from '../../errors.ts';

function fieldsAt(document: DocumentNode, locations: GraphQLError['locations']): readonly ASTNode[] {
  const fields: ASTNode[] = [];
  visit(document, {
    Field(node) {
      const { line, column } = node.loc?.startToken ?? {};
      if (locations?.some((one) => one.line === line && one.column === column)) fields.push(node);
    },
  });
  return fields;
}

/** Whether an error says nothing of the question: the database was away, or busy, or took too long. */
function isOfService({ originalError }: GraphQLError): boolean {
  return originalError instanceof MonaziteError && originalError.code !== 'BAD_USER_INPUT';
}

/**
 * The answer of compiled code that met errors, as graphql-js gives it, when all are the service's own; a database that is
 * in trouble is not asked again. Other errors are for graphql-js: which of several it reports follows from how it works.
 */
export function errorsOfService(
  document: DocumentNode,
  data: Record<string, unknown> | null,
  errors: readonly GraphQLError[],
): ExecutionResult | undefined {
  if (!errors.every(isOfService)) return undefined;
  const located = errors.map(({ originalError, locations, path }) =>
    locatedError(originalError, fieldsAt(document, locations), path),
  );
  return { errors: located, data };
}

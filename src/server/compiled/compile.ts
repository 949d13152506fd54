import {
  getVariableValues,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type * as Compiler from 'graphql-jit';

import { bareOperation } from './bareOperation.ts';
import { compiledSize } from './compiledSize.ts';
import { errorsOfService } from './errorsOfService.ts';
import { holdsNamesAlone } from './namesAlone.ts';

/** A run of an operation. Gives undefined when graphql-js has to answer. */
export type CompiledRun = (rootValue: unknown, contextValue: unknown) => Promise<ExecutionResult | undefined>;

/** An operation that has been compiled. */
export type CompiledOperation = {
  /** How much it is, by `compiledSize`. */
  readonly size: number;
  /** Its run with variables as the client sent them; undefined as above. */
  readonly runWith: (variables: Readonly<Record<string, unknown>>) => CompiledRun | undefined;
};

function runOf(query: Compiler.CompiledQuery['query'], document: DocumentNode, values: object): CompiledRun {
  return async (rootValue, contextValue) => {
    try {
      const { data, errors } = await query(rootValue, contextValue, values);
      return errors ? errorsOfService(document, data ?? null, errors) : { data: data ?? null };
    } catch {
      return undefined;
    }
  };
}

/**
 * The operation, compiled; undefined when graphql-js has to run it, as it has when more than `most` would have to be
 * compiled. `schema` is one for the compiler.
 */
export function compileOperation(
  { compileQuery, isCompiledQuery }: typeof Compiler,
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  most: number,
): CompiledOperation | undefined {
  const bare = bareOperation(schema, document, operation);
  if (!bare || !holdsNamesAlone(bare.document)) return undefined;
  const size = compiledSize(schema, bare.document, most);
  if (size > most) return undefined;
  const compiled = compileQuery(schema, bare.document, '', { disablingCapturingStackErrors: true });
  if (!isCompiledQuery(compiled)) return undefined;
  return {
    size,
    runWith(variables) {
      const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
      const values = coerced && bare.valuesFor(coerced);
      return values && runOf(compiled.query, document, values);
    },
  };
}

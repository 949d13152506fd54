import { execute as executeDocument, type ExecutionResult, type GraphQLSchema } from 'graphql';

import { releaseKeptChanging } from '../errors.ts';
import { checkRelease, createReader, type Graph } from '../graph/graph.ts';
import type { Context } from '../graph/operation.ts';
import { frameOf } from '../law/frame.ts';
import type { Day } from '../lib/day.ts';
import type { Execute, Operation } from './gateway.ts';

/** What a run of an operation needs. `today` is asked once for each run. */
export type ExecutionParts = {
  readonly graph: Graph;
  readonly schema: GraphQLSchema;
  readonly today: () => Day;
};

const mostRuns = 3;

async function runOnce({ graph, schema, today }: ExecutionParts, asked: Operation) {
  const operation = graph.begin(asked.signal);
  const day = today();
  const contextValue: Context = {
    reader: createReader(operation),
    release: () => operation.release(),
    today: day,
  };
  const result = await executeDocument({
    schema,
    document: asked.document,
    operationName: asked.operationName ?? null,
    variableValues: asked.variables ?? null,
    rootValue: { frame: frameOf({ at: undefined, knownAt: undefined }, day) },
    contextValue,
  });
  await checkRelease(operation);
  return { operation, result };
}

/**
 * Runs operations upon the graph so that each answer comes from one release: when the data was loaded anew in between,
 * the operation runs again. The answer's extensions say what it cost. Errors: SERVICE_UNAVAILABLE, TIMEOUT, NOT_READY.
 */
export function executeUpon(parts: ExecutionParts): Execute {
  return async (asked): Promise<ExecutionResult> => {
    for (let run = 1; run <= mostRuns; run += 1) {
      const { operation, result } = await runOnce(parts, asked);
      if (!operation.isMixed)
        return { ...result, extensions: { cost: { statements: operation.statements.length } } };
      parts.graph.forget();
    }
    throw releaseKeptChanging();
  };
}

import { execute as executeDocument, type ExecutionResult, type GraphQLSchema } from 'graphql';

import { releaseKeptChanging } from '../errors.ts';
import { checkRelease, createReader, type Graph } from '../graph/graph.ts';
import type { Context } from '../graph/operation.ts';
import { frameOf } from '../law/frame.ts';
import type { Day } from '../lib/day.ts';
import type { KeptAnswers } from '../questions/kept/keptAnswers.ts';
import type { ReleaseContents } from '../releases/contents.ts';
import type { AskedQuestion } from '../questions/answer.ts';
import type { CompiledRun } from './compiled/compile.ts';
import { CompiledOperations, compileRepeated, type Compiling } from './compiled/compiledOperations.ts';
import type { Execute, Operation } from './gateway.ts';

/** What a run of an operation needs. `today` is asked once for each run. */
export type ExecutionParts = {
  readonly graph: Graph;
  readonly schema: GraphQLSchema;
  /** The contents of releases, as far as they are kept. */
  readonly contents: ReleaseContents;
  /** The answers that releases gave, as far as they are kept. */
  readonly kept: KeptAnswers;
  /** The saved questions, by name. */
  readonly questions: ReadonlyMap<string, AskedQuestion>;
  readonly today: () => Day;
  /** Which operations are compiled. */
  readonly compiling?: Compiling;
};

const mostRuns = 3;

/** A run of an operation that has begun: nothing has been read yet. */
function begin({ graph, contents, kept, questions, today }: ExecutionParts, signal: AbortSignal) {
  const operation = graph.begin(signal);
  const day = today();
  const frame = frameOf({ at: undefined, knownAt: undefined }, day);
  const contextValue: Context = {
    reader: createReader(operation),
    release: () => operation.release(),
    law: () => operation.law(),
    contents,
    kept,
    questions,
    today: day,
    noteAsked: (ref, within) => {
      operation.noteAsked(ref, within);
    },
  };
  return { operation, rootValue: { frame }, contextValue };
}

async function close({ operation, rootValue }: ReturnType<typeof begin>, result: ExecutionResult) {
  await checkRelease(operation);
  const { at, knownAt } = rootValue.frame;
  const { statements, releaseId: release, notYetKnown } = operation;
  const extensions = {
    cost: { statements: statements.length },
    frame: { at, knownAt, release, notYetKnown },
  };
  return { operation, result: { ...result, extensions } };
}

async function runOnce(parts: ExecutionParts, asked: Operation, compiled: CompiledRun | undefined) {
  if (compiled) {
    const begun = begin(parts, asked.signal);
    const result = await compiled(begun.rootValue, begun.contextValue);
    if (result) return close(begun, result);
  }
  // What compiled code may have read before it gave up does not count.
  const { operation, rootValue, contextValue } = begin(parts, asked.signal);
  const result = await executeDocument({
    schema: parts.schema,
    document: asked.document,
    operationName: asked.operationName ?? null,
    variableValues: asked.variables ?? null,
    rootValue,
    contextValue,
  });
  return close({ operation, rootValue, contextValue }, result);
}

/**
 * Runs operations upon the graph so that each answer comes from one release: when the data was loaded anew in between,
 * the operation runs again. The answer's extensions say what it cost, in which frame it is given where it names no other,
 * and which ids it asked for are not visible yet. What is asked repeatedly is compiled. Errors: SERVICE_UNAVAILABLE, TIMEOUT, NOT_READY.
 */
export function executeUpon(parts: ExecutionParts): Execute {
  const operations = new CompiledOperations(parts.schema, parts.compiling ?? compileRepeated);
  return async (asked): Promise<ExecutionResult> => {
    const compiled = await operations.find(asked);
    for (let run = 1; run <= mostRuns; run += 1) {
      const { operation, result } = await runOnce(parts, asked, compiled);
      if (!operation.isMixed) {
        operation.remember();
        return result;
      }
      operation.forgetReplaced();
    }
    throw releaseKeptChanging();
  };
}

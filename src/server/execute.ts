import { execute as executeDocument, type ExecutionResult, type GraphQLSchema } from 'graphql';

import { releaseKeptChanging } from '../errors.ts';
import { checkRelease, createReader, type Graph } from '../graph/graph.ts';
import type { Context } from '../graph/operation.ts';
import { frameOf } from '../law/frame.ts';
import type { Day } from '../lib/day.ts';
import type { KeptAnswers } from '../questions/kept/keptAnswers.ts';
import type { ReleaseContents } from '../releases/contents.ts';
import type { AskedQuestion } from '../questions/answer.ts';
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
};

const mostRuns = 3;

async function runOnce(
  { graph, schema, contents, kept, questions, today }: ExecutionParts,
  asked: Operation,
) {
  const operation = graph.begin(asked.signal);
  const day = today();
  const frame = frameOf({ at: undefined, knownAt: undefined }, day);
  const contextValue: Context = {
    reader: createReader(operation),
    release: () => operation.release(),
    contents,
    kept,
    questions,
    today: day,
    noteAsked: (ref, within) => {
      operation.noteAsked(ref, within);
    },
  };
  const result = await executeDocument({
    schema,
    document: asked.document,
    operationName: asked.operationName ?? null,
    variableValues: asked.variables ?? null,
    rootValue: { frame },
    contextValue,
  });
  await checkRelease(operation);
  const { at, knownAt } = frame;
  const { statements, releaseId: release, notYetKnown } = operation;
  const extensions = {
    cost: { statements: statements.length },
    frame: { at, knownAt, release, notYetKnown },
  };
  return { operation, result: { ...result, extensions } };
}

/**
 * Runs operations upon the graph so that each answer comes from one release: when the data was loaded anew in between,
 * the operation runs again. The answer's extensions say what it cost, in which frame it is given where it names no other,
 * and which ids it asked for are not visible yet. Errors: SERVICE_UNAVAILABLE, TIMEOUT, NOT_READY.
 */
export function executeUpon(parts: ExecutionParts): Execute {
  return async (asked): Promise<ExecutionResult> => {
    for (let run = 1; run <= mostRuns; run += 1) {
      const { operation, result } = await runOnce(parts, asked);
      if (!operation.isMixed) {
        operation.remember();
        return result;
      }
      parts.graph.forget();
    }
    throw releaseKeptChanging();
  };
}

import type { GraphQLSchema } from 'graphql';

import type { Settings } from '../config.ts';
import type { Database } from '../graph/database.ts';
import { createGraph, type Graph } from '../graph/graph.ts';
import { today } from '../lib/day.ts';
import { questionsIn } from '../questions/answer.ts';
import { keepAnswers } from '../questions/kept/keeping.ts';
import { answersFolder, keptAnswersIn } from '../questions/kept/keptAnswers.ts';
import { contentsIn } from '../releases/contents.ts';
import { releasesFolder } from '../releases/keptReleases.ts';
import { askUntil } from '../server/ask.ts';
import { executeUpon, type ExecutionParts } from '../server/execute.ts';
import type { Execute } from '../server/gateway.ts';

/** The graph of a database with all that answers from it. */
export type GraphUpon = {
  readonly graph: Graph;
  readonly parts: ExecutionParts;
  readonly execute: Execute;
  /** Keeps the answers of the release that the database holds; gives how many it kept. Errors: those of reading it. */
  readonly keepAnswers: (signal: AbortSignal, update?: (text: string) => void) => Promise<number>;
};

/** The graph of a database, with what the home of the settings keeps. */
export function graphUpon(settings: Settings, database: Database, schema: GraphQLSchema): GraphUpon {
  const graph = createGraph(database, schema, settings.memoryBytes);
  const contents = contentsIn(releasesFolder(settings.home));
  const kept = keptAnswersIn(answersFolder(settings.home));
  const questions = questionsIn(schema);
  const day = () => settings.today ?? today();
  const parts = { graph, schema, contents, kept, questions, today: day };
  const execute = executeUpon(parts);
  return {
    graph,
    parts,
    execute,
    keepAnswers: (signal, update = () => undefined) =>
      keepAnswers({ questions, kept, today: day, ask: askUntil(execute, signal), signal, update }),
  };
}

import type { DocumentNode } from 'graphql';
import { inject } from 'vitest';

import type { Brief, Statement } from '../../src/brief/brief.ts';
import { makeBrief } from '../../src/brief/makeBrief.ts';
import { createGraph } from '../../src/graph/graph.ts';
import type { Ask } from '../../src/lib/ask.ts';
import { keptAnswersIn } from '../../src/questions/kept/keptAnswers.ts';
import { contentsIn } from '../../src/releases/contents.ts';
import { createSchema } from '../../src/resolvers/createSchema.ts';
import { executeUpon } from '../../src/server/execute.ts';
import { onceForEach } from '../lib/onceForEach.ts';
import { databaseOf } from '../seeding/database.ts';

/** The day that counts as today for briefs. */
export const briefDay = '2026-11-25';

/** The days of the briefs that are recorded: after the announcements, in the suspension, after it has run out. */
export const days = ['2025-10-20', '2025-12-15', briefDay];

export const audiences = ['SHAREABLE', 'INTERNAL'];

/** Makes briefs upon the database with the product's own data. */
export function openBriefs() {
  const database = databaseOf(inject('seeded'));
  const schema = createSchema();
  const graph = createGraph(database, schema);
  const execute = executeUpon({
    graph,
    schema,
    contents: contentsIn('none'),
    kept: keptAnswersIn('none'),
    questions: new Map(),
    today: () => briefDay,
  });
  const statements: number[] = [];
  const ask: Ask = async <Data>(document: DocumentNode, variables: Readonly<Record<string, unknown>>) => {
    const signal = AbortSignal.timeout(60_000);
    const { data, errors, extensions } = await execute({
      document,
      operationName: undefined,
      variables,
      signal,
    });
    const [error] = errors ?? [];
    if (error) throw error.originalError ?? error;
    statements.push((extensions?.['cost'] as { statements: number }).statements);
    return data as Data;
  };
  const make = (given: Record<string, string>) => makeBrief(given, ask, 'http://127.0.0.1:4000');
  return {
    ask,
    /** How many statements each operation so far has run. */
    statements,
    make,
    /** A brief that is made when it is first asked for: most tests of a file ask for one of a few. */
    made: onceForEach(make),
    close: () => database.close(),
  };
}

/** A statement of a brief with everything that it says. */
export type Told = Statement & { readonly part: string; readonly text: string };

/** All sentences and rows of a brief. */
export function statementsOf(brief: Brief): Told[] {
  return brief.parts.flatMap(({ heading, blocks }) =>
    blocks.flatMap((block): Told[] => {
      if (block.kind === 'TABLE')
        return block.rows.map((row) => ({ ...row, part: heading, text: row.cells.join(' | ') }));
      const sentences =
        block.kind === 'SENTENCES' ? block.sentences : block.sides.flatMap((side) => side.sentences);
      return sentences.map((sentence) => ({ ...sentence, part: heading }));
    }),
  );
}

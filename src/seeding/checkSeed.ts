import { GraphQLNonNull, GraphQLString, type GraphQLSchema } from 'graphql';

import { seedProblems } from './problems.ts';
import { checkActs } from './checkActs.ts';
import { checkRow, type CheckedRow } from './checkRow.ts';
import { checkSense } from './checkSense.ts';
import { checkSizes } from './checkSizes.ts';
import { checkStructure, loneRows } from './checkStructure.ts';
import { checkWhole } from './checkWhole.ts';
import { checkLanguage } from './language/checkLanguage.ts';
import { expandRegulations } from './expand.ts';
import type { Facts, RedirectFact } from './facts.ts';
import { inOrder, type Problem } from './place.ts';
import { readSeed, type SeedFile } from './readSeed.ts';
import { checkRedirects, readRedirects, redirectsConcept } from './redirects.ts';
import { rowShapes, type RowShape } from '../model/rowShape.ts';

/** What a seed states, or everything that is wrong with it. */
export type CheckedSeed = { readonly facts: Facts; readonly problems: readonly Problem[] };

/** What folders state, each row read by itself. */
export type ReadFacts = {
  /** As it stands in the rows: a whole regulation is not its provisions yet. */
  readonly facts: Facts;
  readonly problems: readonly Problem[];
  /** Whether all files could be read, so that a row that is missing is nowhere. */
  readonly isComplete: boolean;
  /** The ids of rows with problems, of which only a part may have been read. */
  readonly broken: ReadonlySet<string>;
};

type CheckedFile = {
  readonly rows: readonly CheckedRow[];
  readonly redirects: readonly RedirectFact[];
  readonly problems: readonly Problem[];
};

const text = new GraphQLNonNull(GraphQLString);
const redirectFields = new Map(['from', 'to', 'reason'].map((name) => [name, text]));

function checkFile(shapes: ReadonlyMap<string, RowShape>, file: SeedFile): CheckedFile {
  if (file.concept === redirectsConcept) return { rows: [], ...readRedirects(redirectFields, file) };
  const shape = shapes.get(file.concept);
  if (shape)
    return { rows: file.rows.map((row) => checkRow(shape, row)), redirects: [], problems: file.problems };
  const message = seedProblems.unknownConcept(file.concept, [...shapes.keys(), redirectsConcept]);
  return { rows: [], redirects: [], problems: [...file.problems, { ...file.place(), line: 1, message }] };
}

/** Reads folders of seed files, each row by itself. */
export function readFacts(schema: GraphQLSchema, folders: readonly string[]): ReadFacts {
  const shapes = rowShapes(schema);
  const concepts = new Map([...shapes].map(([concept, { type }]) => [type.name, concept]));
  const files = readSeed(concepts, folders).map((file) => checkFile(shapes, file));
  const rows = files.flatMap((file) => file.rows);
  const unread = files.flatMap(({ problems }) => problems);
  return {
    facts: {
      nodes: rows.flatMap(({ node }) => node ?? []),
      relationships: rows.flatMap(({ relationships }) => relationships),
      redirects: files.flatMap(({ redirects }) => redirects),
    },
    problems: [...unread, ...rows.flatMap((row) => row.problems)],
    isComplete: unread.length === 0,
    broken: new Set(rows.flatMap(({ node, problems }) => (node && problems.length > 0 ? [node.id] : []))),
  };
}

/** Checks all that was read together. */
export function checkFacts(schema: GraphQLSchema, read: ReadFacts): CheckedSeed {
  const { isComplete } = read;
  const facts = expandRegulations(read.facts);
  const problems = [
    ...read.problems,
    ...checkWhole(schema, facts, isComplete),
    ...checkRedirects(facts, isComplete),
    ...checkSizes(schema, facts.relationships),
    ...checkActs(facts),
    ...checkStructure(facts),
    ...checkSense(facts),
    ...checkLanguage(facts),
  ];
  // A mistake in one row can make others look lone, and would be named many times over.
  return { facts, problems: inOrder(problems.length > 0 ? problems : loneRows(facts)) };
}

/** Reads folders of seed files and checks every row by itself and all of them together. */
export function checkSeed(schema: GraphQLSchema, folders: readonly string[]): CheckedSeed {
  return checkFacts(schema, readFacts(schema, folders));
}

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

/** Reads folders of seed files and checks every row by itself and all of them together. */
export function checkSeed(schema: GraphQLSchema, folders: readonly string[]): CheckedSeed {
  const shapes = rowShapes(schema);
  const concepts = new Map([...shapes].map(([concept, { type }]) => [type.name, concept]));
  const files = readSeed(concepts, folders).map((file) => checkFile(shapes, file));
  const rows = files.flatMap((file) => file.rows);
  const facts = expandRegulations({
    nodes: rows.flatMap(({ node }) => node ?? []),
    relationships: rows.flatMap(({ relationships }) => relationships),
    redirects: files.flatMap(({ redirects }) => redirects),
  });
  const unread = files.flatMap(({ problems }) => problems);
  const problems = [
    ...unread,
    ...rows.flatMap((row) => row.problems),
    ...checkWhole(schema, facts, unread.length === 0),
    ...checkRedirects(facts, unread.length === 0),
    ...checkSizes(schema, facts.relationships),
    ...checkActs(facts),
    ...checkStructure(facts),
    ...checkSense(facts),
    ...checkLanguage(facts),
  ];
  // A mistake in one row can make others look lone, and would be named many times over.
  return { facts, problems: inOrder(problems.length > 0 ? problems : loneRows(facts)) };
}

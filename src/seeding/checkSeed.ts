import type { GraphQLSchema } from 'graphql';

import { seedProblems } from './problems.ts';
import { checkActs } from './checkActs.ts';
import { checkRow, type CheckedRow } from './checkRow.ts';
import { checkSense } from './checkSense.ts';
import { checkSizes } from './checkSizes.ts';
import { checkStructure } from './checkStructure.ts';
import { checkWhole } from './checkWhole.ts';
import { checkLanguage } from './language/checkLanguage.ts';
import { expandRegulations } from './expand.ts';
import type { Facts } from './facts.ts';
import { inOrder, type Problem } from './place.ts';
import { readSeed, type SeedFile } from './readSeed.ts';
import { rowShapes, type RowShape } from './rowShape.ts';

/** What a seed states, or everything that is wrong with it. */
export type CheckedSeed = { readonly facts: Facts; readonly problems: readonly Problem[] };

type CheckedFile = { readonly rows: readonly CheckedRow[]; readonly problems: readonly Problem[] };

function checkFile(shapes: ReadonlyMap<string, RowShape>, file: SeedFile): CheckedFile {
  const shape = shapes.get(file.concept);
  if (shape) return { rows: file.rows.map((row) => checkRow(shape, row)), problems: file.problems };
  const message = seedProblems.unknownConcept(file.concept, [...shapes.keys()]);
  return { rows: [], problems: [...file.problems, { ...file.place(), line: 1, message }] };
}

/** Reads folders of seed files and checks every row by itself and all of them together. */
export function checkSeed(schema: GraphQLSchema, folders: readonly string[]): CheckedSeed {
  const shapes = rowShapes(schema);
  const files = readSeed(folders).map((file) => checkFile(shapes, file));
  const rows = files.flatMap((file) => file.rows);
  const facts = expandRegulations({
    nodes: rows.flatMap(({ node }) => node ?? []),
    relationships: rows.flatMap(({ relationships }) => relationships),
  });
  const unread = files.flatMap(({ problems }) => problems);
  const problems = [
    ...unread,
    ...rows.flatMap((row) => row.problems),
    ...checkWhole(schema, facts, unread.length === 0),
    ...checkSizes(schema, facts.relationships),
    ...checkActs(facts),
    ...checkStructure(facts),
    ...checkSense(facts),
    ...checkLanguage(facts),
  ];
  return { facts, problems: inOrder(problems) };
}

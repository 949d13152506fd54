import { createSchema } from '../../src/resolvers/createSchema.ts';
import { checkSeed } from '../../src/seeding/checkSeed.ts';
import { problemLine } from '../../src/seeding/place.ts';
import { seedWith, type Files } from './folder.ts';

const schema = createSchema();

/** A line of a row that says where it is written. */
export const cited =
  'citations: [{ source: source:paper, attribution: { kind: PUBLICATION }, confidence: HIGH }]';

/** The problems of folders, as lines; files of the first folder are named without it. */
export function check(...folders: string[]): string[] {
  const [first = ''] = folders;
  return checkSeed(schema, folders).problems.map((problem) =>
    problemLine(problem).replaceAll(`${first}/`, ''),
  );
}

/** The problems of the good seed with some of its files replaced or others added. */
export function problemsWith(files: Files): string[] {
  return check(seedWith(files));
}

/** An element with these lines after its own; the first of them is line 5. */
export function elementWith(lines: string): string {
  return `- id: element:dy\n  name: Dysprosium\n  symbol: Dy\n  atomicNumber: 66\n${lines}`;
}

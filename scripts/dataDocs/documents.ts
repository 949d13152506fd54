import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { createSchema } from '../../src/resolvers/createSchema.ts';
import { checkSeed } from '../../src/seeding/checkSeed.ts';
import { seedFolders } from '../../src/seeding/seedFolders.ts';
import { coverage } from './coverage.ts';
import { publishers } from './publishers.ts';

/** A document, and the text that it should have. */
export type Document = { readonly path: string; readonly text: string };

function between(name: string, begin: string, end: string, content: string): Document {
  const path = fileURLToPath(new URL(`../../${name}`, import.meta.url));
  const text = readFileSync(path, 'utf8');
  const [start, stop] = [text.indexOf(begin) + begin.length, text.indexOf(end)];
  if (start < begin.length || stop < start)
    throw new Error(`${name} must have the lines "${begin}" and "${end}".`);
  return { path, text: `${text.slice(0, start)}\n\n${content}\n\n${text.slice(stop)}` };
}

/** The documents that say something of the product's own data, as they should be. */
export function documentsOfData(): Document[] {
  const { facts } = checkSeed(createSchema(), seedFolders({ seedFolders: [] }));
  return [
    between('docs/data.md', '<!-- coverage begins -->', '<!-- coverage ends -->', coverage(facts)),
    between('NOTICE', 'The publishers of the sources:', 'End of the publishers.', publishers(facts)),
  ];
}

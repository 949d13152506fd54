import { resolve } from 'node:path';

import { settingsFromProcess } from '../config.ts';
import { badSeed } from '../dataErrors.ts';
import { spareMemory } from '../lib/sparingMemory.ts';
import { createSchema } from '../resolvers/createSchema.ts';
import { checkSeed } from '../seeding/checkSeed.ts';
import { contentOf } from '../seeding/content.ts';
import { problemLine } from '../seeding/place.ts';
import { wholeSeedFolders } from '../seeding/rememberedFolders.ts';
import { amounts, failWith, print } from './output.ts';

/** `monazite check`: everything that is wrong with the data, or how much of it there is. Exit code 1 with problems. */
export function check(folders: readonly string[], { json }: { readonly json?: boolean }): void {
  spareMemory();
  const wanted =
    folders.length > 0 ? folders.map((folder) => resolve(folder)) : wholeSeedFolders(settingsFromProcess());
  const { facts, problems } = checkSeed(createSchema(), wanted);
  if (problems.length > 0) {
    if (json) print(JSON.stringify({ problems }, null, 2));
    failWith(badSeed(problems.map(problemLine)));
    return;
  }
  const { release, nodes, citations, relationships } = contentOf(facts);
  const sizes = { node: nodes.length, relationship: relationships.length, citation: citations.length };
  if (json) print(JSON.stringify({ problems, release, ...sizes }, null, 2));
  else print(`No problems: ${amounts(sizes)}; release ${release}.`);
}

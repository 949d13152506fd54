import type { GraphQLSchema } from 'graphql';

import { badSeed, emptySeed, noSuchFolder } from '../dataErrors.ts';
import type { Database } from '../graph/database.ts';
import { withWriter } from '../graph/writer.ts';
import * as statements from '../graph/writeStatements.ts';
import type { Progress } from '../lib/progress.ts';
import { isReleaseFile } from '../releases/namedRelease.ts';
import { isFolder } from './rememberedFolders.ts';
import { keepRelease } from '../releases/keptReleases.ts';
import { checkSeed, type CheckedSeed } from './checkSeed.ts';
import { contentOf } from './content.ts';
import type { Counts } from './difference.ts';
import { endAfter } from './endAfter.ts';
import { problemLine } from './place.ts';
import { wholeRows } from './wholeRows.ts';
import { writeContent } from './write.ts';

/** What a load did. */
export type LoadReport = {
  readonly release: string;
  /** Whether anything was written. */
  readonly changed: boolean;
  readonly counts: Counts;
};

/** What to load, and into what. */
export type LoadRequest = {
  readonly database: Database;
  readonly schema: GraphQLSchema;
  readonly folders: readonly string[];
  /** Whether more than a fifth of what is held may go. */
  readonly mayRemoveMuch: boolean;
  /** Leaves alone what holds a release already, also one that another process has loaded meanwhile. */
  readonly onlyIfEmpty?: boolean;
  /** The folder in which the contents of releases are kept. */
  readonly releases: string;
  readonly progress: Progress;
};

/** The facts of seed folders. Errors: BAD_SEED with every problem by file and line. */
export function requireGoodSeed(schema: GraphQLSchema, folders: readonly string[]): CheckedSeed['facts'] {
  for (const folder of folders) if (!isFolder(folder) && !isReleaseFile(folder)) throw noSuchFolder(folder);
  const { facts, problems } = checkSeed(schema, folders);
  if (problems.length > 0) throw badSeed(problems.map(problemLine));
  if (facts.nodes.length === 0) throw emptySeed(folders);
  return facts;
}

/**
 * Makes the database hold exactly what these folders state. Everything is checked before anything is written; the
 * same content twice writes nothing. Two loads at once follow one another. Errors: BAD_SEED.
 */
export async function loadSeed(request: LoadRequest): Promise<LoadReport> {
  const { database, schema, folders, mayRemoveMuch, onlyIfEmpty = false, releases, progress } = request;
  const content = await progress.step('Checking the data', async () => {
    const facts = requireGoodSeed(schema, folders);
    const checked = contentOf(facts);
    // Before anything is written: a release whose content could not be kept could never be compared.
    await keepRelease(releases, checked.release, wholeRows(schema, facts));
    return checked;
  });
  const { release } = content;
  return withWriter(database, async (writer) => {
    const [held] = await writer.write((run) => run<{ id: string }>(statements.heldRelease));
    if (held?.id === release) return { release, changed: false, counts: {} };
    for (const constraint of statements.constraints) await writer.ensure(constraint);
    const counts = await progress.step('Loading the data', (update) =>
      endAfter(
        writer.write((run) =>
          writeContent(run, writer.run, { schema, content, mayRemoveMuch, onlyIfEmpty, update }),
        ),
        () => writer.run(statements.endChange, { id: release }),
      ),
    );
    return { release, changed: counts !== undefined, counts: counts ?? {} };
  });
}

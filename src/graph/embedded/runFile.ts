import { join } from 'node:path';
import { z } from 'zod';
import { runFileAt, type RunFile } from '../../lib/runFile.ts';

const schema = z
  .object({
    /** The process of the database. */
    pid: z.number().int().positive(),
    /** The process of the command that started the database and will end it. */
    owner: z.number().int().positive(),
    port: z.number().int().positive(),
    startedAt: z.iso.datetime(),
  })
  .readonly();

/** What a running database says about itself to other commands. */
export type DatabaseRun = z.infer<typeof schema>;

/** The run file of the database in `folder`. */
export function databaseRunFile(folder: string): RunFile<DatabaseRun> {
  return runFileAt(join(folder, 'run.json'), schema);
}

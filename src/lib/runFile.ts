import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { z } from 'zod';
import { writeWhole } from './writeWhole.ts';

/** A file in which a running process tells other commands where it is; readable by this user alone. */
export type RunFile<Run> = {
  /** Gives undefined when there is no file, or none that can be read. */
  readonly read: () => Promise<Run | undefined>;
  readonly write: (run: Run) => Promise<void>;
  readonly remove: () => Promise<void>;
};

/** The run file at `path`; what is read from it is checked, as anybody may have left it there. */
export function runFileAt<Run>(path: string, schema: z.ZodType<Run>): RunFile<Run> {
  return {
    async read() {
      try {
        return schema.parse(JSON.parse(await readFile(path, 'utf8')));
      } catch {
        return undefined;
      }
    },
    async write(run) {
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await writeWhole(path, [`${JSON.stringify(run)}\n`], 0o600);
    },
    remove: () => rm(path, { force: true }),
  };
}

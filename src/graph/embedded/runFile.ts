import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const schema = z.object({
  /** The process of the database. */
  pid: z.number().int().positive(),
  /** The process of the command that started the database and will end it. */
  owner: z.number().int().positive(),
  port: z.number().int().positive(),
  startedAt: z.iso.datetime(),
});

/** What a running database says about itself to other commands. */
export type RunFile = Readonly<z.infer<typeof schema>>;

/** Gives undefined when there is no run file, or none that can be read. */
export async function readRunFile(folder: string): Promise<RunFile | undefined> {
  try {
    return schema.parse(JSON.parse(await readFile(pathOf(folder), 'utf8')));
  } catch {
    return undefined;
  }
}

export async function writeRunFile(folder: string, run: RunFile): Promise<void> {
  const temporary = `${pathOf(folder)}.new`;
  await writeFile(temporary, `${JSON.stringify(run)}\n`, { mode: 0o600 });
  await rename(temporary, pathOf(folder));
}

export async function removeRunFile(folder: string): Promise<void> {
  await rm(pathOf(folder), { force: true });
}

function pathOf(folder: string): string {
  return join(folder, 'run.json');
}

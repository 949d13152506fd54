import { appendFile, mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { stringify } from 'yaml';

import { folderNotEmpty } from '../dataErrors.ts';

/** More rows than that nobody reads through, and a file of them stays far below what the loader reads. */
const mostRows = 2_000;

/** Rows that go to the disk at once. */
const rowsAtOnce = 200;

/** A folder of seed files that is there in full or not at all. */
export type Draft = {
  /** Adds a row to a file, or to the next one of its name once that is full. */
  readonly add: (name: string, row: object) => Promise<void>;
  /** Puts the folder where it belongs, and gives the names of its files. */
  readonly finish: () => Promise<string[]>;
  /** Leaves nothing behind of what is not finished. */
  readonly discard: () => Promise<void>;
};

type Series = { rows: number; pending: string[] };

function textOf(row: object): string {
  // What YAML 1.1 takes for something else, such as NO or a day, is put in quotes.
  return stringify([row], { lineWidth: 0, singleQuote: true, compat: 'yaml-1.1' });
}

function fileOf(name: string, rows: number): string {
  const part = Math.ceil(rows / mostRows);
  return part > 1 ? `${name}-${part}.yaml` : `${name}.yaml`;
}

/** Whether a folder is there. Errors: BAD_SETTING when something is in it: somebody may have reviewed it. */
async function requireEmpty(folder: string): Promise<boolean> {
  try {
    if ((await readdir(folder)).length > 0) throw folderNotEmpty(folder);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTDIR') throw folderNotEmpty(folder);
    if (code !== 'ENOENT') throw error;
    return false;
  }
}

/** Begins a folder. Errors: BAD_SETTING when it is there, with something in it. */
export async function openDraft(folder: string): Promise<Draft> {
  await requireEmpty(folder);
  const draft = `${folder}.${process.pid}`;
  const series = new Map<string, Series>();
  const files = new Set<string>();
  // What a process of the same number left behind.
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });

  const write = async (name: string, { rows, pending }: Series) => {
    const file = fileOf(name, rows);
    if (!files.has(file)) await mkdir(dirname(join(draft, file)), { recursive: true });
    files.add(file);
    await appendFile(join(draft, file), pending.splice(0).join(''));
  };

  return {
    async add(name, row) {
      const own = series.get(name) ?? { rows: 0, pending: [] };
      series.set(name, own);
      own.rows += 1;
      own.pending.push(textOf(row));
      if (own.rows % rowsAtOnce === 0) await write(name, own);
    },
    async finish() {
      for (const [name, own] of series) if (own.pending.length > 0) await write(name, own);
      if (await requireEmpty(folder)) await rmdir(folder);
      await rename(draft, folder);
      return [...files].sort();
    },
    discard: () => rm(draft, { recursive: true, force: true }),
  };
}

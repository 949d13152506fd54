import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';

import { writeWhole } from '../../lib/writeWhole.ts';
import type { KeptAnswer } from './keptAnswer.ts';

/** The answers that releases gave, as far as they are kept. */
export type KeptAnswers = {
  readonly has: (release: string, key: string) => boolean;
  readonly find: (release: string, key: string) => Promise<KeptAnswer | undefined>;
  /** The keys of the answers of a release, in their order; undefined when none of its answers was ever kept. */
  readonly keys: (release: string) => Promise<readonly string[] | undefined>;
  /** Keeps an answer, unless it is too large or too many are kept already. */
  readonly keep: (release: string, key: string, answer: KeptAnswer) => Promise<void>;
};

/** Anybody can have an answer kept, so there is an end to it. */
const mostAnswers = 2_000;
const mostBytes = 2_000_000;

const ending = '.json.gz';

/** The folder of the answers of releases. */
export function answersFolder(home: string): string {
  return join(home, 'answers');
}

/** The answers that are kept in a folder: one compressed JSON file each, in a folder for each release. */
export function keptAnswersIn(folder: string): KeptAnswers {
  const place = (release: string) => join(folder, release);
  const fileOf = (release: string, key: string) => join(place(release), key + ending);
  const has = (release: string, key: string) => existsSync(fileOf(release, key));
  const keys = async (release: string) => {
    if (!existsSync(place(release))) return undefined;
    const names = await readdir(place(release));
    return names
      .filter((name) => name.endsWith(ending))
      .map((name) => name.slice(0, -ending.length))
      .sort();
  };
  return {
    has,
    keys,
    async find(release, key) {
      if (!has(release, key)) return undefined;
      const text = await promisify(gunzip)(await readFile(fileOf(release, key)));
      return JSON.parse(text.toString()) as KeptAnswer;
    },
    async keep(release, key, answer) {
      const text = JSON.stringify(answer);
      if (has(release, key) || text.length > mostBytes) return;
      if (((await keys(release)) ?? []).length >= mostAnswers) return;
      await mkdir(place(release), { recursive: true, mode: 0o700 });
      await writeWhole(fileOf(release, key), [await promisify(gzip)(text)], 0o600);
    },
  };
}

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeWhole } from '../../src/lib/writeWhole.ts';

describe('a file that is written whole', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'monazite-whole-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('may be written by several at once, whose processes may have one number in containers of their own', async () => {
    const path = join(folder, 'file');
    const texts = ['a', 'b', 'c'].map((letter) => letter.repeat(2_000_000));
    await Promise.all(texts.map((text) => writeWhole(path, [text])));
    expect(texts).toContain(await readFile(path, 'utf8'));
    expect(await readdir(folder)).toEqual(['file']);
  });
});

import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';

/** Text or bytes, part by part. */
export type Parts = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/** Writes a file in full or not at all: whoever reads it meanwhile sees what was there before. */
export async function writeWhole(path: string, parts: Parts, mode = 0o666): Promise<void> {
  // Not told apart by process: in containers that share a folder, each has the number 1.
  const draft = `${path}.${randomUUID()}`;
  try {
    await pipeline(parts, createWriteStream(draft, { mode }));
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}

import { Readable } from 'node:stream';

import { ZipFile } from 'yazl';

import type { TableFile } from './csv.ts';

/** The same files always make the same archive, whenever and wherever it is made. */
const entry = { mtime: new Date(1980, 0, 1), mode: 0o100644, forceDosTimestamp: true };

/** Files as a ZIP archive, made while it is read: one file after the other, and none of them whole in memory. */
export async function* zipOf(files: readonly TableFile[]): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile();
  for (const { name, parts } of files)
    zip.addReadStreamLazy(name, entry, (give) => {
      const text = Readable.from(parts());
      text.once('error', (error) => zip.outputStream.emit('error', error));
      give(null, text);
    });
  zip.end();
  yield* Readable.from(zip.outputStream) as AsyncIterable<Uint8Array>;
}

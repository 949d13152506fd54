import { fromBuffer, type Entry, type ZipFile } from 'yauzl';

function textOf(zip: ZipFile, entry: Entry): Promise<string> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) {
        reject(error);
        return;
      }
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.once('end', () => {
        resolve(Buffer.concat(parts).toString('utf8'));
      });
      stream.once('error', reject);
    });
  });
}

/** The files of a ZIP archive with their texts. */
export function unzip(bytes: Buffer): Promise<Map<string, string>> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error) {
        reject(error);
        return;
      }
      const files = new Map<string, string>();
      zip.on('entry', (entry: Entry) => {
        textOf(zip, entry).then((text) => {
          files.set(entry.fileName, text);
          zip.readEntry();
        }, reject);
      });
      zip.once('end', () => {
        resolve(files);
      });
      zip.once('error', reject);
      zip.readEntry();
    });
  });
}

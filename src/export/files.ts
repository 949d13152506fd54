import { tablesOf } from './csv.ts';
import type { Extract } from './extract.ts';
import { graphMl } from './graphMl.ts';
import { jsonLd } from './jsonLd.ts';
import { jsonLines } from './jsonLines.ts';
import { citationFile, licenceNotes } from './notes.ts';
import { zipOf } from './zip.ts';

/** A file that the data can be had as. */
export type ExportFile = {
  /** What it is called, whatever the release and the frame. */
  readonly name: string;
  readonly mediaType: string;
  readonly write: (extract: Extract) => AsyncIterable<string | Uint8Array>;
};

async function* inOnePart(text: string): AsyncGenerator<string> {
  yield await Promise.resolve(text);
}

const notes: readonly ExportFile[] = [
  {
    name: 'CITATION.cff',
    mediaType: 'application/yaml; charset=utf-8',
    write: ({ release, frame }) => inOnePart(citationFile(release, frame)),
  },
  {
    name: 'LICENCES.txt',
    mediaType: 'text/plain; charset=utf-8',
    write: () => inOnePart(licenceNotes()),
  },
];

/** Tables are useless apart from each other, so they come together, with what says how to cite and use them. */
function tables(extract: Extract): AsyncIterable<Uint8Array> {
  const beside = notes.map(({ name, write }) => ({ name, parts: () => write(extract) }));
  return zipOf([...tablesOf(extract), ...beside]);
}

/** All files of an export but their checksums: the data in each format, and what belongs to them in whatever format. */
export const exportFiles: readonly ExportFile[] = [
  { name: 'monazite.jsonl', mediaType: 'application/x-ndjson; charset=utf-8', write: jsonLines },
  { name: 'monazite.csv.zip', mediaType: 'application/zip', write: tables },
  { name: 'monazite.graphml', mediaType: 'application/graphml+xml; charset=utf-8', write: graphMl },
  { name: 'monazite.jsonld', mediaType: 'application/ld+json; charset=utf-8', write: jsonLd },
  ...notes,
];

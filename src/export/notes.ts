import { readFileSync } from 'node:fs';

import { stringify } from 'yaml';

import type { ReleaseFacts } from '../graph/release.ts';
import type { Frame } from '../law/frame.ts';

/** What a release is called in the names of files, with the frame that it is seen in. */
export function titleOf({ id }: Pick<ReleaseFacts, 'id'>, frame: Frame | undefined): string {
  const seen = frame === undefined ? '' : `-at-${frame.at}-known-${frame.knownAt}`;
  return `monazite-${id}${seen}`;
}

/** How to cite a release, in the Citation File Format. */
export function citationFile({ id }: Pick<ReleaseFacts, 'id'>, frame: Frame | undefined): string {
  const seen = frame && `, as of ${frame.at}, as known on ${frame.knownAt}`;
  return stringify({
    'cff-version': '1.2.0',
    message: 'If you use these data, please cite the release that you used, and the sources that it cites.',
    type: 'dataset',
    title: `Monazite: rare-earth regulations and actors${seen ?? ''}`,
    version: id,
    authors: [{ name: 'The authors of Monazite' }],
    license: 'Apache-2.0',
    identifiers: [{ type: 'other', value: `urn:monazite:release:${id}`, description: 'The release' }],
    keywords: ['rare earths', 'export controls', 'supply chains', 'knowledge graph'],
  });
}

/** Both src/export and dist/export lie two levels below the product's folder. */
const notice = new URL('../../NOTICE', import.meta.url);

/** Under which terms the data may be used, and where they come from. */
export function licenceNotes(): string {
  return `The data of Monazite are licensed under the Apache License, Version 2.0. They state facts in our own words; the
works that they cite stay under the licences of their publishers, and are named with every fact. What the data
are drawn from:

${readFileSync(notice, 'utf8')}`;
}

/** Brings what documents say of the data up to date: the coverage in docs/data.md, the publishers in NOTICE. */
import { readFileSync, writeFileSync } from 'node:fs';

import { documentsOfData } from './documents.ts';

for (const { path, text } of documentsOfData())
  if (readFileSync(path, 'utf8') !== text) writeFileSync(path, text);

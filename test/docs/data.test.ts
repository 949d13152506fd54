import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { documentsOfData } from '../../scripts/dataDocs/documents.ts';

describe('what documents say of the data', () => {
  it.each(documentsOfData())(
    'is true in $path; `npm run generate` brings it up to date',
    ({ path, text }) => {
      expect(readFileSync(path, 'utf8')).toBe(text);
    },
  );
});

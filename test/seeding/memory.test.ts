import { describe, expect, it } from 'vitest';

import { peakOf, start, tellingPeak } from '../cli/command.ts';
import { filesOf } from './largeSeed.ts';
import { folderOf, type Files } from './folder.ts';

/** The rows of a file in files of a thousand each, in a folder of its name. */
function split(name: string, text: string): Files {
  const rows = text.split(/^(?=- id: )/m);
  const files = Array.from({ length: Math.ceil(rows.length / 1_000) }, (_, index) => [
    `${name}/${index}.yaml`,
    rows.slice(index * 1_000, (index + 1) * 1_000).join(''),
  ]);
  return Object.fromEntries(files) as Files;
}

describe('a seed of 100,000 facts', () => {
  it('is checked with less than 400 MB of memory', async () => {
    const { 'items.yaml': items = '', 'claims.yaml': claims = '', ...others } = filesOf(16_700);
    const folder = folderOf({
      ...others,
      ...split('items', String(items)),
      ...split('claims', String(claims)),
    });
    const ended = await start(['check', folder], tellingPeak).ended;
    const [, nodes, relationships] = /: (\d+) nodes, (\d+) relationships/.exec(ended.stdout) ?? [];
    expect(Number(nodes) + Number(relationships)).toBeGreaterThan(100_000);
    expect(peakOf(ended)).toBeLessThan(400);
  });
});

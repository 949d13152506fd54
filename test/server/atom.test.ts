import { XMLParser } from 'fast-xml-parser';
import { expect, it } from 'vitest';

import { atomOf } from '../../src/server/atom.ts';

it('shows a sign of markup in a sentence as that sign, not as markup', () => {
  const entry = { key: 'a', on: '2025-10-09', sentence: 'Chips of < 14 nm & <b>memory</b>.', citations: [] };
  const { feed } = new XMLParser().parse(atomOf('http://localhost', [], [entry])) as {
    feed: { entry: { title: string } };
  };
  // What stands in the element is HTML.
  expect(feed.entry.title).toBe('Chips of &lt; 14 nm &amp; &lt;b&gt;memory&lt;/b&gt;.');
});

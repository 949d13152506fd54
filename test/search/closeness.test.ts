import { describe, expect, it } from 'vitest';

import type { SearchHit } from '../../src/graph/reader.ts';
import { frameOf } from '../../src/law/frame.ts';
import { closenessOf } from '../../src/search/matches.ts';

const frame = frameOf({ at: undefined, knownAt: undefined }, '2025-10-20');

function hit(name: string, byName = true): SearchHit {
  const row = { type: 'Item', id: 'item:one', name, citations: [], knownFrom: '2025-01-01' };
  return { node: { frame, row }, rank: 0, byName, codes: [] };
}

/** Names in the order in which a text finds them. */
function found(text: string, ...names: readonly string[]): string[] {
  return [...names].sort((a, b) => closenessOf(hit(b), text) - closenessOf(hit(a), text));
}

describe('a search', () => {
  it('puts the name that is the text before those that have all its words, and these before others', () => {
    expect(found('rare earth', 'Rare-earthen pot', 'Magnet of rare earth', 'Rare earth')).toEqual([
      'Rare earth',
      'Magnet of rare earth',
      'Rare-earthen pot',
    ]);
  });

  it('puts the name with fewer words first where words alone do not decide', () => {
    expect(found('dyspr', 'Dysprosium alloy of iron', 'Dysprosium')).toEqual([
      'Dysprosium',
      'Dysprosium alloy of iron',
    ]);
  });

  it('takes what a code alone has found for the least close', () => {
    expect(closenessOf(hit('Rare earth', false), 'rare earth')).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';

import type { Reader } from '../../src/graph/reader.ts';
import type { Passage } from '../../src/graph/way.ts';
import { frameOf } from '../../src/law/frame.ts';
import { readGround } from '../../src/paths/ground.ts';
import { endOf } from '../../src/paths/path.ts';

const frame = frameOf({ at: undefined, knownAt: undefined }, '2025-10-20');

function passage(from: string, to: string): Passage {
  return { from, to, type: 'MADE_OF', key: '', evidence: 'STATED', presence: null };
}

describe('the ground of a search for paths', () => {
  const graph = [passage('a', 'b'), passage('b', 'z'), passage('a', 'away'), passage('b', 'beside')];
  const reader: Pick<Reader, 'passages'> = {
    passages: (_, ids) =>
      Promise.resolve(graph.filter(({ from, to }) => ids.includes(from) || ids.includes(to))),
  };

  it('holds no step that leads away from all paths, and counts what was followed all the same', async () => {
    const ground = await readGround(reader as Reader, frame, { from: 'a', to: 'z' }, 2);
    expect(ground.stepsFrom('a').map(endOf)).toEqual(['b']);
    expect(ground.reach).toEqual({ from: { hops: 1, things: 2 }, to: { hops: 1, things: 1 } });
  });
});

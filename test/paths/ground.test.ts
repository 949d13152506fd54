import { describe, expect, it } from 'vitest';

import type { Passage } from '../../src/graph/way.ts';
import { groundOf } from '../../src/paths/ground.ts';
import { endOf } from '../../src/paths/path.ts';

function passage(from: string, to: string): Passage {
  return { from, to, type: 'MADE_OF', key: '', evidence: 'STATED', presence: null };
}

describe('the ground of a search for paths', () => {
  it('holds no step that leads away from all paths', () => {
    const graph = [passage('a', 'b'), passage('b', 'z'), passage('a', 'away'), passage('b', 'beside')];
    const ground = groundOf(graph, { from: 'a', to: 'z' }, 2);
    expect(ground.stepsFrom('a').map(endOf)).toEqual(['b']);
    expect(ground.stepsFrom('b').map(endOf)).toEqual(['a', 'z']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Reader } from '../../src/graph/reader.ts';
import type { Passage } from '../../src/graph/way.ts';
import { frameOf } from '../../src/law/frame.ts';
import { comparePlaces } from '../../src/lib/compare.ts';
import { pathsBetween, type PathQuestion } from '../../src/paths/between.ts';
import { weaknessOf } from '../../src/paths/evidence.ts';
import { mostWork, stepsOf } from '../../src/paths/ground.ts';
import { endOf, type PathStep } from '../../src/paths/path.ts';

type Sketch = Partial<Pick<Passage, 'type' | 'key' | 'evidence' | 'presence'>>;

const frame = frameOf({ at: undefined, knownAt: undefined }, '2025-10-20');

function passage(from: string, to: string, sketch: Sketch = {}): Passage {
  return { from, to, type: 'MADE_OF', key: '', evidence: 'STATED', presence: null, ...sketch };
}

/** A chain of stated relationships through these things. */
function chain(...things: readonly string[]): Passage[] {
  return things.slice(1).map((to, index) => passage(things[index] ?? '', to));
}

/** The path as the things on it, with a mark where a hop is not stated. */
function shown(steps: readonly PathStep[]): string {
  const marks = { STATED: '', INFERRED: '†', ASSUMED: '‡' };
  return ['a', ...steps.map((step) => endOf(step) + marks[step.evidence])].join(' ');
}

/** Asks a graph with these relationships for paths from a to z; says as well what each statement read. */
async function ask(graph: readonly Passage[], question: Partial<PathQuestion> = {}) {
  const reads: string[] = [];
  const node = (id: string) => ({
    frame,
    row: { type: 'Item', id, name: `the ${id}`, citations: [], knownFrom: '2025-01-01' },
  });
  const reader: Pick<Reader, 'entity' | 'passages' | 'passagesBetween' | 'recall' | 'together'> = {
    entity: (_, id) => Promise.resolve(id === 'nobody' ? undefined : node(id)),
    passages: (_, ids) => {
      reads.push([...ids].sort().join(' '));
      return Promise.resolve(graph.filter(({ from, to }) => ids.includes(from) || ids.includes(to)));
    },
    passagesBetween: (_, [ids, others]) => {
      reads.push(`${[...ids].sort().join(' ')} with ${[...others].sort().join(' ')}`);
      const connects = ([a, b]: readonly string[]) => ids.includes(a ?? '') && others.includes(b ?? '');
      return Promise.resolve(graph.filter(({ from, to }) => connects([from, to]) || connects([to, from])));
    },
    recall: (_, __, make) => make(),
    together: (work) => work,
  };
  const { paths, found } = await pathsBetween(reader as Reader, frame, { from: 'a', to: 'z', ...question });
  return {
    paths: paths.map(({ steps }) => shown(steps)),
    gaps: found.map(({ row }) => row['question']),
    reads,
  };
}

/** Graphs of up to eight things, with at most one relationship between any two of them. */
const anyGraph: fc.Arbitrary<Passage[]> = fc
  .uniqueArray(
    fc.record({
      ends: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'z'), {
        minLength: 2,
        maxLength: 2,
      }),
      evidence: fc.constantFrom<Passage['evidence'][]>('STATED', 'STATED', 'INFERRED', 'ASSUMED'),
    }),
    { selector: ({ ends }) => [...ends].sort().join(), maxLength: 16 },
  )
  .map((edges) => edges.map(({ ends: [from = '', to = ''], evidence }) => passage(from, to, { evidence })));

/** All paths from a to z as they are shown, in order, found by trying everything. */
function allPaths(graph: readonly Passage[], maxHops: number): string[] {
  const steps = stepsOf(graph);
  const from = (thing: string, passed: readonly string[]): PathStep[][] =>
    (steps.get(thing) ?? []).flatMap((step) => {
      const next = endOf(step);
      if (passed.includes(next)) return [];
      if (next === 'z') return [[step]];
      return from(next, [...passed, next]).map((rest) => [step, ...rest]);
    });
  const placeOf = (path: readonly PathStep[]) => [
    Math.max(...path.map(({ evidence }) => weaknessOf(evidence))),
    path.length,
    ...path.map(endOf),
  ];
  return from('a', ['a'])
    .filter(({ length }) => length <= maxHops)
    .sort((a, b) => comparePlaces(placeOf(a), placeOf(b)))
    .map(shown);
}

describe('the paths between two things', () => {
  it('run over relationships in either direction', async () => {
    const graph = [passage('a', 'b'), passage('c', 'b'), passage('c', 'z')];
    expect((await ask(graph)).paths).toEqual(['a b c z']);
  });

  it('stand in the order of their evidence, then shorter first, then by the ids on them', async () => {
    const graph = [
      passage('a', 'z', { evidence: 'ASSUMED' }),
      passage('a', 'i', { evidence: 'INFERRED' }),
      passage('i', 'z'),
      ...chain('a', 's', 't', 'z'),
      ...chain('a', 'r', 't'),
    ];
    expect((await ask(graph)).paths).toEqual(['a r t z', 'a s t z', 'a i† z', 'a z‡']);
  });

  it('pass through nothing twice, and not through what they lead to', async () => {
    const graph = [...chain('a', 'b', 'c', 'a'), ...chain('b', 'z', 'y', 'b')];
    expect((await ask(graph)).paths).toEqual(['a b z', 'a b y z', 'a c b z', 'a c b y z']);
  });

  it('are inferred over what a thing contains only at times', async () => {
    expect((await ask([passage('a', 'z', { presence: 'SOMETIMES' })])).paths).toEqual(['a z†']);
  });

  it('differ by the relationship where two things are related in two ways, but not by its purpose', async () => {
    const graph = [
      passage('a', 'z', { type: 'USES', key: 'one', evidence: 'INFERRED' }),
      passage('a', 'z', { type: 'USES', key: 'two' }),
      passage('a', 'z', { type: 'MAKES' }),
    ];
    expect((await ask(graph)).paths).toEqual(['a z', 'a z']);
  });

  it('are at most as many and as long as asked for', async () => {
    const graph = [...chain('a', 'b', 'z'), ...chain('a', 'c', 'z'), ...chain('a', 'd', 'e', 'z')];
    expect((await ask(graph, { first: 1 })).paths).toEqual(['a b z']);
    expect((await ask(graph, { maxHops: 2 })).paths).toEqual(['a b z', 'a c z']);
    expect((await ask(graph, { maxHops: 3 })).paths).toEqual(['a b z', 'a c z', 'a d e z']);
    expect((await ask(graph, { maxHops: 1 })).paths).toEqual([]);
  });

  it('are found by reading from both ends, each thing once, and of the last hop what connects both sides', async () => {
    const graph = [...chain('a', 'b', 'c', 'd', 'e', 'z'), ...chain('a', 'x', 'c')];
    expect((await ask(graph)).reads).toEqual(['a with z', 'a z', 'e', 'd', 'c', 'b x with b x']);
    expect((await ask(graph, { maxHops: 4 })).reads).toEqual(['a with z', 'a z', 'e', 'd with b x']);
    expect((await ask(graph, { maxHops: 1 })).reads).toEqual(['a with z']);
    expect((await ask(chain('a', 'b'), { maxHops: 8 })).reads).toEqual(['a with z', 'a z']);
  });

  it('are not looked for any longer where no longer path can stand before those that were found', async () => {
    const graph = [
      ...chain('a', 'b', 'z'),
      ...chain('a', 'c', 'd', 'z'),
      passage('a', 'y', { evidence: 'INFERRED' }),
    ];
    expect((await ask(graph, { first: 1 })).reads).toEqual(['a with z', 'a z']);
    expect((await ask([...graph, passage('y', 'z')], { first: 2 })).reads).toHaveLength(3);
  });

  it('are the best of all that there are, in any graph', async () => {
    await fc.assert(
      fc.asyncProperty(anyGraph, fc.integer({ min: 1, max: 8 }), async (graph, maxHops) => {
        const expected = allPaths(graph, maxHops).slice(0, 20);
        expect((await ask(graph, { maxHops, first: 20 })).paths).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });

  it('are told apart from none by a gap that says how far each side was followed', async () => {
    const graph = [...chain('a', 'b', 'c'), passage('y', 'z')];
    expect((await ask(graph, { maxHops: 3 })).gaps).toEqual([
      'What connects the a with the z? Nothing that is held does within 3 hops: 1 hop from the a leads to 1 thing, 1 hop from the z leads to 1 thing, and nothing leads from those to these.',
    ]);
    expect((await ask(graph, { maxHops: 2 })).gaps).toEqual([
      'What connects the a with the z? Nothing that is held does within 2 hops: 1 hop from the a leads to 1 thing, 1 hop from the z leads to 1 thing, and they do not meet.',
    ]);
    expect((await ask(chain('a', 'z'))).gaps).toEqual([]);
  });

  it('are none where an end is not visible, which a gap says', async () => {
    expect(await ask(chain('a', 'z'), { to: 'nobody' })).toEqual({
      paths: [],
      gaps: ['What is known of nobody? Nothing with that id is visible in this frame.'],
      reads: [],
    });
  });

  it('are refused where too much would have to be read or tried', async () => {
    const message = `Paths must be found within ${mostWork} steps, but between these two things it takes more; a smaller maxHops needs fewer`;
    const wide = Array.from({ length: mostWork + 1 }, (_, index) => passage('a', `t${index}`));
    await expect(ask(wide)).rejects.toThrow(message);
    const things = Array.from({ length: 30 }, (_, index) => `t${index}`);
    const dense = things.flatMap((from, index) => things.slice(index + 1).map((to) => passage(from, to)));
    // Every way through the thicket would have to come back through its only entrance.
    const graph = [...chain('a', 't0', 'b', 'z'), ...dense];
    await expect(ask(graph, { maxHops: 8, first: 2 })).rejects.toThrow(message);
  });
});

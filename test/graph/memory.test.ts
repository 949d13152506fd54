import { describe, expect, it } from 'vitest';

import { Memory } from '../../src/graph/memory.ts';

const keep = (
  memory: Memory,
  release: string,
  answers: Readonly<Record<string, unknown>>,
  weight?: number,
) => {
  const learned = Object.entries(answers).map(([key, answer]) => [key, { answer, weight }] as const);
  memory.keep(release, new Map([['kind', new Map(learned)]]));
};

const find = (memory: Memory, key: string) => {
  const shelf = memory.current?.shelf('kind');
  return shelf && memory.current?.find(shelf, key);
};

const found = (memory: Memory, key: string) => find(memory, key)?.answer;

describe('what is kept of a release', () => {
  it('is found again, an answer of nothing too', () => {
    const memory = new Memory(10_000);
    keep(memory, 'one', { element: { id: 'element:dy' }, none: undefined });
    expect(memory.current?.release).toBe('one');
    expect(found(memory, 'element')).toEqual({ id: 'element:dy' });
    expect(find(memory, 'none')).toMatchObject({ answer: undefined });
    expect(find(memory, 'other')).toBeUndefined();
  });

  it('is of its kind', () => {
    const memory = new Memory(10_000);
    keep(memory, 'one', { a: 1 });
    expect(memory.current?.shelf('other kind')).toBeUndefined();
  });

  it('goes with the release', () => {
    const memory = new Memory(10_000);
    keep(memory, 'one', { a: 1 });
    keep(memory, 'two', { b: 2 });
    expect([memory.current?.release, found(memory, 'a'), found(memory, 'b')]).toEqual(['two', undefined, 2]);
    memory.keepOnly('two');
    expect(memory.current?.release).toBe('two');
    memory.keepOnly('three');
    expect(memory.current).toBeUndefined();
  });

  it('takes no more bytes than it may: what was unused for long goes', () => {
    const memory = new Memory(10_000);
    const text = 'x'.repeat(1_000);
    let most = 0;
    for (let index = 0; index < 50; index += 1) {
      keep(memory, 'one', { [`text ${index}`]: text });
      expect(found(memory, 'text 0')).toBe(text);
      most = Math.max(most, memory.current?.bytes ?? 0);
    }
    expect(most).toBeLessThanOrEqual(10_000);
    expect(most).toBeGreaterThan(5_000);
    expect(found(memory, 'text 1')).toBeUndefined();
    expect(found(memory, 'text 49')).toBe(text);
  });

  it('takes no more bytes than it may when what is new is many kinds of little', () => {
    const memory = new Memory(100_000);
    for (let index = 0; index < 1_000; index += 1)
      memory.keep('one', new Map([[`kind ${index}`, new Map([['a', { answer: index }]])]]));
    const kept = Array.from({ length: 1_000 }, (_, index) => memory.current?.shelf(`kind ${index}`));
    expect(kept.filter((shelf) => shelf !== undefined).length).toBeLessThan(250);
    expect(memory.current?.bytes).toBeLessThanOrEqual(100_000);
  });

  it('is no answer that would drive out all others', () => {
    const memory = new Memory(1_000);
    keep(memory, 'one', { large: 'x'.repeat(400) });
    expect([memory.current?.release, found(memory, 'large')]).toEqual(['one', undefined]);
  });

  it('weighs what it is said to weigh', () => {
    const memory = new Memory(1_000);
    keep(memory, 'one', { shared: 'x'.repeat(400) }, 10);
    expect(found(memory, 'shared')).toHaveLength(400);
  });

  it('is nothing where nothing may be kept', () => {
    const memory = new Memory(0);
    keep(memory, 'one', { a: 1 });
    expect(memory.current).toBeUndefined();
  });
});

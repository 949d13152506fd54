import { describe, expect, it } from 'vitest';

import { Memory } from '../../src/graph/memory.ts';

const found = (memory: Memory, question: string) => memory.current?.answers.get(question)?.answer;

describe('what is kept of a release', () => {
  it('is found again, an answer of nothing too', () => {
    const memory = new Memory(10_000);
    memory.keep(
      'one',
      new Map([
        ['element', { answer: { id: 'element:dy' } }],
        ['none', { answer: undefined }],
      ]),
    );
    expect(memory.current?.release).toBe('one');
    expect(found(memory, 'element')).toEqual({ id: 'element:dy' });
    expect(memory.current?.answers.has('none')).toBe(true);
  });

  it('goes with the release', () => {
    const memory = new Memory(10_000);
    memory.keep('one', new Map([['a', { answer: 1 }]]));
    memory.keep('two', new Map([['b', { answer: 2 }]]));
    expect([memory.current?.release, found(memory, 'a'), found(memory, 'b')]).toEqual(['two', undefined, 2]);
    memory.forget();
    expect(memory.current).toBeUndefined();
  });

  it('takes no more bytes than it may: what was longest unused goes', () => {
    const memory = new Memory(1_000);
    const text = 'x'.repeat(150);
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) {
      found(memory, 'a');
      memory.keep('one', new Map([[name, { answer: text }]]));
    }
    expect(memory.bytes).toBeLessThanOrEqual(1_000);
    expect(found(memory, 'b')).toBeUndefined();
    expect(found(memory, 'a')).toBe(text);
  });

  it('is no answer that would drive out all others', () => {
    const memory = new Memory(1_000);
    memory.keep('one', new Map([['large', { answer: 'x'.repeat(400) }]]));
    expect([memory.current?.release, found(memory, 'large')]).toEqual(['one', undefined]);
  });

  it('weighs what it is said to weigh', () => {
    const memory = new Memory(1_000);
    memory.keep('one', new Map([['shared', { answer: 'x'.repeat(400), weight: 10 }]]));
    expect(found(memory, 'shared')).toHaveLength(400);
  });

  it('is nothing where nothing may be kept', () => {
    const memory = new Memory(0);
    memory.keep('one', new Map([['a', { answer: 1 }]]));
    expect(memory.current).toBeUndefined();
  });
});

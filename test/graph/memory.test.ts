import { describe, expect, it } from 'vitest';

import { Memory } from '../../src/graph/memory.ts';

const found = (memory: Memory, question: string) => memory.current?.answers.get(question)?.answer;

describe('what is kept of a release', () => {
  it('is found again, an answer of nothing too', () => {
    const memory = new Memory(10_000);
    memory.keep(
      'one',
      new Map<string, unknown>([
        ['element', { id: 'element:dy' }],
        ['none', undefined],
      ]),
    );
    expect(memory.current?.release).toBe('one');
    expect(found(memory, 'element')).toEqual({ id: 'element:dy' });
    expect(memory.current?.answers.has('none')).toBe(true);
  });

  it('goes with the release', () => {
    const memory = new Memory(10_000);
    memory.keep('one', new Map([['a', 1]]));
    memory.keep('two', new Map([['b', 2]]));
    expect([memory.current?.release, found(memory, 'a'), found(memory, 'b')]).toEqual(['two', undefined, 2]);
    memory.forget();
    expect(memory.current).toBeUndefined();
  });

  it('takes no more bytes than it may: what was longest unused goes', () => {
    const memory = new Memory(1_000);
    const text = 'x'.repeat(300);
    for (const name of ['a', 'b', 'a', 'c', 'd']) {
      found(memory, 'a');
      memory.keep('one', new Map([[name, text]]));
    }
    expect(memory.bytes).toBeLessThanOrEqual(1_000);
    expect(found(memory, 'b')).toBeUndefined();
    expect(found(memory, 'a')).toBe(text);
  });

  it('is nothing where nothing may be kept', () => {
    const memory = new Memory(0);
    memory.keep('one', new Map([['a', 1]]));
    expect(memory.current).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';

import { sharedCheck } from '../../src/graph/sharedCheck.ts';
import { inSteps } from './inSteps.ts';

function checkInSteps() {
  const { ends, run } = inSteps();
  return { ends, ask: sharedCheck(run) };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('a shared check', () => {
  it('gives those who ask while one runs the outcome of one that begins afterwards, one for all', async () => {
    const { ends, ask } = checkInSteps();
    const asked = [ask(), ask(), ask()];
    expect(ends).toHaveLength(1);
    ends[0]?.();
    await settled();
    expect(ends).toHaveLength(2);
    ends[1]?.();
    expect(await Promise.all(asked)).toEqual([1, 2, 2]);
  });

  it('runs anew once nobody waits, and after one that failed', async () => {
    const { ends, ask } = checkInSteps();
    const first = ask();
    const second = ask();
    ends[0]?.(new Error('away'));
    await expect(first).rejects.toThrow('away');
    await settled();
    ends[1]?.();
    expect(await second).toBe(2);
    const third = ask();
    ends[2]?.();
    expect(await third).toBe(3);
  });
});

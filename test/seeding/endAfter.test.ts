import { describe, expect, it } from 'vitest';

import { endAfter } from '../../src/seeding/endAfter.ts';

const away = () => Promise.reject(new Error('away'));

describe('the end of a change', () => {
  it('comes behind a write that succeeded, and behind one that failed', async () => {
    let ended = 0;
    const end = () => Promise.resolve((ended += 1));
    expect(await endAfter(Promise.resolve('written'), end)).toBe('written');
    await expect(endAfter(Promise.reject(new Error('too large')), end)).rejects.toThrow('too large');
    expect(ended).toBe(2);
  });

  it('leaves the error of the write standing when it fails too, and tells its own otherwise', async () => {
    await expect(endAfter(Promise.reject(new Error('too large')), away)).rejects.toThrow('too large');
    await expect(endAfter(Promise.resolve('written'), away)).rejects.toThrow('away');
  });
});

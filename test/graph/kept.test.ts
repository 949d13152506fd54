import { describe, expect, it } from 'vitest';

import { Kept } from '../../src/graph/kept.ts';

/** Something kept of a release, of which each reading gives the next, and how often it was read. */
function keptOf(releases: readonly string[]) {
  let readings = 0;
  const kept = new Kept(
    () => {
      const release = releases[readings];
      readings += 1;
      return release === undefined ? Promise.reject(new Error('away')) : Promise.resolve({ release });
    },
    ({ release }) => release,
  );
  return { kept, readings: () => readings };
}

describe('what is kept of a release', () => {
  it('is read once for all who ask while it is being read, and for all who come later', async () => {
    const { kept, readings } = keptOf(['one']);
    const all = await Promise.all([kept.get(), kept.get(), kept.get()]);
    expect([new Set([...all, await kept.get()]).size, readings()]).toEqual([1, 1]);
  });

  it('is read again once another release was seen', async () => {
    const { kept } = keptOf(['one', 'two']);
    await kept.get();
    kept.keepOnly('two');
    expect(await kept.get()).toEqual({ release: 'two' });
  });

  it('stays when the same release was seen again, as by those who come late to a change', async () => {
    const { kept, readings } = keptOf(['two']);
    await kept.get();
    kept.keepOnly('two');
    await kept.get();
    expect(readings()).toBe(1);
  });

  it('is waited for by those who see a change while it is being read', async () => {
    const { kept, readings } = keptOf(['two']);
    const first = kept.get();
    kept.keepOnly('two');
    expect([await kept.get(), readings()]).toEqual([await first, 1]);
  });

  it('is read again after it could not be read', async () => {
    const releases: string[] = [];
    const { kept } = keptOf(releases);
    await expect(kept.get()).rejects.toThrow('away');
    releases.push('one', 'two');
    expect(await kept.get()).toEqual({ release: 'two' });
  });
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withLock } from '../../src/lib/lock.ts';

const late = () => new Error('too late');
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'monazite-lock-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('a lock', () => {
  it('lets one piece of work end before the next begins', async () => {
    const events: string[] = [];
    const work = (name: string) =>
      withLock(
        join(folder, 'order'),
        30_000,
        async () => {
          events.push(`${name} begins`);
          await new Promise(setImmediate);
          events.push(`${name} ends`);
        },
        late,
      );
    await Promise.all([work('first'), work('second')]);
    expect(events).toHaveLength(4);
    expect(events[1]).toBe(events[0]?.replace('begins', 'ends'));
  });

  it('gives up with the error that it was given', async () => {
    const path = join(folder, 'late');
    const second = () => withLock(path, 0, () => Promise.resolve(), late);
    await withLock(path, 0, () => expect(second()).rejects.toThrow('too late'), late);
  });

  it('is free again after work that failed', async () => {
    const path = join(folder, 'failed');
    const failing = withLock(path, 0, () => Promise.reject(new Error('failed')), late);
    await expect(failing).rejects.toThrow('failed');
    expect(await withLock(path, 0, () => Promise.resolve('free'), late)).toBe('free');
  });
});

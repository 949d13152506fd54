import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createProgress } from '../../src/lib/progress.ts';

function recorded(updateInterval: number) {
  const stream = new PassThrough();
  return { progress: createProgress(stream, updateInterval), text: () => String(stream.read()) };
}

describe('progress that is not on a terminal', () => {
  it('is a line when a step starts and a line with its seconds when it ends', async () => {
    const { progress, text } = recorded(60_000);
    expect(await progress.step('Counting', () => Promise.resolve(7))).toBe(7);
    expect(text()).toMatch(/^Counting \.\.\.\nCounting: done \(\d+\.\d s\)\n$/);
  });

  it('shows news between the two', async () => {
    const { progress, text } = recorded(0);
    await progress.step('Counting', (update) => {
      update('one');
      return Promise.resolve();
    });
    expect(text()).toContain('Counting: one\n');
  });

  it('leaves out news that comes too often', async () => {
    const { progress, text } = recorded(60_000);
    await progress.step('Counting', (update) => {
      update('one');
      return Promise.resolve();
    });
    expect(text()).not.toContain('Counting: one');
  });

  it('says that a step failed, and passes on its error', async () => {
    const { progress, text } = recorded(0);
    const failing = progress.step('Counting', () => Promise.reject(new Error('lost count')));
    await expect(failing).rejects.toThrow('lost count');
    expect(text()).toMatch(/Counting: failed \(\d+\.\d s\)\n$/);
  });
});

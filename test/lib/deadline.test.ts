import { describe, expect, it } from 'vitest';
import { withDeadline } from '../../src/lib/deadline.ts';

const late = () => new Error('too late');

describe('a deadline', () => {
  it('lets through what comes in time', async () => {
    expect(await withDeadline(Promise.resolve('here'), 60_000, late)).toBe('here');
  });

  it('ends the wait for what never comes', async () => {
    await expect(withDeadline(new Promise(() => undefined), 1, late)).rejects.toThrow('too late');
  });
});

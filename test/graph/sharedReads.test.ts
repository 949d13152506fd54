import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

import type { Database } from '../../src/graph/database.ts';
import { checkRelease, createGraph, createReader } from '../../src/graph/graph.ts';
import type { Operation } from '../../src/graph/operation.ts';
import { SharedReads } from '../../src/graph/sharedReads.ts';
import { frameOf } from '../../src/law/frame.ts';
import { createSchema } from '../../src/resolvers/createSchema.ts';
import { databaseOf } from '../seeding/database.ts';
import { inSteps } from './inSteps.ts';

function readInSteps() {
  const { ends, run: read } = inSteps();
  return { ends, read, shared: new SharedReads() };
}

describe('a shared reading', () => {
  it('is one for all who want the same before it ends, and another for what is something else', async () => {
    const { ends, read, shared } = readInSteps();
    const asked = [shared.get('a', read), shared.get('a', read), shared.get('b', read)];
    for (const end of ends) end();
    expect(await Promise.all(asked.map(({ answer }) => answer))).toEqual([1, 1, 2]);
    expect(asked.map(({ isOwn }) => isOwn)).toEqual([true, false, true]);
  });

  it('is begun anew once it has ended, or has failed for all who waited', async () => {
    const { ends, read, shared } = readInSteps();
    const first = [shared.get('a', read), shared.get('a', read)];
    ends[0]?.(new Error('away'));
    for (const { answer } of first) await expect(answer).rejects.toThrow('away');
    const second = shared.get('a', read);
    ends[1]?.();
    expect([second.isOwn, await second.answer]).toEqual([true, 2]);
    expect(shared.get('a', read).isOwn).toBe(true);
  });

  it('is joined by nobody when it has been under way for long, as on a connection that has gone silent', async () => {
    let now = 0;
    const { ends, run: read } = inSteps();
    const shared = new SharedReads(() => now);
    void shared.get('a', read);
    now = 4_999;
    expect(shared.get('a', read).isOwn).toBe(false);
    now = 5_000;
    const anew = shared.get('a', read);
    ends[1]?.();
    expect([anew.isOwn, await anew.answer]).toEqual([true, 2]);
  });

  it('is waited for by nobody who comes after the release was seen to have been replaced', async () => {
    const { ends, read, shared } = readInSteps();
    const before = shared.get('a', read);
    shared.forget();
    const anew = shared.get('a', read);
    // That the first one ends is of no concern to the second one.
    ends[0]?.();
    await before.answer;
    expect([anew.isOwn, shared.get('a', read).isOwn]).toEqual([true, false]);
  });
});

describe('those who can be exposed', () => {
  const frame = frameOf({ at: undefined, knownAt: undefined }, '2025-10-20');
  const asked = {
    countries: ['country:in'],
    ids: undefined,
    types: undefined,
    ignoresValidTime: false,
    targets: [],
  };
  let database: Database;
  let operations: readonly Operation[];
  beforeAll(() => {
    database = databaseOf(inject('seeded'));
    const graph = createGraph(database, createSchema());
    operations = [1, 2].map(() => graph.begin(AbortSignal.timeout(30_000)));
  });
  afterAll(() => database.close());

  it('are read once for operations that look at them at the same time, of which the other ones check the release', async () => {
    const [first, second] = await Promise.all(
      operations.map((operation) => createReader(operation).subjects(frame, asked)),
    );
    expect(first?.length).toBeGreaterThan(0);
    expect(second).toBe(first);
    for (const operation of operations) await checkRelease(operation);
    expect(operations.map(({ statements }) => statements.map(({ name }) => name))).toEqual([
      ['exposure subjects'],
      ['release check'],
    ]);
    expect(operations[0]?.releaseId).toBe(operations[1]?.releaseId);
  });
});

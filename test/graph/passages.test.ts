import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

import type { Database } from '../../src/graph/database.ts';
import { createGraph, createReader } from '../../src/graph/graph.ts';
import type { Reader } from '../../src/graph/reader.ts';
import { frameOf } from '../../src/law/frame.ts';
import { createSchema } from '../../src/resolvers/createSchema.ts';
import { databaseOf } from '../seeding/database.ts';

const frame = frameOf({ at: undefined, knownAt: undefined }, '2026-11-25');
const most = 200_000;

describe('what a path can run over', () => {
  let database: Database;
  let reader: Reader;
  beforeAll(() => {
    database = databaseOf(inject('seeded'));
    reader = createReader(createGraph(database, createSchema()).begin(AbortSignal.timeout(30_000)));
  });
  afterAll(() => database.close());

  const between = async (one: string, other: string, areEnds: boolean) => {
    const found = await reader.passagesBetween(frame, [[one], [other]], { areEnds, most });
    return found.map(({ from, type, to }) => `${from} ${type} ${to}`);
  };

  it('is refused where it is more than is allowed, and whole when it is asked for again', async () => {
    const magnet = ['item:rare-earth-magnet'];
    const message = 'Paths must be found within 3 steps, but between these two things it takes more';
    await expect(reader.passages(frame, magnet, 3)).rejects.toThrow(message);
    expect((await reader.passages(frame, magnet, most)).length).toBeGreaterThan(3);
    const ends = { areEnds: true, most: 0 };
    await expect(
      reader.passagesBetween(frame, [['country:in'], ['agreement:wassenaar']], ends),
    ).rejects.toThrow('Paths must be found within 0 steps');
  });

  it('leads from a thing to no country, and between it and a country where that is an end', async () => {
    const found = await reader.passages(frame, ['firm:maruti-suzuki'], most);
    expect(found.filter(({ to }) => to.startsWith('country:'))).toEqual([]);
    expect(await between('firm:maruti-suzuki', 'country:in', true)).toEqual([
      'firm:maruti-suzuki SEATED_IN country:in',
    ]);
  });

  it('is a classification only where both its ends are those of the path', async () => {
    const [element, classifier] = ['element:gd', 'organization:cn-mofcom'];
    const classified = `${element} CLASSIFIED_BY ${classifier}`;
    expect(await between(element, classifier, true)).toContain(classified);
    expect(await between(element, classifier, false)).not.toContain(classified);
    const types = (await reader.passages(frame, [element, classifier], most)).map(({ type }) => type);
    expect(types).not.toContain('CLASSIFIED_BY');
  });
});

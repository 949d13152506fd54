import { describe, expect, it } from 'vitest';
import type { Progress } from '../../src/lib/progress.ts';
import { onceForEach } from '../lib/onceForEach.ts';
import { contentsOf } from './database.ts';
import { seedWith } from './folder.ts';
import { countLines, loadAndKill } from './loadAndKill.ts';
import { largeSeed } from './largeSeed.ts';
import { OwnDatabase } from './ownDatabase.ts';

const own = new OwnDatabase();
const { load, empty, contentsAfter, labelled } = own;

/** What either seed leads to in an empty database, which is always the same. */
const contentsAfterSeed = onceForEach((size: 'small' | 'large') =>
  contentsAfter(size === 'large' ? largeSeed() : seedWith({})),
);

describe('a load that another one keeps waiting', () => {
  it('says so, and goes on when the other one has ended', async () => {
    // The constraints stand from then on.
    await load(seedWith({}));
    await empty();
    const other = own.database.driver.session({ database: 'neo4j' });
    const transaction = other.beginTransaction();
    await transaction.run('MERGE (lock:LoadLock {one: true}) SET lock.taken = 1');
    let said: string[] = [];
    const isSaid = new Promise<void>((resolve) => {
      const progress: Progress = {
        step: (_, work) =>
          work((text) => {
            said = [...said, text];
            resolve();
          }),
      };
      void load(seedWith({}), true, progress);
    });
    await isSaid;
    expect(said).toEqual(['waiting for another load to end']);
    expect(await labelled('Release')).toEqual([]);
    await transaction.commit();
    await other.close();
    await expect.poll(() => labelled('Release'), { timeout: 20_000 }).toHaveLength(1);
  });
});

describe('a loader that is killed', () => {
  it.each<[string, RegExp]>([
    ['before it has checked the data', /^Checking the data \.\.\./],
    ['before it writes', /^Loading the data \.\.\./],
    ['among its first nodes', /0 of \d+ nodes/],
    ['among its last nodes', /of \d+ citations/],
    ['among its first relationships', /0 of \d+ relationships/],
    ['among its last relationships', /2000 of \d+ relationships/],
    ['when it is done', /^Loading the data: done/],
  ])('%s leaves the old graph or the new one', async (_, when) => {
    const large = largeSeed();
    const after = await contentsAfterSeed('large');
    const before = await contentsAfterSeed('small');
    await load(seedWith({}));
    expect(await loadAndKill(own.running, large, (line) => when.test(line))).toBe(true);
    const found = await contentsOf(own.database);
    expect(found).toEqual(found.length === before.length ? before : after);
    // Its lock has ended with it.
    await load(large);
    expect(await contentsOf(own.database)).toEqual(after);
  });

  /** Kills a load after one of the lines that it says, drawn by lot. */
  async function killByLot(large: string, lines: number): Promise<number> {
    const wanted = 1 + Math.floor(Math.random() * lines);
    let said = 0;
    expect(await loadAndKill(own.running, large, () => ++said === wanted)).toBe(true);
    return wanted;
  }

  it('at five points drawn by lot while it changes a graph leaves the old one or the new one', async () => {
    const large = largeSeed();
    const after = await contentsAfterSeed('large');
    const before = await contentsAfterSeed('small');
    await load(seedWith({}));
    const lines = await countLines(own.running, large);
    for (let time = 0; time < 5; time += 1) {
      await load(seedWith({}));
      const line = await killByLot(large, lines);
      const found = await contentsOf(own.database);
      expect(found, `killed after line ${line}`).toEqual(found.length === before.length ? before : after);
    }
  });

  it('at five points drawn by lot while it fills an empty database leaves nothing to read or all', async () => {
    const large = largeSeed();
    const after = await contentsAfterSeed('large');
    await empty();
    const lines = await countLines(own.running, large);
    for (let time = 0; time < 5; time += 1) {
      await empty();
      const line = await killByLot(large, lines);
      const isWhole = (await labelled('Release')).length > 0;
      if (isWhole) expect(await contentsOf(own.database), `killed after line ${line}`).toEqual(after);
      else await load(large);
      expect(await contentsOf(own.database), `killed after line ${line}, then loaded`).toEqual(after);
    }
  });

  it('while it fills an empty database leaves no release, and the next load starts afresh', async () => {
    const fresh = await contentsAfterSeed('small');
    const large = largeSeed();
    await empty();
    expect(await loadAndKill(own.running, large, (line) => line.includes('relationships'))).toBe(true);
    expect(await labelled('Release')).toEqual([]);
    expect((await labelled('Entity')).length).toBeGreaterThan(0);
    await load(seedWith({}), false);
    expect(await contentsOf(own.database)).toEqual(fresh);
  });
});

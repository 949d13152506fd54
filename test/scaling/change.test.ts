import { describe, expect, it } from 'vitest';

import { runStatement, untilAborted } from '../../src/graph/runner.ts';
import { releaseCheck, withRelease } from '../../src/graph/statements.ts';
import { withWriter, type Run } from '../../src/graph/writer.ts';
import { beginChange, endChange, writeRelease } from '../../src/graph/writeStatements.ts';
import { createSchema } from '../../src/resolvers/createSchema.ts';
import { contentOf } from '../../src/seeding/content.ts';
import { requireGoodSeed } from '../../src/seeding/load.ts';
import { writeContent } from '../../src/seeding/write.ts';
import { ask } from '../seeding/database.ts';
import { folderOf, good, seedWith } from '../seeding/folder.ts';
import { filesOf } from '../seeding/largeSeed.ts';
import { OwnDatabase } from '../seeding/ownDatabase.ts';

const own = new OwnDatabase();
const schema = createSchema();

const inTime = () => untilAborted(AbortSignal.timeout(30_000));
const check = async () => (await runStatement(own.database, releaseCheck, {}, inTime())).release;
const write = (text: string, parameters: object) => own.database.driver.executeQuery(text, parameters);
const marks = () => ask(own.database, 'MATCH (n) WHERE n.changingSince IS NOT NULL RETURN n.id AS id');

describe('a statement', () => {
  it('that meets a change of the release waits for its end', async () => {
    await own.load(seedWith({}));
    await write(beginChange, { id: 'next' });
    const told: string[] = [];
    const checked = check().then((release) => told.push(release));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(told).toEqual([]);
    await ask(own.database, "MATCH (release:Release) SET release.id = 'next'");
    await write(endChange, { id: 'next' });
    await checked;
    expect(told).toEqual(['next']);
  });

  it('does not wait for a change that was given up long ago', async () => {
    const { release } = await own.load(seedWith({}));
    await ask(own.database, 'MATCH (r:Release) SET r.changingSince = timestamp() - 20000');
    expect(await check()).toBe(release);
  });

  it('never gives a part of a change', async () => {
    const large = filesOf(600);
    const items = large['items.yaml'] as string;
    const folders = ['Part', 'Piece'].map((word) =>
      folderOf({ ...large, 'items.yaml': items.replaceAll('name: Part', `name: ${word}`) }),
    );
    const words = withRelease(
      "MATCH (n:Item) WHERE n.id STARTS WITH 'item:part' RETURN DISTINCT split(n.name, ' ')[0]",
    );
    const wordOf = new Map<string, unknown>();
    const [part = '', piece = ''] = folders;
    for (const [folder, word] of [
      [piece, 'Piece'],
      [part, 'Part'],
    ] as const)
      wordOf.set((await own.load(folder)).release, [word]);

    let isOver = false;
    const told: { release: string; rows: readonly unknown[] }[] = [];
    const readOn = async () => {
      while (!isOver) told.push(await runStatement(own.database, words, {}, inTime()));
    };
    const reading = Promise.all(Array.from({ length: 8 }, readOn));
    reading.catch(() => undefined);
    try {
      for (let index = 0; index < 10; index += 1) await own.load(folders[(index + 1) % 2] ?? '');
    } finally {
      isOver = true;
    }
    await reading;
    for (const { release, rows } of told) expect(rows).toEqual(wordOf.get(release));
    expect(new Set(told.map(({ release }) => release)).size).toBe(2);
  });
});

describe('a load', () => {
  it('marks the change before the release is written, in a transaction of its own', async () => {
    await own.load(seedWith({}));
    const ran: string[] = [];
    const noting =
      (where: string, run: Run): Run =>
      (text, parameters) => {
        if ([beginChange, writeRelease].includes(text)) ran.push(`${where} ${text.includes('MERGE')}`);
        return run(text, parameters);
      };
    const content = contentOf(
      requireGoodSeed(schema, [seedWith({ 'items.yaml': good['items.yaml'].replace('Motor', 'A motor') })]),
    );
    const writing = { schema, content, mayRemoveMuch: false, update: () => undefined };
    await withWriter(own.database, (writer) =>
      writer.write((run) => writeContent(noting('inside', run), noting('aside', writer.run), writing)),
    );
    expect(ran).toEqual(['aside false', 'inside true']);
  });

  it('leaves no mark behind when it has changed the release', async () => {
    await own.load(seedWith({}));
    await own.load(seedWith({ 'items.yaml': good['items.yaml'].replace('Motor', 'The motor') }));
    expect(await marks()).toEqual([]);
  });

  it('leaves the mark of another change alone', async () => {
    await own.load(seedWith({}));
    await write(beginChange, { id: 'another' });
    await write(endChange, { id: 'one' });
    expect(await marks()).toHaveLength(1);
  });
});

import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { seedFolder, start, temporaryHome } from './command.ts';
import { serveWithoutKeeping } from './serveWithoutKeeping.ts';

const broken = { 'elements.yaml': '- id: element:dy\n  name: Dysprosium\n  symbl: Dy\n' };

describe('monazite load and unload of a folder', () => {
  const sector = (count: number) =>
    Array.from(
      { length: count },
      (_, index) =>
        `- id: sector:test-${index}\n  name: A sector\n  country: country:in\n  citations:\n    - { source: 'source:wikidata', attribution: { kind: PUBLICATION }, confidence: LOW }\n`,
    ).join('');
  let home: Awaited<ReturnType<typeof temporaryHome>>;
  let close: () => Promise<void>;
  let settings: { MONAZITE_HOME: string };

  beforeAll(async () => {
    home = await temporaryHome();
    settings = { MONAZITE_HOME: home.home };
    close = await serveWithoutKeeping(settings);
  });
  afterAll(async () => {
    await close();
    await home.remove();
  });

  const run = (...args: string[]) => start(args, settings).ended;
  const list = async () =>
    JSON.parse(await readFile(join(home.home, 'seed-folders.json'), 'utf8')) as string[];

  it('keeps the folder for every later load and check, until it is taken out', async () => {
    const folder = await seedFolder({ 'sectors.yaml': sector(2) });
    const before = (await run('load', '--json')).stdout;
    const added = await run('load', folder);
    expect([added.code, added.stdout]).toEqual([0, expect.stringContaining('Sector: +2 ~0 -0')]);
    expect(added.stderr).toContain(`${folder} belongs to the data from now on`);
    expect(await list()).toEqual([folder]);

    const held = /release ([0-9a-f]+)/.exec((await run('load')).stdout)?.[1] ?? '';
    expect((await run('check')).stdout).toContain(`release ${held}`);
    expect((await run('load')).stdout).toMatch(/^Nothing to write/);

    expect((await run('unload', folder)).stdout).toContain('Sector: +0 ~0 -2');
    expect(await list()).toEqual([]);
    expect((await run('load', '--json')).stdout).toEqual(before);
  });

  it('forgets nothing and keeps nothing when the load is refused', async () => {
    expect((await run('load', await seedFolder(broken))).code).toBe(1);
    expect(await list()).toEqual([]);

    const large = await seedFolder({ 'sectors.yaml': sector(1000) });
    await run('load', large);
    const { code, stderr } = await run('unload', large);
    expect(code).toBe(1);
    expect(stderr).toMatch(/at most 20 % of what is held unless --yes is given, but would remove 1000 of/);
    expect(await list()).toEqual([large]);
    expect((await run('unload', large, '--yes')).stdout).toContain('Sector: +0 ~0 -1000');
  });

  it('says how to take out a folder that is gone, and does so', async () => {
    const folder = await seedFolder({ 'sectors.yaml': sector(1) });
    await run('load', folder);
    await rm(folder, { recursive: true });
    for (const command of ['load', 'check']) {
      const { code, stderr } = await run(command);
      expect(code).toBe(1);
      expect(stderr).toContain(
        `there is none at: ${folder}; bring it back, or take it out with: monazite unload`,
      );
    }
    expect((await run('unload', folder)).stdout).toContain('Sector: +0 ~0 -1');
    expect(await list()).toEqual([]);
  });

  it('names the folders that could be taken out, and what is wrong with the list', async () => {
    expect((await run('unload', '/nowhere')).stderr).toContain(
      'A folder to unload must be one that `monazite load` has added (there is none), but got: /nowhere',
    );
    await writeFile(join(home.home, 'seed-folders.json'), '{"a": 1}');
    expect((await run('check')).stderr).toMatch(/seed-folders\.json must be a JSON list of the folders/);
    await writeFile(join(home.home, 'seed-folders.json'), '[]');
  });

  it('lets two that are added at once follow one another, and holds both', async () => {
    const folders = await Promise.all(
      ['a', 'b'].map((name) => seedFolder({ 'sectors.yaml': sector(1).replace('test-0', `test-${name}`) })),
    );
    const ended = await Promise.all(folders.map((folder) => run('load', folder)));
    expect(ended.map(({ code }) => code)).toEqual([0, 0]);
    expect(ended.map(({ stderr }) => stderr).join()).toContain('Waiting for another load ...');
    expect(new Set(await list())).toEqual(new Set(folders));
    expect((await run('load')).stdout).toMatch(/^Nothing to write/);
  });
});

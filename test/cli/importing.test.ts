import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { seedFolder, start, type Ended } from './command.ts';

const file = (name: string) => fileURLToPath(new URL(`../importing/fixtures/${name}`, import.meta.url));

describe('monazite import and propose', () => {
  let folder: string;
  let done: Ended;
  const out = () => join(folder, 'comtrade');
  const run = (...args: string[]) => start(args, { MONAZITE_TODAY: '2026-11-22' }).ended;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'monazite-import-'));
    done = await run('import', 'comtrade', file('comtrade.json'), '--out', out());
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('says what was written and what was left out', () => {
    expect(done.code).toBe(0);
    expect(done.stdout.replaceAll(folder, '…')).toBe(
      `5 observations, 3 files in …/comtrade:
  observations/284610-exports-2024.yaml
  observations/850511-imports-2024.yaml
  sources.yaml
Left out, of areas that are no country: 1
Left out, of flows other than imports and exports: 1
Left out, of other commodities: 1
Left out, parts of other records, by procedure, transport or second partner: 1
Left out, weights that are not given: 1
Next: monazite propose …/comtrade
`,
    );
  });

  it('proposes what was imported, with how many rows of each type', async () => {
    const { code, stdout } = await run('propose', out());
    expect(code).toBe(0);
    expect(stdout).toContain('Added, Observation 5, Source 1 (6):\n');
    expect(stdout).toMatch(/\nA load of the folder would succeed: 6 added rows, 0 changed rows, .*\.\n$/);
  });

  it('names what stands in the way, for people and for programs, and exits with 1', async () => {
    const changed = await seedFolder({
      'elements.yaml':
        "- id: element:dy\n  name: Dysprosium oxide\n  symbol: Dy\n  atomicNumber: 66\n  citations: [{ source: 'source:wikidata', attribution: { kind: PUBLICATION }, confidence: LOW }]\n",
    });
    const people = await run('propose', changed);
    expect(people.code).toBe(1);
    expect(people.stdout).toMatch(/elements\.yaml:1: element:dy, held at seed\/[\w/-]+\.yaml:\d+\n/);
    expect(people.stdout).toContain('    ~ name: "Dysprosium" → "Dysprosium oxide"\n');
    const programs = await run('propose', changed, '--json');
    expect(programs.code).toBe(1);
    expect(JSON.parse(programs.stdout)).toMatchObject({ added: [], changed: [{ id: 'element:dy' }] });
  });

  it('compares a folder that belongs to the data with the rest of it', async () => {
    const settings = { MONAZITE_SEED: out() };
    expect((await start(['propose', out()], settings).ended).code).toBe(0);
  });

  it('names bad rows by line, writes nothing and exits with 1', async () => {
    const bad = await seedFolder({ 'file.json': '[\n{},\n{"cmdCode": 850511}\n]' });
    const to = join(folder, 'bad');
    const { code, stdout, stderr } = await run('import', 'comtrade', join(bad, 'file.json'), '--out', to);
    expect([code, stdout, existsSync(to)]).toEqual([1, '', false]);
    expect(stderr).toContain(
      'The file has 2 bad rows; nothing was written (--skip-bad leaves bad rows out):\n',
    );
    expect(stderr).toMatch(
      /file\.json:2: record 1: cmdCode must be the code of a commodity, but got: nothing\n/,
    );
  });

  it.each([
    [['usgs', '--edition', 'latest'], '--edition must be a year (2026), but got: "latest"'],
    [['usgs', '--edition', '2026', '--published-on', 'May'], '--published-on must be a day, month or year'],
    [
      ['usgs', '--edition', '2026', '--retrieved-on', '2026-11'],
      '--retrieved-on must be a day of the calendar',
    ],
    [['comtrade', '--commodities', '2804'], '--commodities must be of 280530, 2846, '],
  ])('refuses a wrong option: %s', async ([format = '', ...options], message) => {
    const { code, stderr } = await run('import', format, file('mcs.csv'), '--out', out(), ...options);
    expect(code).toBe(1);
    expect(stderr).toContain(message);
  });
});

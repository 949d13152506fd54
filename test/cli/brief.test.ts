import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openApi, type Api } from '../api/api.ts';
import { start } from './command.ts';

let api: Api;
let folder: string;
beforeAll(async () => {
  api = await openApi();
  folder = await mkdtemp(join(tmpdir(), 'monazite-brief-'));
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true });
});

const run = (...args: string[]) => start(['brief', ...args], { MONAZITE_URL: api.url }).ended;
const asked = ['--parties', 'IN,CN', '--at', '2025-10-20', '--known-at', '2025-10-20'];
const address = (ending: string) =>
  `${api.url}/brief.${ending}?parties=IN,CN&at=2025-10-20&knownAt=2025-10-20&audience=SHAREABLE`;

describe('monazite brief', () => {
  it.each([
    ['md', []],
    ['html', ['--format', 'html']],
  ])('prints .%s as the address gives it', async (ending, format) => {
    const { code, stdout, stderr } = await run(...asked, ...format);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.trimEnd()).toBe((await (await fetch(address(ending))).text()).trimEnd());
  });

  it('takes a hypothesis', async () => {
    const { code, stdout } = await run(...asked, '--assume', 'lift.regulation:cn-mofcom-gac-2025-18');
    expect(code).toBe(0);
    expect(stdout).toMatch(/ASSUMPTION ‡ – Assumed: .* 18 of 2025 .* no longer applies from 2025-10-20 on/);
  });

  it.each([
    ['pdf', '%PDF-'],
    ['docx', 'PK'],
  ])('writes .%s to a file, and says to which', async (ending, beginning) => {
    const file = join(folder, `brief.${ending}`);
    const { code, stdout, stderr } = await run(...asked, '--format', ending, '--out', file);
    expect([code, stdout, stderr]).toEqual([0, '', `Wrote ${file}\n`]);
    expect((await readFile(file)).subarray(0, beginning.length).toString()).toBe(beginning);
  });

  it.each([
    [[...asked, '--format', 'txt'], /'txt' is invalid\. Allowed choices are md, html, docx, pdf\.\n$/],
    [['--at', '2025-10-20'], /required option '--parties <codes>' not specified\n$/],
    [[...asked, '--sector', 'electric cars'], /^sector must .*; did you mean sector:in-electric-cars\?\n$/],
    [[...asked, '--since', '2025-10-20'], /^since must be a day before 2025-10-20, .*\n$/],
    [[...asked, '--audience', 'sharable'], /^audience must be one of .*; did you mean SHAREABLE\?\n$/],
    [[...asked, '--sectors', 'x'], /unknown option '--sectors'\n.*--sector/],
    [[...asked, '--assume', 'lift'], /^assume must be a hypothesis \(lift\.ID, .*\), but got: lift\n$/],
    [['--parties', 'IN,XX', '--format', 'pdf'], /^parties must .*, but got: XX\n$/],
  ])('says what is wrong with %j, and writes nothing', async (args, sentence) => {
    const { code, stdout, stderr } = await run(...args);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(sentence);
  });
});

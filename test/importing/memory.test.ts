import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { describe, expect, it } from 'vitest';

import { peakOf, start, tellingPeak } from '../cli/command.ts';
import { fixture, temporary } from './imported.ts';

const megabyte = 1024 * 1024;

/** The size of a file, and the most that an import of it may take, in MB. */
const [size, most] = [200, 300];

/** A file of 200 MB: a beginning, one text again and again, and an end. */
async function largeFile(beginning: Buffer | string, again: string, end: string): Promise<string> {
  const path = join(temporary(), 'large');
  const block = Buffer.from(again.repeat(Math.ceil(megabyte / again.length)));
  function* parts() {
    yield beginning;
    for (let written = 0; written < size * megabyte; written += block.length) yield block;
    yield end;
  }
  await pipeline(Readable.from(parts()), createWriteStream(path));
  return path;
}

/** Runs the command in a process that says at its end how much memory it had at most, in KB. */
async function imported(
  ...options: string[]
): Promise<{ code: number | null; stdout: string; peak: number }> {
  const settings = { NODE_OPTIONS: `--max-old-space-size=160 ${tellingPeak.NODE_OPTIONS}` };
  const out = join(temporary(), 'out');
  const ended = await start(['import', ...options, '--out', out], settings).ended;
  return { ...ended, peak: peakOf(ended) };
}

describe(`an import of a file of ${size} MB`, () => {
  it(`of the Mineral Commodity Summaries takes less than ${most} MB of memory`, async () => {
    const [, other = ''] = fixture('mcs.csv').toString('latin1').split('\r\n');
    const again = `${other.replaceAll(/[^ -~]/g, '-')}\r\n`;
    const { code, stdout, peak } = await imported(
      'usgs',
      await largeFile(fixture('mcs.csv'), again, ''),
      '--edition',
      '2026',
    );
    expect([code, stdout]).toEqual([0, expect.stringContaining('10 observations')]);
    expect(peak).toBeLessThan(most);
  });

  it(`of UN Comtrade takes less than ${most} MB of memory`, async () => {
    const { data } = JSON.parse(fixture('comtrade.json').toString()) as { data: object[] };
    const other = { ...data[0], cmdCode: '270900' };
    const file = await largeFile(
      `{"data":${JSON.stringify(data).slice(0, -1)}`,
      `,\n${JSON.stringify(other)}`,
      ']}',
    );
    const { code, stdout, peak } = await imported('comtrade', file);
    expect([code, stdout]).toEqual([0, expect.stringContaining('5 observations')]);
    expect(peak).toBeLessThan(most);
  });
});

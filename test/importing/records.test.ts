import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { recordsOf } from '../../src/importing/comtrade/records.ts';

/** The records of a text that comes in chunks of a size, as values. */
async function recordsIn(text: string | Buffer, size = 1000): Promise<unknown[]> {
  const bytes = Buffer.from(text);
  // eslint-disable-next-line @typescript-eslint/require-await -- as a stream of a file gives it.
  async function* chunks() {
    for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
  }
  const found: unknown[] = [];
  for await (const record of recordsOf('file', chunks())) found.push(JSON.parse(record.bytes.toString()));
  return found;
}

describe('the records of a file', () => {
  it('are those of its list, in whatever chunks and layout it comes', async () => {
    const layout = fc.record({
      records: fc.array(fc.dictionary(fc.string(), fc.jsonValue())),
      indent: fc.nat(3),
      size: fc.integer({ min: 1, max: 50 }),
      isBare: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(layout, async ({ records, indent, size, isBare }) => {
        const document = isBare
          ? records
          : { elapsed: '["]', count: [{}], data: records, error: { data: [1] } };
        const found = await recordsIn(JSON.stringify(document, null, indent), size);
        expect(found).toEqual(JSON.parse(JSON.stringify(records)));
      }),
      { numRuns: 200 },
    );
  });

  it('may follow a byte order mark', async () => {
    expect(await recordsIn('\ufeff[{}]')).toEqual([{}]);
  });

  it.each([
    ['that breaks off', '{"data":[\n{"a":1},\n{"a":', ':3: the list of records must have an end'],
    ['without a list', '{"message":"Too many requests"}', ':1: the file must be a list of records'],
    ['that is no JSON', 'Too many requests', ':1: the file must be valid JSON'],
    ['that is no JSON behind its list', '{"data":[]', ':1: the file must be valid JSON'],
  ])('are refused in a file %s', async (_, text, message) => {
    await expect(recordsIn(text)).rejects.toThrow(message);
  });

  it('are refused when one never ends', async () => {
    const text = `[{"a":1},\n{"a":"${'b'.repeat(70_000)}`;
    await expect(recordsIn(text)).rejects.toThrow(':2: a record must be at most 65536 bytes');
  });

  it('are refused in another encoding', async () => {
    await expect(recordsIn(Buffer.from('[{}]', 'utf16le'))).rejects.toThrow('the file must be text in UTF-8');
  });
});

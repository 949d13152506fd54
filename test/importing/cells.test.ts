import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { cellsOf } from '../../src/importing/usgs/cells.ts';

describe('the cells of a line', () => {
  it('are those that were written', () => {
    const cell = fc.string().filter((text) => !/[\r\n]/.test(text));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1 }), (cells) => {
        expect(cellsOf(stringify([cells], { record_delimiter: '' }))).toEqual(cells);
      }),
    );
  });

  it.each(['"open', 'a,"open', '"a"b,c', 'a"b', 'a"'])(
    'are not guessed where quotes do not match: %s',
    (line) => {
      expect(cellsOf(line)).toBeUndefined();
    },
  );
});

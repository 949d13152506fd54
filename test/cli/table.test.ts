import { describe, expect, it } from 'vitest';

import { table, tableWithin } from '../../src/cli/table.ts';

describe('a table', () => {
  it('is aligned by the width that characters take on a terminal', () => {
    expect(
      table(
        ['name', 'x'],
        [
          ['镝', 'a'],
          ['e\u0301', 'b'],
          ['Dy', 'c'],
        ],
      ),
    ).toBe(['name  x', '────  ─', '镝    a', 'e\u0301     b', 'Dy    c'].join('\n'));
  });

  it('sets numbers to the right, and leaves the place of what is not there empty', () => {
    expect(
      table(
        ['n', 'x'],
        [
          [10, 'a'],
          [null, null],
          [5, 'b'],
        ],
      ),
    ).toBe([' n  x', '──  ─', '10  a', '', ' 5  b'].join('\n'));
  });

  it('cuts long texts, and lets none steer the terminal', () => {
    const [, , row = ''] = table(['x'], [['镝'.repeat(40)]]).split('\n');
    expect(row).toBe(`${'镝'.repeat(29)}…`);
    expect(table(['x'], [['a\u001b[31mb\nc\u202e']])).toMatch(/a \[31mb c $|a \[31mb c$/);
  });
});

describe('a table on a terminal', () => {
  const rows = [['镝'.repeat(30), 'a'.repeat(50), null]];
  const within = (width?: number) => tableWithin(width, ['one', 'other', 'none'], rows);

  it('is as wide as it needs to be where no width is known', () => {
    expect(within()).toBe(table(['one', 'other', 'none'], rows));
    expect(within(200)).toBe(within());
  });

  it('has narrower columns when it would not fit', () => {
    const [, , row = ''] = within(70).split('\n');
    expect(row).toBe(`${'镝'.repeat(14)}…  ${'a'.repeat(29)}…`);
  });

  it('is a block of lines for each row when it does not fit at all, with nothing cut or empty', () => {
    expect(within(60)).toBe(`one    ${'镝'.repeat(30)}\nother  ${'a'.repeat(50)}`);
  });
});

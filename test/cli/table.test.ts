import { describe, expect, it } from 'vitest';

import { table } from '../../src/cli/table.ts';

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

import { describe, expect, it } from 'vitest';
import { cited, problemsWith } from './problems.ts';

describe('acts', () => {
  const act = (id: string, lines: string) => `- id: provision:${id}
  name: Act
  regulation: regulation:one
  reach: DOMESTIC
  ${cited}
${lines}`;
  const acting = (id: string, on: string) => act(id, `  effect: REPEALS\n  actsOn:\n    - provision:${on}\n`);
  const of = (...rows: string[]) => problemsWith({ 'provisions.yaml': rows.join('') });

  it('may form a chain of any length', () => {
    const rows = Array.from({ length: 3_000 }, (_, index) => acting(`p${index}`, `p${index + 1}`));
    expect(of(...rows, act('p3000', '  effect: EXEMPT\n'))).toEqual([]);
  });

  it('may meet in one that they act on', () => {
    const end = act('d', '  effect: EXEMPT\n');
    const both = act('a', '  effect: REPEALS\n  actsOn: [provision:b, provision:c]\n');
    expect(of(both, acting('b', 'd'), acting('c', 'd'), end)).toEqual([]);
  });

  it('that act on each other in a circle are reported', () => {
    expect(of(acting('a', 'b'), acting('b', 'c'), acting('c', 'b'))).toEqual([
      'provisions.yaml:24: acts must not act on each other in a circle, but do: provision:b → provision:c → provision:b',
    ]);
  });

  it('that act on themselves are reported', () => {
    expect(of(acting('a', 'a'))).toEqual([
      'provisions.yaml:8: acts must not act on each other in a circle, but do: provision:a → provision:a',
    ]);
  });

  it('that act on a whole regulation act on each of its provisions', () => {
    const on = act('b', '  effect: REPEALS\n  actsOn: [regulation:one]\n');
    expect(of(act('a', '  effect: EXEMPT\n'), on)).toEqual([
      'provisions.yaml:13: acts must not act on each other in a circle, but do: provision:b → provision:b',
    ]);
  });

  it.each<[string, string, string[]]>([
    ['suspensions name the last suspended day', "  effect: SUSPENDS\n  until: '2026-11-10'\n", []],
    [
      'suspensions without it are reported',
      '  effect: SUSPENDS\n',
      ['1: until must be given for SUSPENDS and EXTENDS, but got: nothing'],
    ],
    [
      'suspensions with an end of their own are reported',
      "  effect: EXTENDS\n  until: '2026-11-10'\n  endsOn: '2026'\n",
      ['8: endsOn must not be given for SUSPENDS and EXTENDS; they end by until'],
    ],
    [
      'others with a last suspended day are reported',
      "  effect: REPEALS\n  until: '2026-11-10'\n",
      ['7: until must be given for SUSPENDS and EXTENDS only; other provisions end by endsOn'],
    ],
  ])('%s', (_, lines, problems) => {
    expect(of(act('a', lines))).toEqual(problems.map((line) => `provisions.yaml:${line}`));
  });
});

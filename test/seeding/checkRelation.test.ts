import { describe, expect, it } from 'vitest';
import { good, type Files } from './folder.ts';
import { cited, problemsWith } from './problems.ts';

/** An item with these lines; the first of them is line 5. */
function itemWith(lines: string): string {
  return `- id: item:magnet\n  name: Magnet\n  kind: MAGNET\n  ${cited}\n${lines}`;
}

const itemsOf = (lines: string): Files => ({ 'items.yaml': itemWith(lines) });

describe('a relation', () => {
  it.each<[string, string, string[]]>([
    ['given as a number is reported', '  contains: 5\n', ['5: contains must be a list, but got: 5']],
    ['given as null is reported', '  contains:\n', ['5: contains must be a list, but got: null']],
    [
      'given as one id where it is a list is reported',
      '  madeOf: item:magnet\n',
      ['5: madeOf must be a list, but got: "item:magnet"'],
    ],
    [
      'with a number in its list is reported',
      '  madeOf:\n    - 5\n',
      ['6: madeOf.0 must be an id, or a mapping with `to`, but got: 5'],
    ],
    [
      'with a list in its list is reported',
      '  madeOf:\n    - [item:magnet]\n',
      ["6: madeOf.0 must be an id, or a mapping with `to`, but got: [ 'item:magnet' ]"],
    ],
    [
      'without `to` is reported',
      '  madeOf:\n    - too: item:magnet\n',
      ["6: madeOf.0 must be an id, or a mapping with `to`, but got: { too: 'item:magnet' }"],
    ],
    [
      'with mistakes inside is reported at the line of each',
      `  contains:
    - to: element:dy
      presence: MAYBE
      massPercentMinimum: '4'
      validFrom: 1996
      note: 5
      weight: 1
    - to: element:dy
`,
      [
        '7: contains.0.presence must be one of ALWAYS, SOMETIMES, NEVER, but got: "MAYBE"',
        '8: contains.0.massPercentMinimum must be a number, but got: "4"',
        '9: contains.0.validFrom must be a day, month or year of the calendar (YYYY-MM-DD, YYYY-MM, YYYY) in quotes, but got: 1996',
        '10: contains.0.note must be a text, but got: 5',
        '11: contains.0: a field must be one of to, citations, evidence, inference, note, validFrom, validUntil, presence, massPercentMinimum, massPercentMaximum, but got: weight',
        '12: contains.1.presence must be given, but got: nothing',
      ],
    ],
    [
      'that is inferred has to name the inference',
      '  madeOf:\n    - to: item:magnet\n      evidence: INFERRED\n',
      ['6: madeOf.0: inference must be given with evidence INFERRED, and only with it'],
    ],
    [
      'that is stated may not name an inference',
      '  madeOf:\n    - to: item:magnet\n      inference: KIND_OF\n',
      ['7: madeOf.0: inference must be given with evidence INFERRED, and only with it'],
    ],
    [
      'may not be assumed',
      '  madeOf:\n    - to: item:magnet\n      evidence: ASSUMED\n',
      ['7: madeOf.0: evidence must be STATED or INFERRED in a seed, but got: ASSUMED'],
    ],
    [
      'with citations of its own has to name a source',
      '  madeOf:\n    - to: item:magnet\n      citations: []\n',
      ['7: madeOf.0.citations must name at least one source, but got none'],
    ],
    [
      'to what is not there is reported at its line',
      '  madeOf:\n    - item:magnet\n    - item:lost\n',
      [
        '6: nothing must lead back to itself, but does: item:magnet → item:magnet',
        '7: an id must be that of a row, but there is none with the id: item:lost',
      ],
    ],
    [
      'to another type is reported at its line',
      '  madeOf:\n    - to: element:dy\n',
      ['6: an id must be that of a row of the type Item, but element:dy is of the type Element'],
    ],
    [
      'that is stated twice is reported at the second',
      '  madeOf:\n    - item:magnet\n    - to: item:magnet\n      note: Again.\n',
      [
        '6: nothing must lead back to itself, but does: item:magnet → item:magnet',
        '7: a relationship must be stated once for the same key, but item:magnet MADE_OF item:magnet is stated again',
        '7: nothing must lead back to itself, but does: item:magnet → item:magnet',
      ],
    ],
  ])('%s', (_, lines, problems) => {
    expect(problemsWith(itemsOf(lines))).toEqual(problems.map((line) => `items.yaml:${line}`));
  });

  it('to a mistaken id inside of its fields is reported at the line of the field', () => {
    const lists = `  controls:\n    - to: item:magnet\n      code: 1C902\n      onAccountOf: element:lost\n`;
    expect(problemsWith({ 'provisions.yaml': good['provisions.yaml'] + lists })).toEqual([
      'provisions.yaml:13: an id must be that of a row, but there is none with the id: element:lost',
    ]);
  });

  it('between the same two things may be stated once for each key', () => {
    const lists = '    - { to: element:dy, code: 1C903 }\n    - { to: element:dy, note: No code. }\n';
    expect(problemsWith({ 'provisions.yaml': good['provisions.yaml'] + lists })).toEqual([]);
  });

  it('to an interface may lead to any type that implements it', () => {
    const content = good['regulations.yaml'].replace('[organization:ministry]', '[element:dy]');
    expect(problemsWith({ 'regulations.yaml': content })).toEqual([
      'regulations.yaml:5: an id must be that of a row of the type Actor, but element:dy is of the type Element',
    ]);
  });

  it.each<[string, string, string[]]>([
    ['has to be given when the SDL says so', '', ['1: regulation must be given, but got: nothing']],
    ['may not be null then', '  regulation:\n', ['3: regulation must be given, but got: null']],
    [
      'may not be two',
      '  regulation: [regulation:one, regulation:one]\n',
      [
        "3: regulation must be an id, or a mapping with `to`, but got: [ 'regulation:one', 'regulation:one' ]",
      ],
    ],
    [
      'may not be a number',
      '  regulation: 18\n',
      ['3: regulation must be an id, or a mapping with `to`, but got: 18'],
    ],
  ])('to a single thing %s', (_, line, problems) => {
    const content = good['provisions.yaml'].replace('  regulation: regulation:one\n', line);
    expect(problemsWith({ 'provisions.yaml': content })).toEqual(
      problems.map((one) => `provisions.yaml:${one}`),
    );
  });

  it('to a single thing may be null when the SDL says so', () => {
    expect(problemsWith({ 'organizations.yaml': `${good['organizations.yaml']}  country: null\n` })).toEqual(
      [],
    );
  });

  function issuedBy(many: number): Files {
    const ids = Array.from({ length: many }, (_, index) => `organization:o${index}`);
    const rows = ids.map((id) => `- id: ${id}\n  name: O\n  role: AGENCY\n  ${cited}\n`);
    return {
      'organizations.yaml': rows.join(''),
      'regulations.yaml': good['regulations.yaml'].replace(
        '[organization:ministry]',
        `\n${ids.map((id) => `    - ${id}\n`).join('')}`,
      ),
    };
  }

  it('that is a plain list may hold a hundred', () => {
    expect(problemsWith(issuedBy(100))).toEqual([]);
  });

  it('that is a plain list is reported at the first that is too many', () => {
    expect(problemsWith(issuedBy(102))).toEqual([
      'regulations.yaml:106: regulation:one must have at most 100 issuers, but has: 102',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { good } from './folder.ts';
import { cited, elementWith, problemsWith } from './problems.ts';

describe('a row', () => {
  const id = 'id must be element: and a slug of a-z, 0-9 and hyphens, but got: ';
  const known = 'id, name, citations, symbol, atomicNumber, casNumber, names, summary, classifications';

  it.each<[string, string, string[]]>([
    [
      'without an id is reported',
      `- name: D\n  symbol: D\n  atomicNumber: 1\n  ${cited}\n`,
      [`1: ${id}nothing`],
    ],
    [
      'with a number for an id is reported',
      elementWith(`  ${cited}`).replace('element:dy', '66'),
      [`1: ${id}66`],
    ],
    [
      'with an id of another type is reported',
      elementWith(`  ${cited}`).replace('element:dy', 'country:dy'),
      [`1: ${id}"country:dy"`],
    ],
    [
      'with capitals in its id is reported',
      elementWith(`  ${cited}`).replace('element:dy', 'element:Dy'),
      [`1: ${id}"element:Dy"`],
    ],
    [
      'without a name is reported at its own line',
      elementWith(`  ${cited}`).replace('  name: Dysprosium\n', ''),
      ['1: name must be a text, but got: nothing'],
    ],
    [
      'with a number for a name is reported',
      elementWith(`  ${cited}`).replace('Dysprosium', '66'),
      ['2: name must be a text, but got: 66'],
    ],
    [
      'without a required field is reported',
      elementWith(`  ${cited}`).replace('  symbol: Dy\n', ''),
      ['1: symbol must be given, but got: nothing'],
    ],
    [
      'with a field that is none is reported, with the nearest one',
      elementWith(`  sumary: Soft.\n  ${cited}`),
      [`5: a field must be one of ${known}, but got: sumary; did you mean summary?`],
    ],
    [
      'with a merge key is told that there is none',
      elementWith(`  <<: { summary: Soft. }\n  ${cited}`),
      [`5: a field must be one of ${known}, but got: <<`],
    ],
    [
      'with a field name that would break the line is shown in quotes',
      elementWith(`  "a\\nb": 1\n  ${cited}`),
      [`5: a field must be one of ${known}, but got: "a\\nb"`],
    ],
    [
      'with the name of what every object has is reported',
      elementWith(`  __proto__: 1\n  constructor: 2\n  ${cited}`),
      [
        `5: a field must be one of ${known}, but got: __proto__`,
        `6: a field must be one of ${known}, but got: constructor`,
      ],
    ],
    [
      'with a field that is computed is reported',
      elementWith(`  inForce: true\n  ${cited}`),
      ['5: inForce must not be stated, it follows from other facts'],
    ],
    [
      'with a relation of the other side is reported with its owner',
      elementWith(`  controls: [provision:one-1]\n  ${cited}`),
      ['5: controls must be stated on its owning side, Provision.lists'],
    ],
    [
      'with a number where a text is wanted is reported',
      elementWith(`  casNumber: 7429916\n  ${cited}`),
      ['5: casNumber must be a text, but got: 7429916'],
    ],
    [
      'with an empty text is reported',
      elementWith(`  summary: ''\n  ${cited}`),
      ['5: summary must be a text, but got: ""'],
    ],
    [
      'with a text where a number is wanted is reported',
      elementWith(`  ${cited}`).replace('66', "'66'"),
      ['4: atomicNumber must be a whole number of at most 32 bits, but got: "66"'],
    ],
    [
      'with a number that GraphQL cannot give is reported',
      elementWith(`  ${cited}`).replace('66', '3000000000'),
      ['4: atomicNumber must be a whole number of at most 32 bits, but got: 3000000000'],
    ],
    [
      'with a text where a list is wanted is reported',
      elementWith(`  names: 镝\n  ${cited}`),
      ['5: names must be a list, but got: "镝"'],
    ],
    [
      'with a mapping where a list is wanted is reported at its key',
      elementWith(`  names:\n    lang: ZH\n    text: 镝\n  ${cited}`),
      ["5: names must be a list, but got: { lang: 'ZH', text: '镝' }"],
    ],
    [
      'with a mistake inside of a value is reported at its own line',
      elementWith(`  names:\n    - lang: ZH\n      text: 镝\n    - lang: FR\n      txt: 镝\n  ${cited}`),
      [
        '8: names.1.lang must be one of EN, HI, ZH, but got: "FR"',
        '8: names.1.text must be given, but got: nothing',
        '9: names.1: a field must be one of lang, text, but got: txt; did you mean text?',
      ],
    ],
    [
      'with nothing inside of a list is reported',
      elementWith(`  names:\n    -\n  ${cited}`),
      ['6: names.0 must be given, but got: null'],
    ],
    ['with nothing for what is optional is fine', elementWith(`  summary:\n  ${cited}`), []],
    [
      'with a long text in a wrong place is reported in short',
      elementWith(`  names: ${'x'.repeat(5_000_000)}\n  ${cited}`),
      [`5: names must be a list, but got: "${'x'.repeat(79)}…`],
    ],
  ])('%s', (_, content, lines) => {
    const found = problemsWith({ 'elements.yaml': content }).filter((line) =>
      line.startsWith('elements.yaml:'),
    );
    expect(found).toEqual(lines.map((line) => `elements.yaml:${line}`));
  });

  const dated = 'a day, month or year of the calendar (YYYY-MM-DD, YYYY-MM, YYYY) in quotes';
  it.each<[string, string, string[]]>([
    ['is fine without quotes', '2025-04-04', []],
    ['is fine as a month', "'2025-04'", []],
    ['is reported as a number', '2025', [`4: issuedOn must be ${dated}, but got: 2025`]],
    [
      'is reported when the calendar has none',
      "'2025-02-29'",
      [`4: issuedOn must be ${dated}, but got: "2025-02-29"`],
    ],
    [
      'is reported with a time',
      '2025-04-04T10:00:00Z',
      [`4: issuedOn must be ${dated}, but got: "2025-04-04T10:00:00Z"`],
    ],
  ])('a date %s', (_, date, lines) => {
    const content = good['regulations.yaml'].replace("'2025-04-04'", date);
    expect(problemsWith({ 'regulations.yaml': content })).toEqual(
      lines.map((line) => `regulations.yaml:${line}`),
    );
  });
});

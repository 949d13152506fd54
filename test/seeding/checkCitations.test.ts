import { describe, expect, it } from 'vitest';
import { good } from './folder.ts';
import { cited, elementWith, problemsWith } from './problems.ts';

describe('citations', () => {
  const of = (lines: string) => problemsWith({ 'elements.yaml': elementWith(lines) });

  it.each<[string, string, string[]]>([
    [
      'that are missing are reported at the row',
      '',
      ['1: citations must name at least one source, but got none'],
    ],
    [
      'that are none are reported at their line',
      '  citations: []\n',
      ['5: citations must name at least one source, but got none'],
    ],
    ['that are null are reported', '  citations: null\n', ['5: citations must be a list, but got: null']],
    [
      'that are a text are reported',
      '  citations: source:paper\n',
      ['5: citations must be a list, but got: "source:paper"'],
    ],
    [
      'that are bare ids are reported',
      '  citations: [source:paper]\n',
      ['5: citations.0 must be a mapping, but got: "source:paper"'],
    ],
    [
      'with mistakes are reported at the lines of these',
      '  citations:\n    - source: 5\n      attribution: { kind: PRESS }\n      page: 1\n      laterCopy: true\n',
      [
        '6: citations.0.confidence must be given, but got: nothing',
        '6: citations.0.source must be the id of a source, but got: 5',
        '7: citations.0.attribution.kind must be one of INSTRUMENT, NAMED_PERSON, ORGANIZATION, UNNAMED_OFFICIAL, UNNAMED_SOURCE, PUBLICATION, CURATOR, but got: "PRESS"',
        '8: citations.0: a field must be one of source, locator, attribution, paraphrase, confidence, but got: page',
        '9: citations.0: a field must be one of source, locator, attribution, paraphrase, confidence, but got: laterCopy',
      ],
    ],
    [
      'of a source that is not there are reported at its line',
      '  citations:\n    - attribution: { kind: PUBLICATION }\n      confidence: HIGH\n      source: source:lost\n',
      ['8: an id must be that of a row, but there is none with the id: source:lost'],
    ],
    [
      'of what is no source are reported',
      '  citations:\n    - source: element:dy\n      attribution: { kind: PUBLICATION }\n      confidence: HIGH\n',
      ['6: an id must be that of a row of the type Source, but element:dy is of the type Element'],
    ],
  ])('%s', (_, lines, problems) => {
    expect(of(lines)).toEqual(problems.map((line) => `elements.yaml:${line}`));
  });

  it('that are aliases are reported once, where they are written', () => {
    const row = (id: string, citation: string) =>
      `- id: element:${id}\n  name: D\n  symbol: ${id}\n  atomicNumber: 1\n  citations:\n    - ${citation}\n`;
    const anchor =
      '&c\n      source: source:lost\n      attribution: { kind: PUBLICATION }\n      confidence: HIGH';
    expect(problemsWith({ 'elements.yaml': row('dy', anchor) + row('tb', '*c') + row('gd', '*c') })).toEqual([
      'elements.yaml:7: an id must be that of a row, but there is none with the id: source:lost',
    ]);
  });

  it('that are aliases of what lacks something are reported once, where that is written', () => {
    const row = (id: string, citation: string) =>
      `- id: element:${id}\n  name: D\n  symbol: ${id}\n  atomicNumber: 1\n  citations:\n    - ${citation}\n`;
    const anchor = '&c\n      source: source:paper\n      attribution: { kind: PUBLICATION }';
    expect(problemsWith({ 'elements.yaml': row('dy', anchor) + row('tb', '*c') })).toEqual([
      'elements.yaml:7: citations.0.confidence must be given, but got: nothing',
    ]);
  });

  it('of a source are reported', () => {
    expect(problemsWith({ 'sources.yaml': `${good['sources.yaml']}  ${cited}\n` })).toEqual([
      'sources.yaml:7: citations must not be stated, a source speaks for itself',
    ]);
  });
});

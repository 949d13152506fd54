import { symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, good, seedWith } from './folder.ts';
import { check, cited, elementWith, problemsWith } from './problems.ts';

describe('a seed file', () => {
  const list = 'a seed file must be a list of rows, but got: ';
  const yaml = 'a seed file must be valid YAML: ';

  it.each<[string, string | Uint8Array, string[]]>([
    ['that is empty is reported', '', [`firms.yaml:1: ${list}nothing`]],
    ['that holds a comment only is reported', '# none yet\n', [`firms.yaml:1: ${list}nothing`]],
    ['that holds a mapping is reported', 'id: firm:a\n', [`firms.yaml:1: ${list}{ id: 'firm:a' }`]],
    ['that holds an empty list is fine', '[]\n', []],
    [
      'with rows that are no mappings is reported at each of them',
      '- null\n- [1]\n- firm\n-\n',
      [
        'firms.yaml:1: a row must be a mapping of fields, but got: null',
        'firms.yaml:2: a row must be a mapping of fields, but got: [ 1 ]',
        'firms.yaml:3: a row must be a mapping of fields, but got: "firm"',
        'firms.yaml:4: a row must be a mapping of fields, but got: null',
      ],
    ],
    [
      'that begins with a byte order mark is fine',
      `\ufeff- id: firm:a\n  name: A\n  products: [item:motor]\n  ${cited}\n`,
      [],
    ],
    [
      'with line ends of Windows is fine',
      `- id: firm:a\r\n  name: A\r\n  products: [item:motor]\r\n  ${cited}\r\n`,
      [],
    ],
    [
      'that breaks off is reported where it does',
      `- id: firm:a\n  name: A\n  ${cited}\n- id: firm:b\n  na`,
      [`firms.yaml:5: ${yaml}Implicit map keys need to be followed by map values`],
    ],
    [
      'that breaks off inside of a bracket is reported',
      '- id: firm:a\n  citations: [{ source: ',
      [
        `firms.yaml:2: ${yaml}Flow map in block collection must be sufficiently indented and end with a }`,
        `firms.yaml:2: ${yaml}Flow sequence in block collection must be sufficiently indented and end with a ]`,
      ],
    ],
    [
      'with a key that stands twice in a row is reported at the second',
      '- id: firm:a\n  name: A\n  id: firm:b\n',
      [`firms.yaml:3: ${yaml}Map keys must be unique`],
    ],
    [
      'with several documents is reported',
      '- id: firm:a\n---\n- id: firm:b\n',
      [`firms.yaml:2: ${yaml}Source contains multiple documents; please use YAML.parseAllDocuments()`],
    ],
    [
      'with a tag that says nothing is reported',
      '- !secret a\n',
      [`firms.yaml:1: ${yaml}Unresolved tag: !secret`],
    ],
    [
      'that is not UTF-8 is reported at the line',
      new Uint8Array([...Buffer.from('- id: firm:a\n  name: '), 0xe9, 0x0a]),
      ['firms.yaml:2: a seed file must be text in UTF-8, but this line is not'],
    ],
    [
      'that is not UTF-8 is reported at the line also when the next ones are not either',
      new Uint8Array([0x23, 0x0a, 0x23, 0x0a, 0x23, 0xe9, 0x0a, 0xe9, 0x0a]),
      ['firms.yaml:3: a seed file must be text in UTF-8, but this line is not'],
    ],
    [
      'with thousands of brackets is reported',
      '['.repeat(50_000) + ']'.repeat(50_000),
      [`firms.yaml:1: ${yaml}Maximum call stack size exceeded`],
    ],
    [
      'with an alias of nothing is reported at the alias',
      '- id: firm:a\n  name: *b\n',
      ['firms.yaml:2: an alias must name an anchor that stands before it, but there is none of the name: b'],
    ],
    [
      'with an alias inside of what it names is reported at the alias',
      '- &row\n  id: firm:a\n  names: [*row]\n',
      ['firms.yaml:3: an alias must not stand inside of what it names, but does: row'],
    ],
  ])('%s', (_, content, lines) => {
    expect(problemsWith({ 'firms.yaml': content })).toEqual(lines);
  });

  it('that cannot be read is reported', () => {
    const folder = seedWith({});
    symlinkSync('nowhere', join(folder, 'firms.yaml'));
    expect(check(folder)).toEqual([
      'firms.yaml:1: a seed file must be readable, but reading it failed: ENOENT',
    ]);
  });

  it('that is too large for the parser is reported unread', () => {
    const folder = seedWith({ 'firms.yaml': '' });
    truncateSync(join(folder, 'firms.yaml'), 17 * 1024 * 1024);
    expect(check(folder)).toEqual([
      'firms.yaml:1: a seed file must be at most 16777216 bytes, but has 17825792; a folder of its name may hold several files',
    ]);
  });

  it('that is named after no concept is reported once, and what refers to its rows is not', () => {
    const { 'elements.yaml': elements, ...others } = good;
    expect(check(folderOf({ ...others, 'element.yaml': elements + elements.replace('dy', 'tb') }))).toEqual([
      'element.yaml:1: a seed file, or the folder that it is in, must be named as one of agreements, blocs, claims, commitments, countries, discrepancies, elements, events, firms, gaps, items, licences, observations, organizations, provisions, regulations, requirements, sectors, sources, supplyStatuses, tariffLines, redirects, but got: element',
    ]);
  });

  it('in a folder that is named after no concept is reported', () => {
    expect(problemsWith({ 'mine/firms.yaml': '[]' })).toEqual([
      expect.stringMatching(/^mine\/firms\.yaml:1: .*, but got: mine$/),
    ]);
  });

  it('in a folder that is named after a concept is read', () => {
    const { 'elements.yaml': elements, ...others } = good;
    expect(check(folderOf({ ...others, 'elements/heavy/dy.yaml': elements }))).toEqual([]);
  });

  it('may end in .yml', () => {
    const { 'elements.yaml': elements, ...others } = good;
    expect(check(folderOf({ ...others, 'elements.yml': elements }))).toEqual([]);
  });

  it('that is hidden, or no YAML by its name, is left alone', () => {
    expect(problemsWith({ '._firms.yaml': '\0', 'README.md': '# Mine', 'firms.csv': 'id' })).toEqual([]);
  });

  it('that cannot be read does not make what refers to its rows wrong', () => {
    expect(problemsWith({ 'sources.yaml': '- {' })).toEqual([expect.stringMatching(/^sources\.yaml:1: /)]);
  });

  it('with more than a hundred aliases of one anchor is fine', () => {
    const more = Array.from({ length: 150 }, () => '*one').join(', ');
    const one = '&one { source: source:paper, attribution: { kind: PUBLICATION }, confidence: HIGH }';
    expect(
      problemsWith({
        'elements.yaml': elementWith(`  citations: [${one}, ${more}]\n`),
      }),
    ).toEqual([]);
  });

  it('whose aliases multiply without end is reported quickly', () => {
    const levels = Array.from({ length: 30 }, (_, level) =>
      level === 0 ? '&a0 [x]' : `&a${level} [${`*a${level - 1}, `.repeat(9)}]`,
    );
    const lines = problemsWith({
      'firms.yaml': `- id: firm:a\n  name: [${levels.join(', ')}]\n  ${cited}\n`,
    });
    expect(lines).toEqual([
      expect.stringMatching(/^firms\.yaml:2: name must be a text, but got: \[ \[Array\]/),
    ]);
  });
});

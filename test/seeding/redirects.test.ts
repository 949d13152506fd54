import { describe, expect, it } from 'vitest';

import { createSchema } from '../../src/resolvers/createSchema.ts';
import { checkSeed } from '../../src/seeding/checkSeed.ts';
import { contentOf } from '../../src/seeding/content.ts';
import { seedWith } from './folder.ts';
import { problemsWith } from './problems.ts';

const schema = createSchema();

function redirect(from: string, to: string): string {
  return `- { from: ${from}, to: ${to}, reason: It was named anew. }\n`;
}

describe('a retired id', () => {
  it.each<[string, string, string[]]>([
    ['leads to a row', redirect('item:engine', 'item:motor'), []],
    [
      'of a row that is still there is reported',
      redirect('item:magnet', 'item:motor'),
      ['redirects.yaml:1: a retired id must be that of no row, but there is one with the id: item:magnet'],
    ],
    [
      'that is retired again is reported',
      redirect('item:engine', 'item:motor') + redirect('item:engine', 'item:magnet'),
      ['redirects.yaml:2: an id must be retired once, but is again: item:engine'],
    ],
    [
      'that leads to no row is reported',
      redirect('item:engine', 'item:wheel'),
      ['redirects.yaml:1: an id must be that of a row, but there is none with the id: item:wheel'],
    ],
    [
      'that leads to another retired id is reported',
      redirect('item:engine', 'item:drive') + redirect('item:drive', 'item:motor'),
      ['redirects.yaml:1: an id must be that of a row, but there is none with the id: item:drive'],
    ],
    [
      'that leads to a row of another type is reported',
      redirect('item:engine', 'element:dy'),
      ['redirects.yaml:1: a retired id must lead to a row of its own type, item:…, but got: element:dy'],
    ],
    [
      'without a reason is reported',
      '- { from: item:engine, to: item:motor }\n',
      ['redirects.yaml:1: reason must be given, but got: nothing'],
    ],
    [
      'with a field that redirects do not have is reported',
      '- { from: item:engine, to: item:motor, reason: R, note: N }\n',
      ['redirects.yaml:1: a field must be one of from, to, reason, but got: note'],
    ],
  ])('%s', (_, redirects, problems) => {
    expect(problemsWith({ 'redirects.yaml': redirects })).toEqual(problems);
  });

  it('is part of the release', () => {
    const releaseOf = (files: Parameters<typeof seedWith>[0]) =>
      contentOf(checkSeed(schema, [seedWith(files)]).facts).release;
    const retired = releaseOf({ 'redirects.yaml': redirect('item:engine', 'item:motor') });
    expect(retired).not.toBe(releaseOf({}));
    expect(releaseOf({ 'redirects.yaml': '[]' })).toBe(releaseOf({}));
  });
});

describe('a row', () => {
  const cited = 'citations: [{ source: source:paper, attribution: { kind: PUBLICATION }, confidence: HIGH }]';

  it('that nothing is related to is reported', () => {
    expect(problemsWith({ 'firms.yaml': `- { id: firm:a, name: A, ${cited} }\n` })).toEqual([
      'firms.yaml:1: a row must be related to another, or be cited if it is a source, but nothing is related to firm:a',
    ]);
  });

  it('that another is related to is fine', () => {
    expect(
      problemsWith({ 'firms.yaml': `- { id: firm:a, name: A, products: [item:motor], ${cited} }\n` }),
    ).toEqual([]);
  });

  it('of a source that nothing cites is reported', () => {
    const source = `- { id: source:book, name: A book, publisher: P, title: T, publishedOn: '2025', retrievedOn: '2026-01-01' }\n`;
    expect(problemsWith({ 'sources/book.yaml': source, 'sources.yaml': '' })).not.toEqual([]);
    expect(problemsWith({ 'sources/book.yaml': source })).toEqual([
      expect.stringMatching(/^sources\/book\.yaml:1: a row must be .* or be cited .* source:book$/),
    ]);
  });

  it('that states what can change as a field is told where it belongs', () => {
    const firm = `- { id: firm:a, name: A, products: [item:motor], capacity: 500 t, ${cited} }\n`;
    expect(problemsWith({ 'firms.yaml': firm })).toEqual([
      expect.stringMatching(/but got: capacity; what can change is a dated record or an observation/),
    ]);
  });

  it('with a value that is none of its enum is told which is near', () => {
    const organization = `- { id: organization:ministry, name: A ministry, role: ministry, ${cited} }\n`;
    expect(problemsWith({ 'organizations.yaml': organization })).toEqual([
      expect.stringMatching(
        /^organizations\.yaml:1: role must be one of .*, but got: "ministry"; did you mean MINISTRY\?$/,
      ),
    ]);
  });
});

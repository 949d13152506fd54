import { describe, expect, it } from 'vitest';

import { createSchema } from '../../src/resolvers/createSchema.ts';
import { checkSeed } from '../../src/seeding/checkSeed.ts';
import { contentOf } from '../../src/seeding/content.ts';
import { seedFolders } from '../../src/seeding/seedFolders.ts';
import { wholeRows } from '../../src/seeding/wholeRows.ts';
import { folderOf, seedWith } from './folder.ts';
import { check } from './problems.ts';

const schema = createSchema();

function linesOf(folder: string): string {
  return [...wholeRows(schema, checkSeed(schema, [folder]).facts)]
    .map((row) => `${JSON.stringify(row)}\n`)
    .join('');
}

function releaseOf(folder: string): string {
  return contentOf(checkSeed(schema, [folder]).facts).release;
}

describe('whole rows as JSON Lines', () => {
  it('make the identical release when they are read back', () => {
    const [product = ''] = seedFolders({ seedFolders: [] });
    const folder = folderOf({ 'all.jsonl': linesOf(product) });
    expect(check(folder)).toEqual([]);
    expect(releaseOf(folder)).toBe(releaseOf(product));
  });

  it('keep retired ids', () => {
    const folder = seedWith({
      'redirects.yaml': '- { from: element:old, to: element:dy, reason: another id }\n',
    });
    expect(releaseOf(folderOf({ 'all.jsonl': linesOf(folder) }))).toBe(releaseOf(folder));
  });

  it('stand beside YAML in a folder', () => {
    const line =
      '{"type":"Element","id":"element:tb","name":"Terbium","symbol":"Tb","atomicNumber":65,"citations":[{"source":"source:paper","attribution":{"kind":"PUBLICATION"},"confidence":"LOW"}]}';
    const folder = seedWith({ 'more.jsonl': line });
    expect(check(folder)).toEqual([]);
    expect(checkSeed(schema, [folder]).facts.nodes.map(({ id }) => id)).toContain('element:tb');
  });

  it('are reported by line where one is broken, not a mapping or of no type', () => {
    const lines = '{"type":"Element"\n\n[1]\n{"type":"Elements","id":"element:tb"}\n{"id":"element:tb"}\n';
    const problems = check(seedWith({ 'more.jsonl': lines }));
    expect(problems.map((line) => line.replace(/(JSON: |one of ).*?(, but got: .*)?$/, '$1…$2'))).toEqual([
      'more.jsonl:1: a line must be valid JSON: …',
      'more.jsonl:3: a row must be a mapping of fields, but got: [ 1 ]',
      'more.jsonl:4: type must be one of …, but got: "Elements"',
      'more.jsonl:5: type must be one of …, but got: nothing',
    ]);
  });

  it('are checked as any row is, and named by their line', () => {
    const problems = check(seedWith({ 'more.jsonl': '{"type":"Element","id":"element:tb","name":"Tb"}' }));
    expect(problems).toContain('more.jsonl:1: symbol must be given, but got: nothing');
  });
});

import { describe, expect, it } from 'vitest';
import { createSchema } from '../../src/resolvers/createSchema.ts';
import { checkSeed } from '../../src/seeding/checkSeed.ts';
import { contentOf } from '../../src/seeding/content.ts';
import { folderOf, good, seedWith, type Files } from './folder.ts';

const schema = createSchema();

function releaseOf(files: Files): string {
  return contentOf(checkSeed(schema, [folderOf(files)]).facts).release;
}

describe('a release', () => {
  it('is the same for the same content', () => {
    expect(releaseOf(good)).toBe(releaseOf(good));
  });

  it('does not depend on the order of the rows', () => {
    const rows = good['items.yaml'].split(/^(?=- )/m);
    expect(rows).toHaveLength(2);
    expect(releaseOf({ ...good, 'items.yaml': rows.reverse().join('') })).toBe(releaseOf(good));
  });

  it('does not depend on which files the rows stand in', () => {
    const { 'items.yaml': items, ...others } = good;
    const [first = '', second = ''] = items.split(/^(?=- )/m);
    expect(releaseOf({ ...others, 'items/z.yaml': first, 'items/a.yml': second })).toBe(releaseOf(good));
  });

  it('does not depend on the order of the fields, on quotes or on aliases', () => {
    const elements = `- atomicNumber: 66
  citations: &all
    - &one { confidence: "HIGH", locator: null, attribution: { kind: PUBLICATION }, source: source:paper }
  symbol: 'Dy'
  name: >-
    Dysprosium
  id: element:dy
`;
    expect(releaseOf({ ...good, 'elements.yaml': elements })).toBe(releaseOf(good));
  });

  it('does not depend on the folders', () => {
    const { 'elements.yaml': elements, ...others } = good;
    const folders = [folderOf({ 'elements.yaml': elements }), folderOf(others)];
    expect(contentOf(checkSeed(schema, folders).facts).release).toBe(releaseOf(good));
  });

  it.each<[string, Files]>([
    ['a stored field', { 'elements.yaml': good['elements.yaml'].replace('66', '67') }],
    ['a field of a relationship', { 'items.yaml': good['items.yaml'].replace('ALWAYS', 'SOMETIMES') }],
    ['a citation', { 'elements.yaml': good['elements.yaml'].replace('HIGH', 'LOW') }],
    ['the date of a source', { 'sources.yaml': good['sources.yaml'].replace('2025-04-05', '2025-04-06') }],
    ['a relationship', { 'items.yaml': good['items.yaml'].replace('  madeOf: [item:magnet]\n', '') }],
  ])('changes with %s', (_, changed) => {
    expect(releaseOf({ ...good, ...changed })).not.toBe(releaseOf(good));
  });
});

describe('stored content', () => {
  it('holds equal citations once', () => {
    const { citations } = contentOf(checkSeed(schema, [seedWith({})]).facts);
    const later = citations.filter(({ properties }) => properties['laterCopy'] === true);
    expect([citations.length, later.length]).toEqual([2, 1]);
  });

  it('names a citation once in a fact that states it twice', () => {
    const citation = '{ source: source:paper, attribution: { kind: PUBLICATION }, confidence: HIGH }';
    const elements = good['elements.yaml'].replace(/citations: .*/, `citations: [${citation}, ${citation}]`);
    const { nodes } = contentOf(checkSeed(schema, [seedWith({ 'elements.yaml': elements })]).facts);
    expect(nodes.find(({ id }) => id === 'element:dy')?.properties['citations']).toHaveLength(1);
  });

  it('keeps value objects as JSON and plain lists as lists', () => {
    const requirements = `- id: requirement:licence
  name: A licence
  names: [{ text: 许可证, lang: ZH }]
  kind: LICENCE
  owedBy: [EXPORTER, FOREIGN_EXPORTER]
  citations: [{ source: source:paper, attribution: { kind: PUBLICATION }, confidence: HIGH }]
`;
    const { nodes } = contentOf(checkSeed(schema, [seedWith({ 'requirements.yaml': requirements })]).facts);
    expect(nodes.find(({ type }) => type === 'Requirement')?.properties).toMatchObject({
      names: '[{"lang":"ZH","text":"许可证"}]',
      owedBy: ['EXPORTER', 'FOREIGN_EXPORTER'],
    });
  });
});

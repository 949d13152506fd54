import { describe, expect, it } from 'vitest';
import { seedFolders } from '../../src/seeding/seedFolders.ts';
import { folderOf, good, seedWith } from './folder.ts';
import { check, cited, problemsWith } from './problems.ts';

describe('the data of the product', () => {
  it('has no problem', () => {
    expect(check(...seedFolders({ seedFolders: [] }))).toEqual([]);
  });
});

describe('a seed', () => {
  it('without a mistake has no problem', () => {
    expect(problemsWith({})).toEqual([]);
  });

  it('reports ten different mistakes at once by file and line', () => {
    const folder = folderOf({
      'sources.yaml': good['sources.yaml'].replace("'2026-11-22'", "'2026-02-30'"),
      'elements.yaml': `- id: Element:Dy
  name: Dysprosium
  symbol: Dy
  atomicNumber: sixty-six
  ${cited}
- id: element:tb
  name: Terbium
  symbol: Tb
  atomicNumber: 65
`,
      'items.yaml': `- id: item:magnet
  name: Magnet
  kind: MAGNETS
  ${cited}
  contains:
    - to: element:dy
      presense: ALWAYS
      presence: ALWAYS
  colour: red
- id: item:magnet
  name: Magnet
  kind: MAGNET
  ${cited}
  usedBy: [sector:cars]
  madeOf:
    - to: element:tb
      evidence: INFERRED
    - element:tb
`,
    });
    expect(check(folder)).toEqual([
      'elements.yaml:1: id must be element: and a slug of a-z, 0-9 and hyphens, but got: "Element:Dy"',
      'elements.yaml:4: atomicNumber must be a whole number of at most 32 bits, but got: "sixty-six"',
      'elements.yaml:6: citations must name at least one source, but got none',
      'items.yaml:3: kind must be one of ORE, OXIDE, COMPOUND, METAL, ALLOY, TARGET, MAGNET, MATERIAL, COMPONENT, PRODUCT, REAGENT, EQUIPMENT, TECHNOLOGY, but got: "MAGNETS"; did you mean MAGNET?',
      'items.yaml:7: contains.0: a field must be one of to, citations, evidence, inference, note, validFrom, validUntil, presence, massPercentMinimum, massPercentMaximum, but got: presense; did you mean presence?',
      'items.yaml:9: a field must be one of id, name, citations, kind, casNumber, names, summary, contains, madeOf, madeWith, kindOf, tariffLines, but got: colour',
      'items.yaml:10: an id must be given once, but item:magnet stands at items.yaml:1 already',
      'items.yaml:14: usedBy must be stated on its owning side, Sector.uses',
      'items.yaml:16: madeOf.0: inference must be given with evidence INFERRED, and only with it',
      'items.yaml:18: an id must be that of a row of the type Item, but element:tb is of the type Element',
      'sources.yaml:6: retrievedOn must be a day of the calendar (YYYY-MM-DD), but got: "2026-02-30"',
    ]);
  });

  it('that is named twice is read once', () => {
    const folder = seedWith({});
    expect(check(folder, folder, `${folder}/`)).toEqual([]);
  });

  it('may lie in several folders, and a row stands in one of them', () => {
    const other = folderOf({ 'elements.yaml': good['elements.yaml'] });
    expect(check(seedWith({}), other)).toEqual([
      `${other}/elements.yaml:1: an id must be given once, but element:dy stands at elements.yaml:1 already`,
    ]);
  });
});

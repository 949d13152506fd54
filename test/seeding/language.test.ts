import { describe, expect, it } from 'vitest';
import { checkLanguage } from '../../src/seeding/language/checkLanguage.ts';
import { findings } from '../../src/seeding/language/findings.ts';
import { places } from '../../src/seeding/language/places.ts';
import { rules } from '../../src/seeding/language/rules.ts';
import { citing, node, relationship } from './facts.ts';

describe('a sentence', () => {
  it.each(rules)('must not $wrong', ({ wrong, caught, allowed }) => {
    for (const one of caught) expect(findings(one), one).toEqual([wrong]);
    expect(findings(allowed)).toEqual([]);
  });

  it.each([
    ['Turkey', 'Türkiye'],
    ['Burma', 'Myanmar'],
    ['Vietnam', 'Viet Nam'],
    ['South Korea', 'Republic of Korea'],
    ['Taiwan, China', 'Taiwan'],
    ['Hong Kong SAR', 'Hong Kong'],
    ['Macau', 'Macao'],
  ])('that names %s is told to name %s', (given, name) => {
    expect(findings(`Exports to ${given} fell.`)).toEqual([`name a place other than ${name}: ${given}`]);
    expect(findings(`Exports to ${name} fell.`)).toEqual([]);
  });

  it('is checked for every place that has an override', () => {
    expect(places).toHaveLength(7);
  });
});

describe('the language of a seed', () => {
  const messages = (...nodes: ReturnType<typeof node>[]) =>
    checkLanguage({ nodes, relationships: [] }).map(({ message }) => message);

  it.each(['name', 'summary', 'note', 'question', 'text', 'content', 'conditionFor'])(
    'is checked in %s',
    (field) => {
      expect(messages(node('claim:a', { [field]: 'India refused.' }))).toEqual([
        `${field} must not say that India refused: it had not yet accepted`,
      ]);
    },
  );

  it('is checked in what a sector uses something for', () => {
    const uses = relationship('USES', 'sector:a', 'item:a', { fields: { purpose: 'India refused.' } });
    expect(checkLanguage({ nodes: [], relationships: [uses] }).map(({ message }) => message)).toEqual([
      'purpose must not say that India refused: it had not yet accepted',
    ]);
  });

  it('is checked in what a citation says in our words', () => {
    const citations = citing('source:a').map((one) => ({ ...one, fields: { paraphrase: 'India refused.' } }));
    const claim = { ...node('claim:a'), citations };
    expect(messages(claim)).toEqual(['paraphrase must not say that India refused: it had not yet accepted']);
  });

  it('leaves a source its own title', () => {
    expect(messages(node('source:a', { title: 'China bans exports' }))).toEqual([]);
  });

  it('has no words in a summary that pass with time', () => {
    expect(messages(node('firm:a', { summary: 'Currently makes magnets.' }))).toEqual([
      "summary must say only what was true on the thing's own first day, but says: Currently",
    ]);
  });

  it.each(['claim:a', 'commitment:a'])('says of no demand in a report that it is required: %s', (id) => {
    expect(messages(node(id, { name: 'Certificates required of importers' }, 'source:paper'))).toEqual([
      'name must say that something is asked for where no instrument says it, but says: required',
    ]);
    expect(messages(node(id, { name: 'Certificates asked of importers' }, 'source:paper'))).toEqual([]);
  });

  it('lets an instrument require', () => {
    const fields = { attribution: { kind: 'INSTRUMENT' }, confidence: 'HIGH' };
    const citations = citing('source:law').map((one) => ({ ...one, fields }));
    const claim = { ...node('claim:a', { text: 'Article 16 requires a certificate.' }), citations };
    expect(messages(claim)).toEqual([]);
  });

  it('says of no firm that it is hit', () => {
    expect(messages(node('firm:a', { summary: 'A maker hit by the controls.' }))).toEqual([
      'summary must not say of a firm that it is or was: hit',
    ]);
    expect(messages(node('sector:a', { summary: 'Makers hit by the controls.' }))).toEqual([]);
  });

  it('relates no firm to anything by inference', () => {
    const inferred = relationship('ACTIVE_IN', 'firm:a', 'sector:a', { evidence: 'INFERRED' });
    expect(checkLanguage({ nodes: [], relationships: [inferred] }).map(({ message }) => message)).toEqual([
      'a relationship of a firm must be stated by a source, but that of firm:a is inferred',
    ]);
    const stated = relationship('ACTIVE_IN', 'firm:a', 'sector:a');
    expect(checkLanguage({ nodes: [], relationships: [stated] })).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { contentOf } from '../../src/seeding/content.ts';
import type { NodeFact, RelationshipFact } from '../../src/seeding/facts.ts';
import { knownTime } from '../../src/seeding/knownTime.ts';
import { citing, node, relationship } from './facts.ts';

const always = '0000-01-01';

const early = node('source:early', { publishedOn: '2025-03-01', retrievedOn: '2026-11-22' });
const late = node('source:late', { publishedOn: '2025-10-09', retrievedOn: '2026-11-22' });
const undated = node('source:undated', { retrievedOn: '2026-11-20' });
const sources = [early, late, undated];

const element = node('element:dy', {}, 'source:late');
const item = node('item:magnet', {}, 'source:late');
const sector = node('sector:cars', {}, 'source:late');
const country = node('country:cn', {}, 'source:late');
const ministry = node('organization:ministry', {}, 'source:late');
const regulation = node('regulation:one', { issuedOn: '2025-04-04' }, 'source:late');
const provision = node('provision:one-1', {}, 'source:late');
const belongs = relationship('BELONGS_TO', 'provision:one-1', 'regulation:one', {
  citations: citing('source:late'),
});
const things = [...sources, element, item, sector, country, ministry, regulation, provision];

function timesOf(nodes: readonly NodeFact[], relationships: readonly RelationshipFact[] = []) {
  return knownTime({ nodes, relationships });
}

/** When a relationship between the things above is known. */
function knownFrom(fact: RelationshipFact, more: readonly NodeFact[] = []): string {
  return timesOf([...things, ...more], [belongs, fact]).ofRelationship(fact);
}

/** What is stored of a relationship, and of the citations of a fact. */
function storedOf(fact: RelationshipFact, nodes: readonly NodeFact[] = things) {
  const { relationships } = contentOf({ nodes, relationships: [belongs, fact] });
  return relationships.find(({ type, to }) => type === fact.edge.type && to === fact.to)?.properties ?? {};
}

describe('a source', () => {
  const of = (fields: Record<string, string>) =>
    timesOf([node('source:a', { retrievedOn: '2026-11-22', ...fields })]).ofSource('source:a');

  it('is known from the day on which it was published', () => {
    expect(of({ publishedOn: '2025-10-09' })).toBe('2025-10-09');
  });

  it('of which the month is known counts from its last day', () => {
    expect(of({ publishedOn: '2025-06' })).toBe('2025-06-30');
  });

  it('of which the year is known counts from its last day', () => {
    expect(of({ publishedOn: '2024' })).toBe('2024-12-31');
  });

  it('is known at the latest when it was read', () => {
    expect(of({ publishedOn: '2026' })).toBe('2026-11-22');
  });

  it('without a date is known from when it was read', () => {
    expect(of({})).toBe('2026-11-22');
  });

  const relaying = (...relays: RelationshipFact[]) => timesOf(sources, relays).ofSource('source:late');

  it('is known as early as a dated source that it relays', () => {
    expect(relaying(relationship('RELAYS', 'source:late', 'source:early'))).toBe('2025-03-01');
  });

  it('is known no later for what it relays', () => {
    expect(
      timesOf(sources, [relationship('RELAYS', 'source:early', 'source:late')]).ofSource('source:early'),
    ).toBe('2025-03-01');
  });

  it('gains nothing from an undated source that it relays', () => {
    const oldReading = node('source:old', { retrievedOn: '2025-01-01' });
    const relays = relationship('RELAYS', 'source:late', 'source:old');
    expect(timesOf([...sources, oldReading], [relays]).ofSource('source:late')).toBe('2025-10-09');
  });

  it('may relay a source that relays it', () => {
    const there = relationship('RELAYS', 'source:late', 'source:early');
    expect(relaying(there, relationship('RELAYS', 'source:early', 'source:late'))).toBe('2025-03-01');
  });

  it('is a node that is known from its own time', () => {
    expect(timesOf(sources).ofNode('source:late')).toBe('2025-10-09');
  });
});

describe('a node', () => {
  it('that is a fact of nature or identity is known always', () => {
    const times = timesOf(things, [belongs]);
    const ids = ['element:dy', 'item:magnet', 'sector:cars', 'country:cn', 'organization:ministry'];
    expect(ids.map((id) => times.ofNode(id))).toEqual(ids.map(() => always));
  });

  it('that is a regulation is known from the day of its issue', () => {
    expect(timesOf(things).ofNode('regulation:one')).toBe('2025-04-04');
  });

  it('that is a regulation is known from the day on which it was made public, where that is another', () => {
    const published = node(
      'regulation:two',
      { issuedOn: '2025-04-04', publishedOn: '2025-04-09' },
      'source:early',
    );
    expect(timesOf([...things, published]).ofNode('regulation:two')).toBe('2025-04-09');
  });

  it('that is a regulation of which the month is known counts from its last day', () => {
    const dated = node('regulation:two', { issuedOn: '2025-02' }, 'source:late');
    expect(timesOf([...things, dated]).ofNode('regulation:two')).toBe('2025-02-28');
  });

  it('that is a provision is known from the day of its regulation', () => {
    expect(timesOf(things, [belongs]).ofNode('provision:one-1')).toBe('2025-04-04');
  });

  it('that is a requirement is known from the earliest provision that requires it', () => {
    const older = node('regulation:zero', { issuedOn: '2024-12-01' }, 'source:late');
    const olderProvision = node('provision:zero-1', {}, 'source:late');
    const licence = node('requirement:licence', {}, 'source:late');
    const facts = [
      belongs,
      relationship('BELONGS_TO', 'provision:zero-1', 'regulation:zero'),
      relationship('REQUIRES', 'provision:one-1', 'requirement:licence'),
      relationship('REQUIRES', 'provision:zero-1', 'requirement:licence'),
    ];
    const times = timesOf([...things, older, olderProvision, licence], facts);
    expect(times.ofNode('requirement:licence')).toBe('2024-12-01');
  });

  it('that is a requirement of no provision is known from its earliest source', () => {
    const licence = node('requirement:licence', {}, 'source:late', 'source:early');
    expect(timesOf([...things, licence]).ofNode('requirement:licence')).toBe('2025-03-01');
  });

  it('that is an agreement is known from the day on which it was established', () => {
    const agreement = node('agreement:wassenaar', { establishedOn: '1996' }, 'source:late');
    expect(timesOf([...things, agreement]).ofNode('agreement:wassenaar')).toBe('1996-12-31');
  });
});

describe('a relationship', () => {
  it('by source is known from the earliest of its sources', () => {
    const uses = relationship('USES', 'sector:cars', 'item:magnet', {
      citations: citing('source:late', 'source:early', 'source:undated'),
    });
    expect(knownFrom(uses)).toBe('2025-03-01');
  });

  it('by source is known by its sources also when it is one of a provision', () => {
    const says = relationship('NOT_BEGUN_SAYS', 'provision:one-1', 'source:early', {
      citations: citing('source:late'),
    });
    expect(knownFrom(says)).toBe('2025-10-09');
  });

  it('by source counts an undated source from its reading', () => {
    const uses = relationship('USES', 'sector:cars', 'item:magnet', { citations: citing('source:undated') });
    expect(knownFrom(uses)).toBe('2026-11-20');
  });

  it('of nature or identity is known always', () => {
    const contains = relationship('CONTAINS', 'item:magnet', 'element:dy', {
      citations: citing('source:late'),
    });
    expect(knownFrom(contains)).toBe(always);
  });

  it('of a regulation is known from the day of the regulation, however late its sources are', () => {
    const issued = relationship('ISSUED_BY', 'regulation:one', 'organization:ministry', {
      citations: citing('source:late'),
    });
    expect(knownFrom(issued)).toBe('2025-04-04');
  });

  it('of a provision is known from the day of its regulation', () => {
    const lists = relationship('LISTS', 'provision:one-1', 'element:dy', {
      citations: citing('source:early'),
    });
    expect(knownFrom(lists)).toBe('2025-04-04');
  });

  it('that is inferred is known by its sources where it would be by its day', () => {
    const inferred = {
      evidence: 'INFERRED',
      inference: 'TERM_IDENTIFIED',
      citations: citing('source:late'),
    } as const;
    expect(knownFrom(relationship('LISTS', 'provision:one-1', 'element:dy', inferred))).toBe('2025-10-09');
  });

  it('that is inferred is known by its sources where it would be always', () => {
    const inferred = {
      evidence: 'INFERRED',
      inference: 'KIND_OF',
      citations: citing('source:late'),
    } as const;
    expect(knownFrom(relationship('KIND_OF', 'item:magnet', 'item:magnet', inferred))).toBe('2025-10-09');
  });

  it('is known no earlier than the end that it leads from', () => {
    const inferred = {
      evidence: 'INFERRED',
      inference: 'KIND_OF',
      citations: citing('source:early'),
    } as const;
    expect(knownFrom(relationship('LISTS', 'provision:one-1', 'element:dy', inferred))).toBe('2025-04-04');
  });

  it('is known no earlier than the end that it leads to', () => {
    const later = node('regulation:two', { issuedOn: '2025-08-01' }, 'source:late');
    const based = relationship('BASED_ON', 'regulation:one', 'regulation:two', {
      citations: citing('source:early'),
    });
    expect(knownFrom(based, [later])).toBe('2025-08-01');
  });

  const agreement = node('agreement:wassenaar', { establishedOn: '1996-07-12' }, 'source:late');

  it('of membership is known from its beginning', () => {
    const joined = relationship('JOINED_BY', 'agreement:wassenaar', 'country:cn', {
      validFrom: '2017-12-08',
      citations: citing('source:late'),
    });
    expect(knownFrom(joined, [agreement])).toBe('2017-12-08');
  });

  it('of membership of which the year is known counts from its last day', () => {
    const joined = relationship('JOINED_BY', 'agreement:wassenaar', 'country:cn', {
      validFrom: '2017',
      citations: citing('source:late'),
    });
    expect(knownFrom(joined, [agreement])).toBe('2017-12-31');
  });

  it('of membership without a beginning is known by its sources', () => {
    const joined = relationship('JOINED_BY', 'agreement:wassenaar', 'country:cn', {
      citations: citing('source:late'),
    });
    expect(knownFrom(joined, [agreement])).toBe('2025-10-09');
  });

  it('of membership is known no earlier than its agreement', () => {
    const joined = relationship('JOINED_BY', 'agreement:wassenaar', 'country:cn', {
      validFrom: '1990',
      citations: citing('source:late'),
    });
    expect(knownFrom(joined, [agreement])).toBe('1996-07-12');
  });
});

describe('a citation is a later copy', () => {
  function laterCopies(nodes: readonly NodeFact[], relationships: readonly RelationshipFact[] = []) {
    const { citations } = contentOf({ nodes, relationships });
    return Object.fromEntries(citations.map(({ source, properties }) => [source, properties['laterCopy']]));
  }

  it('when it was published after the act that it is cited for, and otherwise not', () => {
    const act = node('regulation:two', { issuedOn: '2025-04-04' }, 'source:early', 'source:late');
    expect(laterCopies([...sources, act])).toEqual({ 'source:early': false, 'source:late': true });
  });

  it('not when it was published on the day of the act', () => {
    const act = node('regulation:two', { issuedOn: '2025-10-09' }, 'source:late');
    expect(laterCopies([...sources, act])).toEqual({ 'source:late': false });
  });

  it('never for a fact of nature or identity', () => {
    const contains = relationship('CONTAINS', 'item:magnet', 'element:dy', {
      citations: citing('source:late'),
    });
    expect(laterCopies([...sources, element, item], [contains])).toEqual({ 'source:late': false });
  });

  it('never for what is known by its sources', () => {
    const uses = relationship('USES', 'sector:cars', 'item:magnet', {
      citations: citing('source:early', 'source:late'),
    });
    const bare = { ...sector, citations: [] };
    expect(laterCopies([...sources, bare, { ...item, citations: [] }], [uses])).toEqual({
      'source:early': false,
      'source:late': false,
    });
  });

  const actors = [...sources, { ...country, citations: [] }, node('agreement:a', { establishedOn: '1996' })];

  it('for a membership that is known by its beginning', () => {
    const citations = citing('source:late');
    const joined = relationship('JOINED_BY', 'agreement:a', 'country:cn', { validFrom: '2017', citations });
    expect(laterCopies(actors, [joined])).toEqual({ 'source:late': true });
  });

  it('never for a membership that is known by its sources', () => {
    const citations = citing('source:early', 'source:late');
    const joined = relationship('JOINED_BY', 'agreement:a', 'country:cn', { citations });
    expect(laterCopies(actors, [joined])).toEqual({ 'source:early': false, 'source:late': false });
  });

  it('never for an inferred relationship', () => {
    const citations = citing('source:early', 'source:late');
    const issued = relationship('ISSUED_BY', 'regulation:one', 'organization:ministry', {
      evidence: 'INFERRED',
      inference: 'ACT_IDENTIFIED',
      citations,
    });
    const bare = [regulation, ministry].map((one) => ({ ...one, citations: [] }));
    expect(laterCopies([...sources, ...bare], [issued])).toEqual({
      'source:early': false,
      'source:late': false,
    });
  });
});

describe('what is seen of a frame', () => {
  const visible = ({ visibleFrom, visibleUntil }: Readonly<Record<string, unknown>>) => [
    visibleFrom,
    visibleUntil,
  ];
  const end = '9999-12-31';

  function ofNode(id: string, nodes: readonly NodeFact[] = things) {
    const { nodes: stored } = contentOf({ nodes, relationships: [belongs] });
    return visible(stored.find((one) => one.id === id)?.properties ?? {});
  }

  it('a thing is visible on every day', () => {
    expect(ofNode('element:dy')).toEqual([always, end]);
  });

  it('a regulation is visible from the day of its issue', () => {
    expect(ofNode('regulation:one')).toEqual(['2025-04-04', end]);
  });

  it('a regulation is visible from its issue also when it was made public later', () => {
    const published = node(
      'regulation:two',
      { issuedOn: '2025-03', publishedOn: '2025-04-09' },
      'source:early',
    );
    expect(ofNode('regulation:two', [...things, published])).toEqual(['2025-03-31', end]);
  });

  it('a provision is visible from the day of issue of its regulation', () => {
    expect(ofNode('provision:one-1')).toEqual(['2025-04-04', end]);
  });

  it('a relationship without valid time is visible on every day', () => {
    expect(visible(storedOf(relationship('MADE_OF', 'item:magnet', 'item:magnet')))).toEqual([always, end]);
  });

  it('a relationship is visible on all days that its imprecise valid time allows', () => {
    const uses = relationship('USES', 'sector:cars', 'item:magnet', {
      validFrom: '2020-02',
      validUntil: '2024-02',
      citations: citing('source:late'),
    });
    expect(visible(storedOf(uses))).toEqual(['2020-02-01', '2024-02-29']);
  });

  it('a relationship is visible no earlier than its ends', () => {
    const lists = relationship('LISTS', 'provision:one-1', 'element:dy', {
      citations: citing('source:late'),
    });
    expect(visible(storedOf(lists))).toEqual(['2025-04-04', end]);
  });
});

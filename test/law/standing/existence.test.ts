import { describe, expect, it } from 'vitest';
import { lawOf } from '../lawBuilder.ts';
import { ask, askedOf } from '../questions.ts';

const rule = { id: 'rule', issuedOn: '2025-01-10', publishedOn: '2025-02-20' };

describe('what does not exist in a frame (rule 0)', () => {
  it('is what was not known by then', () => {
    expect(askedOf(lawOf(rule), '2025-02-19').verdict('rule', '2025-03-01')).toBeUndefined();
    expect(askedOf(lawOf(rule), '2025-02-20').status('rule', '2025-03-01')).toBe('IN_FORCE');
  });

  it('is what was issued after the day judged, also when it is known', () => {
    expect(ask(rule).verdict('rule', '2025-01-09')).toBeUndefined();
    expect(ask(rule).verdict('rule', '2025-01-09', 'country:in')).toBeUndefined();
    expect(ask(rule).statuses('rule', '2025-01-09')).toEqual([]);
  });

  it('is not what had been issued but was made public later, once that is known', () => {
    expect(ask(rule).status('rule', '2025-01-10')).toBe('IN_FORCE');
  });

  it('is a provision that is known while its regulation is not', () => {
    const { regulations, provisions, memberships } = lawOf({ id: 'rule', issuedOn: '2025-01-10' });
    const late = {
      provisions,
      memberships,
      regulations: regulations.map((one) => ({ ...one, knownFrom: '2025-06-01' })),
    };
    expect(askedOf(late, '2025-05-31').status('rule', '2025-05-31')).toBeUndefined();
    expect(askedOf(late, '2025-06-01').status('rule', '2025-05-31')).toBe('IN_FORCE');
  });

  it('is a provision that is not known while its regulation is', () => {
    const { regulations, provisions, memberships } = lawOf({ id: 'rule', issuedOn: '2025-01-10' });
    const late = {
      regulations,
      memberships,
      provisions: provisions.map((one) => ({ ...one, knownFrom: '2025-06-01' })),
    };
    expect(askedOf(late, '2025-05-31').status('rule', '2025-05-31')).toBeUndefined();
    expect(askedOf(late, '2025-06-01').status('rule', '2025-05-31')).toBe('IN_FORCE');
  });

  it('has no hold on anything: an act counts from the frames that know it on', () => {
    const stop = {
      id: 'stop',
      issuedOn: '2025-03-01',
      publishedOn: '2025-04-01',
      until: '2025-12-31',
      suspends: ['rule'],
    };
    expect(askedOf(lawOf(rule, stop), '2025-03-31').status('rule', '2025-05-01')).toBe('IN_FORCE');
    expect(askedOf(lawOf(rule, stop), '2025-04-01').status('rule', '2025-05-01')).toBe('SUSPENDED');
  });

  it('has no hold on days before its issue, however early it says that it takes effect', () => {
    const stop = {
      id: 'stop',
      issuedOn: '2025-03-01',
      effectiveOn: '2025-02-01',
      until: '2025-12-31',
      suspends: ['rule'],
    };
    expect(ask(rule, stop).status('rule', '2025-02-28')).toBe('IN_FORCE');
    expect(ask(rule, stop).status('rule', '2025-03-01')).toBe('SUSPENDED');
  });

  it('includes single facts about what is known: targets, exclusions, acts and reports', () => {
    const { regulations, provisions, memberships } = lawOf(
      rule,
      { id: 'narrow', issuedOn: '2025-01-10', targets: ['country:jp'], exclusions: ['country:in'] },
      { id: 'repeal', issuedOn: '2025-01-10', repeals: ['rule'] },
      {
        id: 'open',
        issuedOn: '2025-01-10',
        effectiveOn: null,
        notInForceAsOf: [{ day: '2025-05-01', knownFrom: '2025-06-01' }],
      },
    );
    const late = { knownFrom: '2025-06-01' };
    const set = {
      regulations,
      memberships,
      provisions: provisions.map((one) => ({
        ...one,
        targets: one.targets.map((target) => ({ ...target, ...late })),
        exclusions: one.exclusions.map((exclusion) => ({ ...exclusion, ...late })),
        actsOn: one.actsOn.map((act) => ({ ...act, ...late })),
      })),
    };
    const before = askedOf(set, '2025-05-31');
    expect(before.status('narrow', '2025-05-01', 'country:in')).toBe('IN_FORCE');
    expect(before.status('narrow', '2025-05-01', 'country:us')).toBe('IN_FORCE');
    expect(before.status('rule', '2025-05-01')).toBe('IN_FORCE');
    expect(before.status('open', '2025-05-01')).toBe('UNCONFIRMED');
    const after = askedOf(set, '2025-06-01');
    expect(after.verdict('narrow', '2025-05-01', 'country:in')?.reason).toBe('DOES_NOT_APPLY');
    expect(after.verdict('narrow', '2025-05-01', 'country:us')?.reason).toBe('DOES_NOT_APPLY');
    expect(after.status('rule', '2025-05-01')).toBe('REPEALED');
    expect(after.status('open', '2025-05-01')).toBe('ANNOUNCED');
  });
});

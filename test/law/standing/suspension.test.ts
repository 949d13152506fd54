import { describe, expect, it } from 'vitest';
import { ask } from '../questions.ts';

const rule = { id: 'rule', issuedOn: '2025-01-01' };
const stop = {
  id: 'stop',
  issuedOn: '2025-03-01',
  effectiveOn: '2025-03-10',
  until: '2025-06-30',
  suspends: ['rule'],
};

describe('a provision under a suspension (rule 3)', () => {
  it('is in force up to the day before the suspension takes effect, and suspended from then on', () => {
    expect(ask(rule, stop).status('rule', '2025-03-09')).toBe('IN_FORCE');
    expect(ask(rule, stop).verdict('rule', '2025-03-10')).toEqual({
      status: 'SUSPENDED',
      reason: 'SUSPENDED',
      because: ['stop'],
    });
  });

  it('is suspended on the last suspended day', () => {
    expect(ask(rule, stop).status('rule', '2025-06-30')).toBe('SUSPENDED');
    expect(ask(rule, stop).status('rule', '2025-07-01')).toBe('UNCONFIRMED');
  });

  it('is suspended when its own effective day falls inside the suspension', () => {
    expect(ask({ ...rule, effectiveOn: '2025-04-01' }, stop).course('rule')).toEqual([
      '2025-01-01 ANNOUNCED',
      '2025-03-10 SUSPENDED',
      '2025-07-01 UNCONFIRMED',
    ]);
  });

  it('is suspended when its own effective day is not known', () => {
    expect(ask({ ...rule, effectiveOn: null }, stop).status('rule', '2025-03-10')).toBe('SUSPENDED');
  });

  it('is suspended without a known end when the suspension states none', () => {
    const { id, issuedOn, suspends } = stop;
    expect(ask(rule, { id, issuedOn, suspends }).course('rule')).toEqual([
      '2025-01-01 IN_FORCE',
      '2025-03-01 SUSPENDED',
    ]);
  });

  it('is suspended by any one of several, and names those that run', () => {
    const second = { id: 'a second', issuedOn: '2025-06-01', until: '2025-09-30', suspends: ['rule'] };
    const { verdict } = ask(rule, stop, second);
    expect(verdict('rule', '2025-05-31')?.because).toEqual(['stop']);
    expect(verdict('rule', '2025-06-30')?.because).toEqual(['a second', 'stop']);
    expect(verdict('rule', '2025-06-30', 'country:in')?.because).toEqual(['a second', 'stop']);
    expect(verdict('rule', '2025-07-01')).toMatchObject({ status: 'SUSPENDED', because: ['a second'] });
  });

  it('is unconfirmed while nobody knows whether the suspension counts', () => {
    const { course, verdict } = ask(rule, { ...stop, effectiveOn: '2025-03' });
    expect(course('rule')).toEqual([
      '2025-01-01 IN_FORCE',
      '2025-03-01 UNCONFIRMED',
      '2025-04-01 SUSPENDED',
      '2025-07-01 UNCONFIRMED',
    ]);
    expect(verdict('rule', '2025-03-15')).toMatchObject({
      reason: 'SUSPENSION_UNCONFIRMED',
      because: ['stop'],
    });
  });

  it('is suspended when one suspension counts, whatever is open about another', () => {
    const open = { ...stop, id: 'open', effectiveOn: null };
    expect(ask(rule, stop, open).status('rule', '2025-03-10')).toBe('SUSPENDED');
  });

  it('applies again while the suspension is itself suspended', () => {
    const pause = { id: 'pause', issuedOn: '2025-04-01', until: '2025-04-30', suspends: ['stop'] };
    expect(ask(rule, stop, pause).course('rule')).toEqual([
      '2025-01-01 IN_FORCE',
      '2025-03-10 SUSPENDED',
      '2025-04-01 IN_FORCE',
      '2025-05-01 UNCONFIRMED',
    ]);
  });
});

describe('an extension of a suspension (rule 3)', () => {
  const extension = { id: 'extension', issuedOn: '2025-06-01', until: '2025-12-31', extends: ['stop'] };

  it('prolongs it to a later last day, and is named with it', () => {
    const { course, verdict } = ask(rule, stop, extension);
    expect(course('rule').map((line) => line.slice(0, 10))).toEqual([
      '2025-01-01',
      '2025-03-10',
      '2025-06-01',
      '2026-01-01',
    ]);
    expect(verdict('rule', '2025-12-31')).toMatchObject({
      status: 'SUSPENDED',
      because: ['extension', 'stop'],
    });
    expect(verdict('rule', '2026-01-01')).toMatchObject({
      status: 'UNCONFIRMED',
      reason: 'SUSPENSION_ENDED',
      because: ['extension', 'stop'],
    });
  });

  it('never shortens it', () => {
    const short = { ...extension, until: '2025-06-15' };
    expect(ask(rule, stop, short).status('rule', '2025-06-30')).toBe('SUSPENDED');
  });

  it('prolongs it from its own effective day on only', () => {
    const { course } = ask(rule, stop, { ...extension, effectiveOn: '2025-08-01' });
    expect(course('rule')).toEqual([
      '2025-01-01 IN_FORCE',
      '2025-03-10 SUSPENDED',
      '2025-07-01 UNCONFIRMED',
      '2025-08-01 SUSPENDED',
      '2026-01-01 UNCONFIRMED',
    ]);
  });

  it('does not prolong it while it is itself unconfirmed', () => {
    expect(ask(rule, stop, { ...extension, effectiveOn: null }).course('rule')).toEqual([
      '2025-01-01 IN_FORCE',
      '2025-03-10 SUSPENDED',
      '2025-07-01 UNCONFIRMED',
    ]);
  });

  it('falls away when it is repealed: the suspension has then reached its own last day', () => {
    const repeal = { id: 'repeal', issuedOn: '2025-09-01', repeals: ['extension'] };
    expect(ask(rule, stop, extension, repeal).verdict('rule', '2025-08-31')?.status).toBe('SUSPENDED');
    expect(ask(rule, stop, extension, repeal).verdict('rule', '2025-09-01')).toEqual({
      status: 'UNCONFIRMED',
      reason: 'SUSPENSION_ENDED',
      because: ['stop'],
    });
  });

  it('can be extended in its turn', () => {
    const further = { id: 'further', issuedOn: '2025-12-01', until: '2026-03-31', extends: ['extension'] };
    const { verdict } = ask(rule, stop, extension, further);
    expect(verdict('rule', '2026-03-31')).toMatchObject({
      status: 'SUSPENDED',
      because: ['extension', 'further', 'stop'],
    });
    expect(verdict('rule', '2026-04-01')?.status).toBe('UNCONFIRMED');
  });

  it('prolongs for the destinations that it names only', () => {
    const { status } = ask(rule, stop, { ...extension, targets: ['country:us'] });
    expect(status('rule', '2025-07-01', 'country:us')).toBe('SUSPENDED');
    expect(status('rule', '2025-07-01', 'country:jp')).toBe('UNCONFIRMED');
  });
});

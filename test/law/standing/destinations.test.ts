import { describe, expect, it } from 'vitest';
import { ask } from '../questions.ts';

const rule = { id: 'rule', issuedOn: '2025-01-01' };
const forTwo = { ...rule, targets: ['country:us', 'country:jp'] };
const stop = { id: 'stop', issuedOn: '2025-03-01', until: '2025-12-31', suspends: ['rule'] };
const forUs = { ...stop, targets: ['country:us'] };

describe('a provision aimed at some destinations', () => {
  it('has a status for each of them', () => {
    expect(ask(forTwo).status('rule', '2025-01-01', 'country:us')).toBe('IN_FORCE');
    expect(ask(forTwo).status('rule', '2025-01-01', 'country:jp')).toBe('IN_FORCE');
  });

  it('has none for a destination that it does not reach, and says so', () => {
    expect(ask(forTwo).verdict('rule', '2025-01-01', 'country:in')).toEqual({
      status: undefined,
      reason: 'DOES_NOT_APPLY',
      because: ['rule'],
    });
  });

  it('has none for a destination that it leaves out', () => {
    const { verdict } = ask({ ...rule, exclusions: ['country:in'] });
    expect(verdict('rule', '2025-01-01', 'country:in')?.reason).toBe('DOES_NOT_APPLY');
    expect(verdict('rule', '2025-01-01', 'country:jp')?.status).toBe('IN_FORCE');
  });

  it('reaches nobody when it leaves out all that it is aimed at', () => {
    const { statuses, verdict } = ask({ ...rule, targets: ['country:in'], exclusions: ['country:in'] });
    expect(verdict('rule', '2025-01-01')?.reason).toBe('DOES_NOT_APPLY');
    expect(statuses('rule', '2025-01-01')).toEqual([]);
  });
});

describe('a suspension for some destinations (rule 3)', () => {
  it('suspends for those only', () => {
    const { status } = ask(rule, forUs);
    expect(status('rule', '2025-03-01', 'country:us')).toBe('SUSPENDED');
    expect(status('rule', '2025-03-01', 'country:in')).toBe('IN_FORCE');
  });

  it('suspends for all but those that it leaves out', () => {
    const { status, statuses } = ask(rule, { ...stop, exclusions: ['country:us'] });
    expect(status('rule', '2025-03-01', 'country:us')).toBe('IN_FORCE');
    expect(status('rule', '2025-03-01', 'country:in')).toBe('SUSPENDED');
    expect(statuses('rule', '2025-03-01')).toEqual(['IN_FORCE', 'SUSPENDED']);
  });

  it('leaves no single status when destinations differ, but all of them', () => {
    const { statuses, verdict } = ask(rule, forUs);
    expect(verdict('rule', '2025-03-01')).toEqual({
      status: undefined,
      reason: 'TARGETS_DIFFER',
      because: ['rule', 'stop'],
    });
    expect(statuses('rule', '2025-03-01')).toEqual(['IN_FORCE', 'SUSPENDED']);
  });

  it('leaves no single status either for a provision aimed at more than those', () => {
    const { course, statuses } = ask(forTwo, forUs);
    expect(course('rule')).toEqual(['2025-01-01 IN_FORCE', '2025-03-01 TARGETS_DIFFER']);
    expect(statuses('rule', '2026-01-01')).toEqual(['IN_FORCE', 'UNCONFIRMED']);
  });

  it('suspends outright a provision that is aimed at those only', () => {
    const { statuses, status } = ask({ ...rule, targets: ['country:us'] }, forUs);
    expect(status('rule', '2025-03-01')).toBe('SUSPENDED');
    expect(statuses('rule', '2025-03-01')).toEqual(['SUSPENDED']);
  });

  it('makes no difference to a provision that does not reach those', () => {
    const { statuses, status } = ask({ ...rule, exclusions: ['country:us'] }, forUs);
    expect(status('rule', '2025-03-01')).toBe('IN_FORCE');
    expect(statuses('rule', '2025-03-01')).toEqual(['IN_FORCE']);
  });

  it('differs also where only an act upon the suspension names destinations', () => {
    const repeal = { id: 'repeal', issuedOn: '2025-05-01', repeals: ['stop'], targets: ['country:in'] };
    const { statuses, status } = ask(rule, stop, repeal);
    expect(status('rule', '2025-05-01', 'country:in')).toBe('IN_FORCE');
    expect(status('rule', '2025-05-01', 'country:us')).toBe('SUSPENDED');
    expect(statuses('rule', '2025-05-01')).toEqual(['IN_FORCE', 'SUSPENDED']);
  });
});

describe('the status over all destinations', () => {
  it('is the one that they agree on, with all that brings it about', () => {
    const forJp = { ...stop, id: 'the second', targets: ['country:jp'] };
    expect(ask(forTwo, forUs, forJp).verdict('rule', '2025-03-01')).toEqual({
      status: 'SUSPENDED',
      reason: 'SUSPENDED',
      because: ['stop', 'the second'],
    });
  });

  it('gives the reason that holds in general where destinations agree for different ones', () => {
    const short = { ...forUs, until: '2025-03-31' };
    const { verdict } = ask({ ...rule, effectiveOn: null }, short);
    expect(verdict('rule', '2025-04-01')).toEqual({
      status: 'UNCONFIRMED',
      reason: 'EFFECTIVE_DATE_UNKNOWN',
      because: ['rule'],
    });
  });

  it('gives the reason of the first by name where none holds in general', () => {
    const short = { ...forUs, until: '2025-03-31' };
    const open = { ...rule, effectiveOn: null };
    const asGiven = ask({ ...open, targets: ['country:us', 'country:jp'] }, short);
    const turned = ask({ ...open, targets: ['country:jp', 'country:us'] }, short);
    expect(asGiven.verdict('rule', '2025-04-01')?.reason).toBe('EFFECTIVE_DATE_UNKNOWN');
    expect(turned.verdict('rule', '2025-04-01')).toEqual(asGiven.verdict('rule', '2025-04-01'));
  });
});

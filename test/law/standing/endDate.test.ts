import { describe, expect, it } from 'vitest';
import { ask } from '../questions.ts';

const rule = { id: 'rule', issuedOn: '2025-01-01', endsOn: '2025-06-30' };

describe('a provision with an end date of its own (rule 1)', () => {
  it('is in force on its last day and expired from the day after', () => {
    expect(ask(rule).status('rule', '2025-06-30')).toBe('IN_FORCE');
    expect(ask(rule).verdict('rule', '2025-07-01')).toEqual({
      status: 'EXPIRED',
      reason: 'END_DATE_PASSED',
      because: ['rule'],
    });
  });

  it('is unconfirmed inside the span of an imprecise end date and expired after it', () => {
    const { course, status } = ask({ ...rule, endsOn: '2025-06' });
    expect(status('rule', '2025-06-15')).toBe('UNCONFIRMED');
    expect(course('rule')).toEqual(['2025-01-01 IN_FORCE', '2025-06-01 UNCONFIRMED', '2025-07-01 EXPIRED']);
  });

  it('is expired even when it was repealed before', () => {
    const { course } = ask(rule, { id: 'repeal', issuedOn: '2025-03-01', repeals: ['rule'] });
    expect(course('rule')).toEqual(['2025-01-01 IN_FORCE', '2025-03-01 REPEALED', '2025-07-01 EXPIRED']);
  });

  it('is expired even inside a suspension', () => {
    const stop = { id: 'stop', issuedOn: '2025-03-01', until: '2025-12-31', suspends: ['rule'] };
    expect(ask(rule, stop).course('rule')).toEqual([
      '2025-01-01 IN_FORCE',
      '2025-03-01 SUSPENDED',
      '2025-07-01 EXPIRED',
    ]);
  });

  it('is expired even when its effective day is not known', () => {
    expect(ask({ ...rule, effectiveOn: null }).course('rule')).toEqual([
      '2025-01-01 UNCONFIRMED',
      '2025-07-01 EXPIRED',
    ]);
  });

  it('is not prolonged by an act that extends suspensions', () => {
    const extension = { id: 'extension', issuedOn: '2025-03-01', until: '2025-12-31', extends: ['rule'] };
    expect(ask(rule, extension).status('rule', '2025-07-01')).toBe('EXPIRED');
  });
});

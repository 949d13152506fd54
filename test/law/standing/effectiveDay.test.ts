import { describe, expect, it } from 'vitest';
import { lawOf } from '../lawBuilder.ts';
import { ask, askedOf } from '../questions.ts';

const rule = { id: 'rule', issuedOn: '2025-01-10' };

describe('a provision whose effective day is known (rule 6)', () => {
  it('is announced before its effective day and in force from it', () => {
    const { verdict } = ask({ ...rule, effectiveOn: '2025-05-01' });
    expect(verdict('rule', '2025-04-30')).toEqual({
      status: 'ANNOUNCED',
      reason: 'NOT_YET_EFFECTIVE',
      because: ['rule'],
    });
    expect(verdict('rule', '2025-05-01')).toEqual({
      status: 'IN_FORCE',
      reason: 'EFFECTIVE',
      because: ['rule'],
    });
  });

  it('is in force from its issue when its effective day is earlier', () => {
    expect(ask({ ...rule, effectiveOn: '2024-12-01' }).course('rule')).toEqual(['2025-01-10 IN_FORCE']);
  });
});

describe('a provision whose effective day is imprecise (rule 5)', () => {
  it('is announced before the month, unconfirmed in it and in force after it', () => {
    const { course, verdict } = ask({ ...rule, effectiveOn: '2025-02' });
    expect(course('rule')).toEqual(['2025-01-10 ANNOUNCED', '2025-02-01 UNCONFIRMED', '2025-03-01 IN_FORCE']);
    expect(verdict('rule', '2025-02-28')).toEqual({
      status: 'UNCONFIRMED',
      reason: 'IMPRECISE_DATE',
      because: ['rule'],
    });
  });

  it('is unconfirmed for the rest of the year in which it was issued', () => {
    expect(ask({ ...rule, effectiveOn: '2025' }).course('rule')).toEqual([
      '2025-01-10 UNCONFIRMED',
      '2026-01-01 IN_FORCE',
    ]);
  });
});

describe('a provision whose effective day is not known (rule 5)', () => {
  const open = { ...rule, effectiveOn: null };

  it('is unconfirmed from its issue when no source says that it had not begun', () => {
    expect(ask(open).verdict('rule', '2025-01-10')).toEqual({
      status: 'UNCONFIRMED',
      reason: 'EFFECTIVE_DATE_UNKNOWN',
      because: ['rule'],
    });
  });

  it('is announced up to the latest day on which a source says that it had not begun', () => {
    const { course, verdict } = ask({ ...open, notInForceAsOf: ['2025-06-15', '2025-03-01'] });
    expect(course('rule')).toEqual(['2025-01-10 ANNOUNCED', '2025-06-16 UNCONFIRMED']);
    expect(verdict('rule', '2025-06-15')?.reason).toBe('EFFECTIVE_DATE_UNKNOWN');
  });

  it('knows of each such source only from the day on which that became known', () => {
    const set = lawOf({
      ...open,
      notInForceAsOf: [
        { day: '2025-03-01', knownFrom: '2025-03-02' },
        { day: '2025-06-15', knownFrom: '2025-07-01' },
      ],
    });
    expect(askedOf(set, '2025-03-01').course('rule')).toEqual(['2025-01-10 UNCONFIRMED']);
    expect(askedOf(set, '2025-06-30').course('rule')).toEqual([
      '2025-01-10 ANNOUNCED',
      '2025-03-02 UNCONFIRMED',
    ]);
    expect(askedOf(set, '2025-07-01').course('rule')).toEqual([
      '2025-01-10 ANNOUNCED',
      '2025-06-16 UNCONFIRMED',
    ]);
  });
});

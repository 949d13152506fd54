import { describe, expect, it } from 'vitest';
import { cutLaw } from '../../src/law/knownLaw.ts';
import { timelineOf, type Interval } from '../../src/law/status.ts';
import { endOfTime } from '../../src/lib/day.ts';
import { lawOf, type Sketch } from './lawBuilder.ts';
import { ask } from './questions.ts';

const rule = { id: 'rule', issuedOn: '2025-01-01', effectiveOn: '2025-02-01' };
const stop = { id: 'stop', issuedOn: '2025-03-01', until: '2025-06-30', suspends: ['rule'] };

function timeline(...sketches: readonly Sketch[]): Interval[] {
  const law = cutLaw(lawOf(...sketches), endOfTime);
  return [...law.provisions.values()].slice(0, 1).flatMap((provision) => timelineOf(law, provision, 'all'));
}

describe('a timeline', () => {
  it('runs from the day of issue without gaps and says on what each span rests', () => {
    expect(timeline(rule, stop)).toEqual([
      {
        status: 'ANNOUNCED',
        reason: 'NOT_YET_EFFECTIVE',
        because: ['rule'],
        from: '2025-01-01',
        until: '2025-01-31',
      },
      { status: 'IN_FORCE', reason: 'EFFECTIVE', because: ['rule'], from: '2025-02-01', until: '2025-02-28' },
      {
        status: 'SUSPENDED',
        reason: 'SUSPENDED',
        because: ['stop'],
        from: '2025-03-01',
        until: '2025-06-30',
      },
      {
        status: 'UNCONFIRMED',
        reason: 'SUSPENSION_ENDED',
        because: ['stop'],
        from: '2025-07-01',
        until: undefined,
      },
    ]);
  });

  it('goes on in one span over days that could have changed the status but did not', () => {
    const idle = { id: 'idle', issuedOn: '2025-02-10', effectiveOn: '2025-02-15', extends: ['rule'] };
    expect(timeline({ ...rule, effectiveOn: '2025-01-01' }, idle)).toHaveLength(1);
  });

  it('begins a new span where the status stays and what it rests on changes', () => {
    const second = { id: 'second', issuedOn: '2025-05-01', until: '2025-06-30', suspends: ['rule'] };
    const spans = timeline(rule, stop, second).filter(({ status }) => status === 'SUSPENDED');
    expect(spans.map(({ from, until, because }) => [from, until, because])).toEqual([
      ['2025-03-01', '2025-04-30', ['stop']],
      ['2025-05-01', '2025-06-30', ['second', 'stop']],
    ]);
  });

  it('begins a new span where the status stays and its reason changes', () => {
    const open = { ...rule, effectiveOn: null, endsOn: '2025-12-31' };
    const spans = timeline(open, { ...stop, of: 'rule', effectiveOn: '2025-03' });
    expect(spans.map(({ from, reason }) => [from, reason])).toEqual([
      ['2025-01-01', 'EFFECTIVE_DATE_UNKNOWN'],
      ['2025-03-01', 'SUSPENSION_UNCONFIRMED'],
      ['2025-04-01', 'SUSPENDED'],
      ['2025-07-01', 'SUSPENSION_ENDED'],
      ['2026-01-01', 'END_DATE_PASSED'],
    ]);
  });

  it('has no span that begins after the end of time', () => {
    expect(ask(rule, { ...stop, until: endOfTime }).course('rule')).toEqual([
      '2025-01-01 ANNOUNCED',
      '2025-02-01 IN_FORCE',
      '2025-03-01 SUSPENDED',
    ]);
  });

  it('has one span without a status for a destination that is not reached', () => {
    expect(ask({ ...rule, targets: ['country:jp'] }).course('rule', 'country:in')).toEqual([
      '2025-01-01 DOES_NOT_APPLY',
    ]);
  });
});

describe('whether a provision ever applied', () => {
  it('is false before it takes effect and true from then on', () => {
    expect(ask(rule).everApplied('rule', '2025-01-31')).toBe(false);
    expect(ask(rule).everApplied('rule', '2025-02-01')).toBe(true);
  });

  it('stays true whatever comes after', () => {
    const repeal = { id: 'repeal', issuedOn: '2025-08-01', repeals: ['rule'] };
    for (const day of ['2025-03-01', '2025-07-01', '2025-08-01'])
      expect(ask(rule, stop, repeal).everApplied('rule', day)).toBe(true);
  });

  it('is false for what was repealed or suspended before it took effect', () => {
    const late = { ...rule, effectiveOn: '2025-04-01' };
    const repeal = { id: 'repeal', issuedOn: '2025-03-01', repeals: ['rule'] };
    expect(ask(late, repeal).everApplied('rule', '2026-01-01')).toBe(false);
    expect(ask(late, stop).everApplied('rule', '2025-06-30')).toBe(false);
  });

  it('is not known from the day on which nobody knows whether it applies', () => {
    const late = { ...rule, effectiveOn: '2025-04-01' };
    expect(ask(late, stop).everApplied('rule', '2025-07-01')).toBeUndefined();
    expect(ask({ ...rule, effectiveOn: '2025-02' }).everApplied('rule', '2025-02-28')).toBeUndefined();
    expect(ask({ ...rule, effectiveOn: '2025-02' }).everApplied('rule', '2025-03-01')).toBe(true);
  });

  it('stays unknown when it ends before that is settled', () => {
    const { everApplied } = ask({ ...rule, effectiveOn: null, endsOn: '2025-03-31' });
    expect(everApplied('rule', '2025-04-01')).toBeUndefined();
  });

  it('is true when it applied to one of its destinations', () => {
    const late = { ...rule, effectiveOn: '2025-04-01', targets: ['country:us', 'country:jp'] };
    const { everApplied } = ask(late, { ...stop, targets: ['country:us'] });
    expect(everApplied('rule', '2025-03-31')).toBe(false);
    expect(everApplied('rule', '2025-04-01')).toBe(true);
  });
});

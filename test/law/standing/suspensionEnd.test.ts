import { describe, expect, it } from 'vitest';
import { ask } from '../questions.ts';

const rule = { id: 'rule', issuedOn: '2025-01-01' };
const stop = { id: 'stop', issuedOn: '2025-03-01', until: '2025-06-30', suspends: ['rule'] };
const extension = { id: 'extension', issuedOn: '2025-06-01', until: '2025-12-31', extends: ['stop'] };

describe('a suspension repealed before its last day (rule 4)', () => {
  const repeal = { id: 'repeal', issuedOn: '2025-05-01', repeals: ['stop'] };

  it('is from then on as if it had not run', () => {
    expect(ask(rule, stop, repeal).course('rule')).toEqual([
      '2025-01-01 IN_FORCE',
      '2025-03-01 SUSPENDED',
      '2025-05-01 IN_FORCE',
    ]);
  });

  it('leaves what it suspended announced when its effective day still lies ahead', () => {
    expect(ask({ ...rule, effectiveOn: '2025-06-01' }, stop, repeal).course('rule')).toEqual([
      '2025-01-01 ANNOUNCED',
      '2025-03-01 SUSPENDED',
      '2025-05-01 ANNOUNCED',
      '2025-06-01 IN_FORCE',
    ]);
  });

  it('counts as repealed on its very last day', () => {
    const { status } = ask(rule, stop, { ...repeal, issuedOn: '2025-06-30' });
    expect(status('rule', '2025-06-30')).toBe('IN_FORCE');
    expect(status('rule', '2025-07-01')).toBe('IN_FORCE');
  });

  it('ends together with an extension of it, on the days that only the extension added too', () => {
    const both = { ...repeal, issuedOn: '2025-09-01', repeals: ['stop', 'extension'] };
    expect(ask(rule, stop, extension, both).status('rule', '2025-08-31')).toBe('SUSPENDED');
    expect(ask(rule, stop, extension, both).status('rule', '2025-09-01')).toBe('IN_FORCE');
    expect(ask(rule, stop, extension, both).status('rule', '2026-01-01')).toBe('IN_FORCE');
  });

  it('stays ended when its extension is tidied away later', () => {
    const early = { ...repeal, issuedOn: '2025-08-01' };
    const later = { id: 'later', issuedOn: '2025-10-01', repeals: ['extension'] };
    const afterAll = { ...later, issuedOn: '2026-10-01' };
    expect(ask(rule, stop, extension, early, later).status('rule', '2025-10-01')).toBe('IN_FORCE');
    expect(ask(rule, stop, extension, early, afterAll).status('rule', '2026-10-01')).toBe('IN_FORCE');
  });

  it('leaves open what follows when the repeal is itself unconfirmed', () => {
    const { course, verdict } = ask(rule, stop, { ...repeal, effectiveOn: null });
    expect(course('rule').slice(0, 3)).toEqual([
      '2025-01-01 IN_FORCE',
      '2025-03-01 SUSPENDED',
      '2025-05-01 UNCONFIRMED',
    ]);
    expect(verdict('rule', '2025-07-01')?.reason).toBe('SUSPENSION_UNCONFIRMED');
  });

  it('was never there when it was repealed before it took effect', () => {
    const { course } = ask(rule, { ...stop, effectiveOn: '2025-06-01' }, repeal);
    expect(course('rule')).toEqual(['2025-01-01 IN_FORCE']);
  });
});

describe('a suspension that reached its last day (rule 4)', () => {
  it('leaves what follows unconfirmed from the day after', () => {
    expect(ask(rule, stop).verdict('rule', '2025-07-01')).toEqual({
      status: 'UNCONFIRMED',
      reason: 'SUSPENSION_ENDED',
      because: ['stop'],
    });
    expect(ask(rule, stop).status('rule', '2035-01-01')).toBe('UNCONFIRMED');
  });

  it('leaves unconfirmed also what had not yet begun', () => {
    const { status } = ask({ ...rule, effectiveOn: '2026-01-01' }, stop);
    expect(status('rule', '2025-07-01')).toBe('UNCONFIRMED');
    expect(status('rule', '2026-01-01')).toBe('UNCONFIRMED');
  });

  it('revives nothing when it is repealed after its last day', () => {
    const repeal = { id: 'repeal', issuedOn: '2025-07-01', repeals: ['stop'] };
    expect(ask(rule, stop, repeal).status('rule', '2025-07-01')).toBe('UNCONFIRMED');
    expect(ask(rule, stop, { ...repeal, issuedOn: '2026-01-01' }).status('rule', '2026-01-01')).toBe(
      'UNCONFIRMED',
    );
  });

  it('is followed by what a later suspension says, and by nothing again after that', () => {
    const second = { id: 'second', issuedOn: '2025-08-01', until: '2025-09-30', suspends: ['rule'] };
    expect(ask(rule, stop, second).course('rule')).toEqual([
      '2025-01-01 IN_FORCE',
      '2025-03-01 SUSPENDED',
      '2025-07-01 UNCONFIRMED',
      '2025-08-01 SUSPENDED',
      '2025-10-01 UNCONFIRMED',
    ]);
  });

  it('stays as it was left when a later suspension is repealed before its last day', () => {
    const second = { id: 'second', issuedOn: '2025-08-01', until: '2025-09-30', suspends: ['rule'] };
    const repeal = { id: 'repeal', issuedOn: '2025-09-01', repeals: ['second'] };
    expect(ask(rule, stop, second, repeal).verdict('rule', '2025-09-01')).toMatchObject({
      reason: 'SUSPENSION_ENDED',
      because: ['stop'],
    });
  });

  it('is followed by what a repeal or a replacement of the suspended provision says', () => {
    const repeal = { id: 'repeal', issuedOn: '2025-07-01', repeals: ['rule'] };
    const successor = { id: 'successor', issuedOn: '2025-07-01', replaces: ['rule'] };
    expect(ask(rule, stop, repeal).status('rule', '2025-07-01')).toBe('REPEALED');
    expect(ask(rule, stop, successor).status('rule', '2025-07-01')).toBe('REPEALED');
  });

  it('left nothing behind when it was itself suspended on its last day', () => {
    const pause = { id: 'pause', issuedOn: '2025-06-01', until: '2025-12-31', suspends: ['stop'] };
    expect(ask(rule, stop, pause).status('rule', '2025-06-30')).toBe('IN_FORCE');
    expect(ask(rule, stop, pause).status('rule', '2025-07-01')).toBe('IN_FORCE');
  });

  it('left nothing behind when it was issued for days that were past', () => {
    const { course } = ask(rule, { ...stop, effectiveOn: '2025-01-15', until: '2025-02-28' });
    expect(course('rule')).toEqual(['2025-01-01 IN_FORCE']);
  });
});

import { describe, expect, it } from 'vitest';
import { ask } from '../questions.ts';

const rule = { id: 'rule', issuedOn: '2025-01-01' };
const repeal = { id: 'repeal', issuedOn: '2025-03-01', effectiveOn: '2025-04-01', repeals: ['rule'] };

describe('the target of a repeal (rule 2)', () => {
  it('stays in force until the repeal counts and is repealed from then on', () => {
    expect(ask(rule, repeal).status('rule', '2025-03-31')).toBe('IN_FORCE');
    expect(ask(rule, repeal).verdict('rule', '2025-04-01')).toEqual({
      status: 'REPEALED',
      reason: 'REPEALED',
      because: ['repeal'],
    });
  });

  it('is repealed just as well by what replaces it', () => {
    const successor = { id: 'successor', issuedOn: '2025-04-01', replaces: ['rule'] };
    expect(ask(rule, successor).course('rule')).toEqual(['2025-01-01 IN_FORCE', '2025-04-01 REPEALED']);
    expect(ask(rule, successor).status('successor', '2025-04-01')).toBe('IN_FORCE');
  });

  it('is repealed even when its own effective day lies ahead', () => {
    const { course } = ask({ ...rule, effectiveOn: '2025-12-01' }, repeal);
    expect(course('rule')).toEqual(['2025-01-01 ANNOUNCED', '2025-04-01 REPEALED']);
  });

  it('is repealed even inside a suspension', () => {
    const stop = { id: 'stop', issuedOn: '2025-02-01', until: '2025-12-31', suspends: ['rule'] };
    expect(ask(rule, stop, repeal).course('rule')).toEqual([
      '2025-01-01 IN_FORCE',
      '2025-02-01 SUSPENDED',
      '2025-04-01 REPEALED',
    ]);
  });

  it('does not revive when the repeal is itself repealed', () => {
    const again = { id: 'again', issuedOn: '2025-06-01', repeals: ['repeal'] };
    expect(ask(rule, repeal, again).status('repeal', '2025-06-01')).toBe('REPEALED');
    expect(ask(rule, repeal, again).course('rule')).toEqual(['2025-01-01 IN_FORCE', '2025-04-01 REPEALED']);
  });

  it('does not revive when the repeal expires or is suspended', () => {
    const stop = { id: 'stop', issuedOn: '2025-05-01', until: '2025-12-31', suspends: ['repeal'] };
    expect(ask(rule, { ...repeal, endsOn: '2025-04-30' }).status('rule', '2025-05-01')).toBe('REPEALED');
    expect(ask(rule, repeal, stop).status('rule', '2025-05-01')).toBe('REPEALED');
  });

  it('never ends when the repeal is repealed before it counts', () => {
    const again = { id: 'again', issuedOn: '2025-03-15', repeals: ['repeal'] };
    expect(ask(rule, repeal, again).course('rule')).toEqual(['2025-01-01 IN_FORCE']);
  });

  it('goes on while the repeal is suspended before it counts', () => {
    const stop = { id: 'stop', issuedOn: '2025-03-15', until: '2025-05-31', suspends: ['repeal'] };
    expect(ask(rule, repeal, stop).course('rule')).toEqual(['2025-01-01 IN_FORCE', '2025-06-01 UNCONFIRMED']);
  });

  it('names every repeal that counts', () => {
    const second = { id: 'a second', issuedOn: '2025-05-01', repeals: ['rule'] };
    expect(ask(rule, repeal, second).verdict('rule', '2025-05-01')?.because).toEqual(['a second', 'repeal']);
  });
});

describe('the target of a repeal that is itself unconfirmed (rule 2)', () => {
  it('is unconfirmed for as long as nobody knows whether the repeal counts', () => {
    const { course, verdict } = ask(rule, { ...repeal, effectiveOn: '2025-04' });
    expect(course('rule')).toEqual(['2025-01-01 IN_FORCE', '2025-04-01 UNCONFIRMED', '2025-05-01 REPEALED']);
    expect(verdict('rule', '2025-04-30')).toEqual({
      status: 'UNCONFIRMED',
      reason: 'REPEAL_UNCONFIRMED',
      because: ['repeal'],
    });
  });

  it('is unconfirmed before any suspension of it counts', () => {
    const stop = { id: 'stop', issuedOn: '2025-02-01', until: '2025-12-31', suspends: ['rule'] };
    const open = { ...repeal, effectiveOn: null };
    expect(ask(rule, stop, open).verdict('rule', '2025-04-01')?.reason).toBe('REPEAL_UNCONFIRMED');
  });

  it('is not taken to revive when a repeal that may have counted is itself repealed', () => {
    const again = { id: 'again', issuedOn: '2025-04-10', repeals: ['repeal'] };
    expect(ask(rule, { ...repeal, effectiveOn: '2025-04' }, again).course('rule')).toEqual([
      '2025-01-01 IN_FORCE',
      '2025-04-01 UNCONFIRMED',
    ]);
  });

  it('is repealed when another repeal counts', () => {
    const second = { id: 'second', issuedOn: '2025-05-01', repeals: ['rule'] };
    const { verdict } = ask(rule, { ...repeal, effectiveOn: null }, second);
    expect(verdict('rule', '2025-05-01')).toMatchObject({ status: 'REPEALED', because: ['second'] });
  });
});

import { describe, expect, it } from 'vitest';
import { lawOf, type Sketch } from '../lawBuilder.ts';
import { askedOf } from '../questions.ts';

const forBloc = { id: 'rule', issuedOn: '2025-01-01', targets: ['bloc:eu'] };
const member = {
  bloc: 'bloc:eu',
  member: 'country:de',
  from: '2025-02-01',
  until: '2025-06-30',
  knownFrom: '2025-01-15',
};

function asked(sketches: readonly Sketch[], knownAt = '2026-01-01') {
  return askedOf({ ...lawOf(...sketches), memberships: [member] }, knownAt);
}

describe('a provision aimed at a bloc', () => {
  it('reaches its members while they are members', () => {
    const { verdict } = asked([forBloc]);
    expect(verdict('rule', '2025-01-31', 'country:de')?.reason).toBe('DOES_NOT_APPLY');
    expect(verdict('rule', '2025-02-01', 'country:de')?.status).toBe('IN_FORCE');
    expect(verdict('rule', '2025-06-30', 'country:de')?.status).toBe('IN_FORCE');
    expect(verdict('rule', '2025-07-01', 'country:de')?.reason).toBe('DOES_NOT_APPLY');
    expect(verdict('rule', '2025-03-01', 'country:in')?.reason).toBe('DOES_NOT_APPLY');
  });

  it('reaches a member only in frames that know of the membership', () => {
    expect(asked([forBloc], '2025-01-14').verdict('rule', '2025-03-01', 'country:de')?.reason).toBe(
      'DOES_NOT_APPLY',
    );
  });

  it('leaves out members of a bloc that it leaves out', () => {
    const { verdict } = asked([{ ...forBloc, targets: [], exclusions: ['bloc:eu'] }]);
    expect(verdict('rule', '2025-03-01', 'country:de')?.reason).toBe('DOES_NOT_APPLY');
    expect(verdict('rule', '2025-03-01', 'country:in')?.status).toBe('IN_FORCE');
  });

  it('may be suspended for one of its members alone', () => {
    const stop = {
      id: 'stop',
      issuedOn: '2025-03-01',
      until: '2025-12-31',
      suspends: ['rule'],
      targets: ['country:de'],
    };
    const { verdict, statuses } = asked([forBloc, stop]);
    expect(verdict('rule', '2025-03-01', 'country:de')?.status).toBe('SUSPENDED');
    expect(verdict('rule', '2025-03-01', 'bloc:eu')?.status).toBe('IN_FORCE');
    expect(statuses('rule', '2025-03-01')).toEqual(['IN_FORCE', 'SUSPENDED']);
  });
});

import { describe, expect, it } from 'vitest';
import type { LegalStatus } from '../../src/generated/schema.ts';
import type { Day } from '../../src/lib/day.ts';
import { instruments } from './instruments.ts';
import { askedOf } from './questions.ts';

const today = '2027-01-01';

function elementsWith(wanted: LegalStatus, at: Day, knownAt: Day): string[] {
  const { status } = askedOf(instruments, knownAt);
  const listing = instruments.provisions.filter(({ id }) => status(id, at) === wanted);
  return listing.flatMap(({ lists }) => lists.map(({ thing }) => thing));
}

const of18 = ['sm', 'gd', 'tb', 'dy', 'lu', 'sc', 'y'];
const of57 = ['ho', 'er', 'tm', 'eu', 'yb'];

type Expected = LegalStatus | undefined;
type Row = readonly [
  at: Day,
  knownAt: Day,
  no56: Expected,
  no57: Expected,
  limbs12: Expected,
  limb3: Expected,
];

const spans = [
  {
    days: ['2025-04-03', '2025-04-04', '2025-10-08'],
    statuses: [undefined, undefined, undefined, undefined],
  },
  { days: ['2025-10-09', '2025-11-06'], statuses: ['ANNOUNCED', 'ANNOUNCED', 'ANNOUNCED', 'IN_FORCE'] },
  // Among them the days on which No. 57 and No. 61 were to take effect, and the days before those.
  {
    days: ['2025-11-07', '2025-11-08', '2025-11-30', '2025-12-01', '2026-11-10'],
    statuses: ['SUSPENDED', 'SUSPENDED', 'SUSPENDED', 'SUSPENDED'],
  },
  {
    days: ['2026-11-11', today],
    statuses: ['UNCONFIRMED', 'UNCONFIRMED', 'UNCONFIRMED', 'UNCONFIRMED'],
  },
] as const;

const rows: Row[] = [
  ...spans.flatMap(({ days, statuses }) => days.map((day): Row => [day, day, ...statuses])),
  ['2025-11-08', '2025-10-28', 'IN_FORCE', 'IN_FORCE', 'ANNOUNCED', 'IN_FORCE'],
  ['2025-11-07', '2025-10-28', 'ANNOUNCED', 'ANNOUNCED', 'ANNOUNCED', 'IN_FORCE'],
  ['2025-11-08', '2025-11-06', 'IN_FORCE', 'IN_FORCE', 'ANNOUNCED', 'IN_FORCE'],
  ['2025-12-01', '2025-11-06', 'IN_FORCE', 'IN_FORCE', 'IN_FORCE', 'IN_FORCE'],
];

describe("China's announcements of 2025", () => {
  it.each(rows)(
    'stand at %s, known at %s: 56 %s, 57 %s, 61 limbs 1 and 2 %s, 61 limb 3 and 62 %s',
    (...row) => {
      const [at, knownAt, no56, no57, limbs12, limb3] = row;
      const { status } = askedOf(instruments, knownAt);
      expect({
        '56': status('56', at),
        '57': status('57', at),
        '61-1-1': status('61-1-1', at),
        '61-1-2': status('61-1-2', at),
        '61-1-3': status('61-1-3', at),
        '62': status('62', at),
      }).toEqual({
        '56': no56,
        '57': no57,
        '61-1-1': limbs12,
        '61-1-2': limbs12,
        '61-1-3': limb3,
        '62': limb3,
      });
    },
  );

  it.each([
    ['2025-04-03', []],
    ['2025-04-04', of18],
    ['2025-10-08', of18],
    ['2025-10-09', of18],
    ['2025-11-06', of18],
    ['2025-11-07', of18],
    ['2025-11-08', of18],
    ['2026-11-10', of18],
    ['2026-11-11', of18],
    [today, of18],
  ])('have the elements that they list in force on %s: %j', (day, elements) => {
    expect(elementsWith('IN_FORCE', day, day)).toEqual(elements);
  });

  it('announce five more elements until the day before they are suspended', () => {
    expect(elementsWith('ANNOUNCED', '2025-10-08', '2025-10-08')).toEqual([]);
    expect(elementsWith('ANNOUNCED', '2025-10-09', '2025-10-09')).toEqual(of57);
    expect(elementsWith('ANNOUNCED', '2025-11-06', '2025-11-06')).toEqual(of57);
    expect(elementsWith('ANNOUNCED', '2025-11-07', '2025-11-07')).toEqual([]);
  });

  it('would have twelve elements in force on 2025-11-08 by what was known on 2025-10-28', () => {
    expect(elementsWith('IN_FORCE', '2025-11-08', '2025-10-28')).toEqual([...of18, ...of57]);
  });

  it.each(['56', '57', '61-1-1', '61-1-2'])('never applied, in the case of %s, up to the end', (id) => {
    for (const day of ['2025-11-06', '2025-11-08', '2025-12-01', '2026-11-10'])
      expect(askedOf(instruments, day).everApplied(id, day)).toBe(false);
  });

  it.each(['56', '57', '61-1-1', '61-1-2'])('leave unknown whether %s ever applied from 2026-11-11', (id) => {
    expect(askedOf(instruments, today).everApplied(id, '2026-11-11')).toBeUndefined();
  });

  it.each(['61-1-3', '62'])('applied, in the case of %s, from the day of issue on', (id) => {
    for (const day of ['2025-10-09', '2026-01-01', '2026-11-11'])
      expect(askedOf(instruments, day).everApplied(id, day)).toBe(true);
  });
});

describe('cases from the law of several countries', () => {
  it.each([
    ['46-1', '2024-12-02', undefined],
    ['46-1', '2024-12-03', 'IN_FORCE'],
    ['46-1', '2025-11-08', 'IN_FORCE'],
    ['46-1', '2025-11-09', 'IN_FORCE'],
    ['46-1', '2026-11-28', 'IN_FORCE'],
    ['46-2', '2024-12-03', 'IN_FORCE'],
    ['46-2', '2025-11-08', 'IN_FORCE'],
    ['46-2', '2025-11-09', 'SUSPENDED'],
    ['46-2', '2026-11-27', 'SUSPENDED'],
    ['46-2', '2026-11-28', 'UNCONFIRMED'],
    ['1/2026', '2026-01-05', undefined],
    ['1/2026', '2026-01-06', 'IN_FORCE'],
    ['SHANTI', '2026-01-15', 'UNCONFIRMED'],
    ['act of 1962', '2025-12-19', 'IN_FORCE'],
    ['act of 1962', '2025-12-20', 'UNCONFIRMED'],
    ['act of 1962', '2026-01-15', 'UNCONFIRMED'],
    ['DFARS 2027', '2024-05-29', undefined],
    ['DFARS 2027', '2024-05-30', 'ANNOUNCED'],
    ['DFARS 2027', '2026-12-31', 'ANNOUNCED'],
    ['DFARS 2027', '2027-01-01', 'IN_FORCE'],
    ['order 71', '2025-08-01', undefined],
    ['order 71', '2025-08-21', undefined],
    ['order 71', '2025-08-22', 'IN_FORCE'],
  ])('%s at %s, known up to the same day: %s', (id, day, expected) => {
    expect(askedOf(instruments, day).status(id, day)).toBe(expected);
  });

  it.each([
    ['SHANTI', '2026-01-15', today, 'ANNOUNCED'],
    ['SHANTI', '2026-02-01', today, 'ANNOUNCED'],
    ['SHANTI', '2026-02-02', today, 'UNCONFIRMED'],
    ['SHANTI', '2026-01-15', '2026-02-27', 'UNCONFIRMED'],
    ['SHANTI', '2026-01-15', '2026-02-28', 'ANNOUNCED'],
    ['act of 1962', '2026-01-15', today, 'IN_FORCE'],
    ['act of 1962', '2026-02-01', today, 'IN_FORCE'],
    ['act of 1962', '2026-02-02', today, 'UNCONFIRMED'],
    ['order 71', '2025-07-27', '2025-09-01', undefined],
    ['order 71', '2025-07-28', '2025-09-01', 'IN_FORCE'],
    ['order 71', '2025-08-01', '2025-09-01', 'IN_FORCE'],
  ])('%s at %s, known at %s: %s', (id, day, knownAt, expected) => {
    expect(askedOf(instruments, knownAt).status(id, day)).toBe(expected);
  });

  it('the limb of 1/2026 on Japanese users is in force for Japan and does not apply to India', () => {
    const { verdict } = askedOf(instruments, '2026-01-06');
    expect(verdict('1/2026', '2026-01-06', 'country:jp')?.status).toBe('IN_FORCE');
    expect(verdict('1/2026', '2026-01-06', 'country:in')).toMatchObject({
      status: undefined,
      reason: 'DOES_NOT_APPLY',
    });
  });
});

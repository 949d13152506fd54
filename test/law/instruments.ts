import type { LawSet } from '../../src/law/lawSet.ts';
import { lawOf } from './lawBuilder.ts';

const october = { issuedOn: '2025-10-09' };
const thresholds = { ...october, of: '61', effectiveOn: '2025-12-01' };

/** Instruments with the dates of their texts, as far as those decide where the instruments stand. */
export const instruments: LawSet = lawOf(
  { id: '18', issuedOn: '2025-04-04', lists: ['sm', 'gd', 'tb', 'dy', 'lu', 'sc', 'y'] },
  { id: '56', ...october, effectiveOn: '2025-11-08' },
  { id: '57', ...october, effectiveOn: '2025-11-08', lists: ['ho', 'er', 'tm', 'eu', 'yb'] },
  { id: '61-1-1', ...thresholds },
  { id: '61-1-2', ...thresholds },
  { id: '61-1-3', ...october, of: '61' },
  { id: '62', ...october },
  {
    id: '70',
    issuedOn: '2025-11-07',
    until: '2026-11-10',
    suspends: ['56', '57', '61-1-1', '61-1-2', '61-1-3', '62'],
  },
  { id: '46-1', of: '46', issuedOn: '2024-12-03', targets: ['country:us'] },
  { id: '46-2', of: '46', issuedOn: '2024-12-03', targets: ['country:us'] },
  { id: '72', issuedOn: '2025-11-09', until: '2026-11-27', suspends: ['46-2'] },
  { id: '1/2026', issuedOn: '2026-01-06', targets: ['country:jp'] },
  // Only the year is known; a regulation carries the last day that its date of issue allows.
  { id: 'act of 1962', issuedOn: '1962-12-31', effectiveOn: '1962' },
  {
    id: 'SHANTI',
    issuedOn: '2025-12-20',
    effectiveOn: null,
    repeals: ['act of 1962'],
    // "As of February": so not yet on the first of the month, said by its last day at the latest.
    notInForceAsOf: [{ day: '2026-02-01', knownFrom: '2026-02-28' }],
  },
  { id: 'DFARS 2027', issuedOn: '2024-05-30', effectiveOn: '2027-01-01' },
  { id: 'order 71', issuedOn: '2025-07-28', publishedOn: '2025-08-22' },
);

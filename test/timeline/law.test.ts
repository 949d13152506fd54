import { describe, expect, it } from 'vitest';

import { cutLaw } from '../../src/law/knownLaw.ts';
import { comparePlaces } from '../../src/lib/compare.ts';
import { placeOf } from '../../src/timeline/entry.ts';
import { lawEntries } from '../../src/timeline/law.ts';
import { entrySentence } from '../../src/timeline/sentence.ts';
import { instruments } from '../law/instruments.ts';
import { lawOf, type Sketch } from '../law/lawBuilder.ts';

type Ask = { readonly about?: string; readonly knownAt?: string };

/** The entries of a law in order, each as "day kind status: sentence", without publications. */
function effects(law: ReturnType<typeof lawOf>, { about, knownAt = '9999-12-31' }: Ask = {}): string[] {
  const entries = lawEntries(cutLaw(law, knownAt)).sort((a, b) => comparePlaces(placeOf(a), placeOf(b)));
  return entries
    .filter(({ kind, subject }) => kind !== 'PUBLISHED' && (about === undefined || subject === about))
    .map((entry) => {
      const status = entry.verdict?.status ?? 'null';
      return `${entry.on} ${entry.kind} ${status}: ${entrySentence(entry, (id) => `No. ${id}`)}`;
    });
}

describe('the entries of the law', () => {
  it('show an effect that never came as suspended, and what follows the suspension as not confirmed', () => {
    expect(effects(instruments, { about: '56' })).toEqual([
      '2025-11-07 SUSPENDED_FROM SUSPENDED: Suspended by No. 70: No. 56.',
      '2025-11-08 TAKES_EFFECT SUSPENDED: Was to take effect, but is suspended by No. 70: No. 56.',
      '2026-11-10 SUSPENSION_ENDS UNCONFIRMED: Last day of the suspension by No. 70, what follows is not confirmed: No. 56.',
    ]);
  });

  it('show the same effect as coming where the suspension is not known yet', () => {
    expect(effects(instruments, { about: '56', knownAt: '2025-10-28' })).toEqual([
      '2025-11-08 TAKES_EFFECT IN_FORCE: Takes effect: No. 56.',
    ]);
  });

  it('run through a suspension that is prolonged in time, up to its last day', () => {
    const law = lawOf(
      { id: 'a', issuedOn: '2025-01-01' },
      { id: 's', issuedOn: '2025-02-01', until: '2025-03-31', suspends: ['a'] },
      { id: 'e', issuedOn: '2025-03-15', until: '2025-06-30', extends: ['s'] },
    );
    expect(effects(law, { about: 'a' }).slice(1)).toEqual([
      '2025-02-01 SUSPENDED_FROM SUSPENDED: Suspended by No. s: No. a.',
      '2025-06-30 SUSPENSION_ENDS UNCONFIRMED: Last day of the suspension by No. e and No. s, what follows is not confirmed: No. a.',
    ]);
  });

  it('end with the day before a suspension is repealed, from which the provision applies again', () => {
    const law = lawOf(
      { id: 'a', issuedOn: '2025-01-01' },
      { id: 's', issuedOn: '2025-02-01', until: '2025-03-31', suspends: ['a'] },
      { id: 'r', issuedOn: '2025-03-01', repeals: ['s'] },
    );
    expect(effects(law, { about: 'a' }).at(-1)).toBe(
      '2025-02-28 SUSPENSION_ENDS IN_FORCE: Last day of the suspension by No. s, it applies from the day after: No. a.',
    );
  });

  it('say of a suspension for some destinations that it is one', () => {
    const law = lawOf(
      { id: 'a', issuedOn: '2025-01-01' },
      {
        id: 's',
        issuedOn: '2025-02-01',
        until: '2025-03-31',
        suspends: ['a'],
        targets: ['country:us'],
      },
    );
    expect(effects(law, { about: 'a' })[1]).toBe(
      '2025-02-01 SUSPENDED_FROM null: Suspended for some destinations by No. s: No. a.',
    );
  });

  it('keep imprecise dates as they are stated', () => {
    const law = lawOf(
      { id: 'a', issuedOn: '2025-01-01', effectiveOn: '2025-02' },
      { id: 's', issuedOn: '2025-03-01', effectiveOn: '2025-05', until: '2025-12-31', suspends: ['a'] },
    );
    expect(effects(law, { about: 'a' }).slice(0, 2)).toEqual([
      '2025-02 TAKES_EFFECT UNCONFIRMED: Takes effect on a day of this period that no source names: No. a.',
      '2025-05 SUSPENDED_FROM SUSPENDED: Suspended by No. s: No. a.',
    ]);
  });

  it('name what ended a provision before its effective day, and leave out a day that no source names', () => {
    const law = lawOf(
      { id: 'a', issuedOn: '2025-01-01', effectiveOn: '2025-06-01' },
      { id: 'b', issuedOn: '2025-01-01', effectiveOn: null },
      { id: 'r', issuedOn: '2025-02-01', repeals: ['a'] },
    );
    expect(effects(law)).toEqual([
      '2025-02-01 TAKES_EFFECT IN_FORCE: Takes effect: No. r.',
      '2025-06-01 TAKES_EFFECT REPEALED: Was to take effect, but was ended before by No. r: No. a.',
    ]);
  });

  it('never call anything in force in a sentence', () => {
    const sketches: Sketch[] = [{ id: 'z', issuedOn: '2025-01-01', effectiveOn: '2025' }];
    const all = [...effects(instruments), ...effects(lawOf(...sketches))];
    expect(all.filter((line) => /in force/i.test(line))).toEqual([]);
  });
});

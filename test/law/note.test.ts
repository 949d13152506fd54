import { describe, expect, it } from 'vitest';
import { cutLaw } from '../../src/law/knownLaw.ts';
import { statusNote } from '../../src/law/note.ts';
import { timelineOf, type Scope } from '../../src/law/status.ts';
import { endOfTime } from '../../src/lib/day.ts';
import { lawOf, type Sketch } from './lawBuilder.ts';

/** The notes on all spans of the first sketch. */
function notes(sketches: readonly Sketch[], scope: Scope = 'all'): string[] {
  const law = cutLaw(lawOf(...sketches), endOfTime);
  return [...law.provisions.values()]
    .slice(0, 1)
    .flatMap((provision) => timelineOf(law, provision, scope).map((interval) => statusNote(law, interval)));
}

const rule = { id: '1', issuedOn: '2025-01-01' };
const stop = { id: '2', issuedOn: '2025-03-01', until: '2025-06-30', suspends: ['1'] };
const repeal = { id: '3', issuedOn: '2025-03-01', repeals: ['1'] };

describe('the note on a status', () => {
  it('names the regulation and the day since when it holds', () => {
    expect(notes([rule])).toEqual(['In force by No. 1; since 2025-01-01.']);
  });

  it('gives the first and the last day of a span that has passed', () => {
    expect(notes([{ ...rule, effectiveOn: '2025-02-01' }])[0]).toBe(
      'Announced by No. 1, not yet in effect; from 2025-01-01 to 2025-01-31.',
    );
  });

  it('says that its own last day is past', () => {
    expect(notes([{ ...rule, endsOn: '2025-01-31' }])[1]).toBe(
      'Past its own last day, which No. 1 sets; since 2025-02-01.',
    );
  });

  it('names all instruments that suspend it', () => {
    const second = { ...stop, id: '4', targets: ['country:us'] };
    expect(notes([{ ...rule, targets: ['country:us'] }, stop, second])[1]).toBe(
      'Suspended by No. 2 and No. 4; from 2025-03-01 to 2025-06-30.',
    );
  });

  it('says that nothing known follows a suspension', () => {
    expect(notes([rule, stop])[2]).toBe(
      'Unconfirmed: the suspension by No. 2 has reached its last day, and no known instrument says what follows; since 2025-07-01.',
    );
  });

  it('says by what it is repealed', () => {
    expect(notes([rule, repeal])[1]).toBe('Repealed by No. 3; since 2025-03-01.');
  });

  it('says that the act upon it is itself not confirmed', () => {
    expect(notes([rule, { ...repeal, effectiveOn: null }])[1]).toBe(
      'Unconfirmed: repealed by No. 3, whose own status is not confirmed; since 2025-03-01.',
    );
    expect(notes([rule, { ...stop, effectiveOn: null }])[1]).toBe(
      'Unconfirmed: suspended by No. 2, whose own status is not confirmed; since 2025-03-01.',
    );
  });

  it('tells what is announced from what is unconfirmed where no effective day is known', () => {
    expect(notes([{ ...rule, effectiveOn: null, notInForceAsOf: ['2025-01-31'] }])).toEqual([
      'Announced: No. 1 sets no effective day that is known; from 2025-01-01 to 2025-01-31.',
      'Unconfirmed: No. 1 sets no effective day that is known; since 2025-02-01.',
    ]);
  });

  it('says that a day is not known more closely', () => {
    expect(notes([{ ...rule, effectiveOn: '2025-01' }])[0]).toBe(
      'Unconfirmed: No. 1 is known to change it in this period, but not on which day; from 2025-01-01 to 2025-01-31.',
    );
  });

  it('says that a destination is not reached', () => {
    expect(notes([{ ...rule, targets: ['country:jp'] }], { destination: 'country:in' })).toEqual([
      'Does not apply: No. 1 does not reach this destination; since 2025-01-01.',
    ]);
  });

  it('says that destinations differ', () => {
    expect(notes([rule, { ...stop, targets: ['country:us'] }])[1]).toBe(
      'Differs between destinations, by No. 1 and No. 2; since 2025-03-01.',
    );
  });
});

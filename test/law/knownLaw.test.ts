import { describe, expect, it } from 'vitest';
import { cutLaw, issuedBy, regulationOf } from '../../src/law/knownLaw.ts';
import type { Listing } from '../../src/law/lawSet.ts';
import { timelineOf } from '../../src/law/status.ts';
import { endOfTime } from '../../src/lib/day.ts';
import { lawOf } from './lawBuilder.ts';

const rule = { id: 'rule', issuedOn: '2025-01-01' };

function listing(thing: string, knownFrom: string): Listing {
  return { thing, code: undefined, onAccountOf: undefined, evidence: 'STATED', knownFrom };
}

describe('the law that was known by a day', () => {
  it('lists and controls what it was known to list and control', () => {
    const law = lawOf(rule);
    const both = [listing('early', '2025-01-01'), listing('late', '2025-03-01')];
    const set = {
      ...law,
      provisions: law.provisions.map((one) => ({ ...one, lists: both, controls: both })),
    };
    const holds = (knownAt: string) => {
      const found = cutLaw(set, knownAt).provisions.get('rule');
      return [found?.lists, found?.controls].map((listings) => listings?.map(({ thing }) => thing));
    };
    expect(holds('2025-02-28')).toEqual([['early'], ['early']]);
    expect(holds('2025-03-01')).toEqual([
      ['early', 'late'],
      ['early', 'late'],
    ]);
  });

  it('holds by a day what was issued by it, whether in effect or not', () => {
    const later = { id: 'later', issuedOn: '2025-02-01', effectiveOn: '2025-06-01' };
    const law = cutLaw(lawOf(rule, later), endOfTime);
    const ids = (day: string) => issuedBy(law, day).map(({ id }) => id);
    expect(ids('2024-12-31')).toEqual([]);
    expect(ids('2025-01-31')).toEqual(['rule']);
    expect(ids('2025-02-01')).toEqual(['rule', 'later']);
  });

  it('has a regulation for each provision, or the law set is wrong', () => {
    const law = cutLaw(lawOf(rule), endOfTime);
    const [provision] = issuedBy(law, endOfTime);
    expect(provision && regulationOf(law, provision).name).toBe('No. rule');
    const stray = cutLaw(lawOf({ ...rule, of: 'other' }), endOfTime);
    expect(() => provision && regulationOf(stray, provision)).toThrow(
      'The regulation of rule is not in the law set.',
    );
  });

  it('judges each act once, however many ways lead to it', () => {
    const upon = (id: string, targets: string[]) => ({
      id,
      issuedOn: '2025-01-01',
      effectiveOn: null,
      repeals: targets,
    });
    const law = cutLaw(
      lawOf(
        rule,
        upon('a', ['rule']),
        upon('b', ['rule']),
        upon('c', ['a', 'b']),
        upon('d', ['a', 'b', 'c']),
      ),
      endOfTime,
    );
    for (const provision of issuedBy(law, endOfTime).slice(0, 1)) timelineOf(law, provision, 'all');
    expect([...law.histories.keys()].map((key) => key.trim()).sort()).toEqual(['a', 'b', 'c', 'd']);
  });
});

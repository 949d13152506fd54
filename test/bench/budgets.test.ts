import { describe, expect, it } from 'vitest';

import { budgets, grown, missed, overBudget, scanned } from '../../bench/measure/budgets.ts';
import { scannedIn } from '../../bench/measure/plan.ts';
import type { Work } from '../../bench/measure/watched.ts';

const { point } = budgets;
const good: Work = { statements: 0, rows: 0, bytes: 0, ...point, hits: 100, scans: [] };

function step(operator: string, details: string) {
  return { operator, details, estimatedRows: null, rows: null, dbHits: null, inputs: [] };
}

describe('a budget', () => {
  it.each(['statements', 'rows', 'bytes'] as const)('is missed by more %s and by fewer', (what) => {
    expect(missed('point', good)).toEqual([]);
    for (const by of [-1, 1])
      expect(missed('point', { ...good, [what]: good[what] + by })).toEqual([
        expect.stringMatching(`^point: ${what} must be`),
      ]);
  });

  it.each(['statements', 'rows', 'bytes', 'hits'] as const)(
    'lets %s be three tenths more upon a larger graph',
    (what) => {
      const [smaller, most, beyond] = [10, 13, 14].map((count) => ({ ...good, [what]: count }));
      expect(grown('point', most ?? good, smaller ?? good)).toEqual([]);
      expect(grown('point', beyond ?? good, smaller ?? good)).toEqual([
        `point: ${what} must grow at most 1.3 times, but grew from 10 to 14`,
      ]);
    },
  );

  it('lets no other labels be looked at than it names', () => {
    expect(scanned('law', { ...good, scans: ['Bloc', 'Firm', 'Regulation'] })).toEqual([
      'law: no statement may look at all nodes of a label, but: Firm',
    ]);
  });

  it('is kept at each size', () => {
    const smallest = { nodes: 10, works: { point: { ...good, rows: 9 } } };
    const largest = { nodes: 100, works: { point: { ...good, rows: 9, hits: 900, scans: ['Firm'] } } };
    expect(overBudget([smallest, largest])).toEqual([
      `point: rows must be ${good.rows}, but are 9`,
      'point: no statement may look at all nodes of a label, but: Firm',
      'point: hits must grow at most 1.3 times, but grew from 100 to 900',
    ]);
  });
});

describe('what a plan looks at one by one', () => {
  it('is all nodes of each label of a union', () => {
    const steps = [step('UnionNodeByLabelsScan', 'n:Event|Licence'), step('NodeByLabelScan', 'm:Licence')];
    expect(scannedIn({ steps, hits: 0 })).toEqual(['Event', 'Licence']);
  });

  it('is an index that is read from end to end, but not one in which something is sought', () => {
    const steps = [
      step('NodeIndexScan', 'RANGE INDEX n:Firm(name) WHERE name IS NOT NULL'),
      step('NodeUniqueIndexSeek', 'UNIQUE n:Entity(id) WHERE id = $id'),
    ];
    expect(scannedIn({ steps, hits: 0 })).toEqual([
      'NodeIndexScan RANGE INDEX n:Firm(name) WHERE name IS NOT NULL',
    ]);
  });
});

import { describe, expect, it } from 'vitest';

import type { DatedRecord, DatedRecords, Reader } from '../../src/graph/reader.ts';
import { frameOf } from '../../src/law/frame.ts';
import { cutLaw } from '../../src/law/knownLaw.ts';
import type { EntryInFrame } from '../../src/timeline/entry.ts';
import { timelinePage } from '../../src/timeline/page.ts';
import { lawOf } from '../law/lawBuilder.ts';

const frame = frameOf({ at: undefined, knownAt: undefined }, '2025-10-20');
const law = cutLaw(
  lawOf(
    { id: 'a', issuedOn: '2025-01-01', lists: ['dy'] },
    { id: 'b-1', of: 'b', issuedOn: '2025-02-01', effectiveOn: '2025-03-01' },
    { id: 'b-2', of: 'b', issuedOn: '2025-02-01', effectiveOn: '2025-04-01' },
  ),
  '2025-10-20',
);

function record(id: string, on: string | null, sketch: Partial<DatedRecord> = {}): DatedRecord {
  return { id, type: 'Event', on, report: null, steps: [], ...sketch };
}

type Ask = {
  readonly about?: readonly string[];
  readonly from?: string;
  readonly until?: string;
  readonly scheduled?: boolean;
  readonly first?: number;
  readonly after?: string | null;
};

/** A page of a timeline over the law above and these records; what is related comes from the database otherwise. */
function timeline(found: Partial<DatedRecords>, { first, after, ...wanted }: Ask = {}) {
  const asked: (readonly string[] | undefined)[] = [];
  const reader: Pick<Reader, 'datedRecords'> = {
    datedRecords(_, ids) {
      asked.push(ids);
      return Promise.resolve({ records: [], law: [], ...found });
    },
  };
  const question = { about: undefined, from: undefined, until: undefined, scheduled: undefined, ...wanted };
  const page = timelinePage(reader as Reader, law, frame, question, { first, after });
  const shown = async () =>
    ((await page.nodes()) as EntryInFrame[]).map(({ entry }) => `${entry.on} ${entry.kind} ${entry.subject}`);
  return { page, shown, asked };
}

describe('a timeline', () => {
  it('stands in the order of the days, more precise ones first, then by kind and id', async () => {
    const records = [
      record('y', '2025'),
      record('m', '2025-01'),
      record('e2', '2025-01-01'),
      record('e1', '2025-01-01'),
    ];
    expect(await timeline({ records }, { until: '2025-01-31' }).shown()).toEqual([
      '2025-01-01 PUBLISHED a',
      '2025-01-01 TAKES_EFFECT a',
      '2025-01-01 EVENT e1',
      '2025-01-01 EVENT e2',
      '2025-01 EVENT m',
      '2025 EVENT y',
    ]);
  });

  it('holds an imprecise date when any of its days is asked for', async () => {
    const records = [record('y', '2024'), record('m', '2024-12'), record('d', '2024-12-30')];
    expect(await timeline({ records }, { from: '2024-12-31', until: '2024-12-31' }).shown()).toEqual([
      '2024 EVENT y',
      '2024-12 EVENT m',
    ]);
  });

  it('holds only what lies after the day of the frame, or only what does not, when asked to', async () => {
    const records = [record('today', '2025-10-20'), record('month', '2025-11'), record('next', '2025-10-21')];
    const from = '2025-10-20';
    expect(await timeline({ records }, { from, scheduled: true }).shown()).toEqual([
      '2025-10-21 EVENT next',
      '2025-11 EVENT month',
    ]);
    expect(await timeline({ records }, { from, scheduled: false }).shown()).toEqual([
      '2025-10-20 EVENT today',
    ]);
  });

  it('has an entry for a record and for each answer or state, also where the record has no day itself', async () => {
    const step = { report: 'GRANTED', by: 'ministry', citations: ['c'] };
    const records = [
      record('demand', '2024-01-01', {
        type: 'Commitment',
        report: 'DEMAND',
        steps: [{ ...step, on: '2024-01-02', report: 'REJECTED' }],
      }),
      record('licence', null, { type: 'Licence', steps: [{ ...step, on: '2024-01-03' }] }),
    ];
    expect(await timeline({ records }, { until: '2024-12-31' }).shown()).toEqual([
      '2024-01-01 REPORTED demand',
      '2024-01-02 REPORTED demand',
      '2024-01-03 REPORTED licence',
    ]);
  });

  it('about a regulation is about its provisions too, about a provision it has the publication alone beside', async () => {
    const regulation = timeline({}, { about: ['b'] });
    const whole = ['2025-02-01 PUBLISHED b', '2025-03-01 TAKES_EFFECT b-1', '2025-04-01 TAKES_EFFECT b-2'];
    expect(await regulation.shown()).toEqual(whole);
    expect(regulation.asked).toEqual([['b', 'b-1', 'b-2']]);
    expect(await timeline({}, { about: ['b-2'] }).shown()).toEqual([whole[0], whole[2]]);
  });

  it('about a thing holds the law that is related to it, about a country the law that it issued', async () => {
    const ofA = ['2025-01-01 PUBLISHED a', '2025-01-01 TAKES_EFFECT a'];
    expect(await timeline({ law: ['a'] }, { about: ['dy'] }).shown()).toEqual(ofA);
    expect(await timeline({}, { about: ['country:cn'] }).shown()).toHaveLength(5);
    expect(await timeline({}, { about: ['country:in'] }).shown()).toEqual([]);
  });

  it('goes on after a cursor without leaving out or repeating anything', async () => {
    const records = [record('y', '2025'), record('m', '2025-01'), record('e', '2025-01-01')];
    const seen: string[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const { page, shown } = timeline({ records }, { first: 3, after });
      seen.push(...(await shown()));
      const ends = await page.pageInfo();
      after = ends.endCursor;
      more = ends.hasNextPage;
    }
    const { page, shown } = timeline({ records }, { first: 100 });
    expect(seen).toEqual(await shown());
    expect(await page.totalCount()).toBe(seen.length);
  });

  it('refuses a cursor of another list and a page of a wrong size', () => {
    expect(() => timeline({}, { after: 'x' })).toThrow('after must be a cursor of this list');
    expect(() => timeline({}, { first: 101 })).toThrow('first must be between 1 and 100, but got: 101');
  });
});

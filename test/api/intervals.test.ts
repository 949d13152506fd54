import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { nextDay } from '../../src/lib/day.ts';
import { openApi, type Api } from './api.ts';

type Interval = { readonly from: string; readonly until: string | null; readonly status: string | null };
type Provision = {
  readonly ref: string;
  readonly status: string | null;
  readonly timeline: readonly Interval[];
};

describe('the timeline of every provision', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  const provisionsOn = async (at: string): Promise<readonly Provision[]> => {
    const { data, errors, extensions } = await api.ask<{ asOf: { provisions: { nodes: Provision[] } } }>(
      `query ($at: Date) { asOf(at: $at) { provisions(first: 100) { nodes { ref status timeline { from until status } } } } }`,
      { at },
    );
    expect(errors).toBeUndefined();
    // The list and the check: what the law says is worked out in memory.
    expect(extensions.cost.statements).toBe(1);
    return data.asOf.provisions.nodes;
  };

  it('has neither gaps nor overlaps', async () => {
    const provisions = await provisionsOn('2027-01-01');
    expect(provisions.length).toBeGreaterThan(30);
    for (const { ref, timeline } of provisions) {
      const starts = timeline.slice(1).map(({ from }) => from);
      const ends = timeline.slice(0, -1).map(({ until }) => nextDay(until ?? ''));
      expect(starts, ref).toEqual(ends);
      expect(timeline.at(-1)?.until, ref).toBeNull();
    }
  });

  it.each(['2025-04-04', '2025-10-09', '2025-11-08', '2025-12-01', '2026-11-11', '2027-01-01'])(
    'holds the status of %s in the interval of that day',
    async (day) => {
      for (const { ref, status, timeline } of await provisionsOn(day)) {
        const held = timeline.filter(({ from, until }) => from <= day && (until === null || day <= until));
        expect(
          held.map((interval) => interval.status),
          ref,
        ).toEqual([status]);
      }
    },
  );
});

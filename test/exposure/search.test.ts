import { describe, expect, it } from 'vitest';

import type { Wanted } from '../../src/exposure/filter.ts';
import { aboutOf, cutPage, exposurePage, facetsOf } from '../../src/exposure/page.ts';
import { searchExposures, type Found } from '../../src/exposure/search.ts';
import type { Reader } from '../../src/graph/reader.ts';
import type { Step } from '../../src/graph/way.ts';
import { frameOf } from '../../src/law/frame.ts';
import { cutLaw } from '../../src/law/knownLaw.ts';
import type { PageArguments } from '../../src/paging/page.ts';
import { lawOf } from '../law/lawBuilder.ts';
import { step } from './steps.ts';

const frame = frameOf({ at: undefined, knownAt: undefined }, '2026-11-22');

const everything: Wanted = {
  countries: undefined,
  subjects: undefined,
  subjectTypes: undefined,
  elements: undefined,
  items: undefined,
  regulations: undefined,
  controlledBy: undefined,
  membership: undefined,
  channels: undefined,
  newSince: undefined,
  newlyControlledOnly: false,
  statuses: ['IN_FORCE'],
  ignoresValidTime: false,
};

/** What is found for so many sectors that all use the same controlled things. */
function found(sectors: number, things: number, wanted: Partial<Wanted> = {}) {
  const used = Array.from({ length: things }, (_, index) => `t${index}`);
  const subjects = Array.from({ length: sectors }, (_, index) => {
    const subject = `sector:${index}`;
    const edges: Step[] = used.map((thing) => step(subject, 'USES', thing));
    return { subject, type: 'Sector', country: 'country:in', knownLater: undefined, edges };
  });
  const reader: Partial<Reader> = {
    subjects: () => Promise.resolve(subjects),
    steps: () => Promise.resolve([]),
    together: (work) => work,
  };
  const law = cutLaw(lawOf({ id: 'april', issuedOn: '2025-04-04', lists: used }), frame.knownAt);
  return searchExposures(reader as Reader, law, frame, { ...everything, ...wanted });
}

describe('a search for exposures', () => {
  it('has a row for each controlled thing of each subject', async () => {
    expect((await found(2, 3)).rows).toHaveLength(6);
  });

  it('that would take more than one answer may says so, and leaves no row out in silence', async () => {
    const most = 'Exposures must be found within 1000000 steps, but the question takes more';
    await expect(found(600, 1_000)).rejects.toThrow(most);
    await expect(found(600, 1_000)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('takes no work for what is not asked about', async () => {
    expect((await found(600, 1_000, { elements: ['t7'] })).rows).toHaveLength(600);
    expect((await found(600, 1_000, { controlledBy: ['country:us'] })).rows).toHaveLength(0);
  });
});

function pageOf(all: Found, page: PageArguments) {
  return exposurePage(frame, cutPage(all, everything, page), page, {
    facets: () => Promise.resolve({ frame, ...facetsOf(all, everything) }),
    about: () => aboutOf(all),
  });
}

describe('a page of exposures', () => {
  it('reads the ways of its own rows alone, until somebody asks what all rows are about', async () => {
    const { rows } = await found(100, 1);
    let read = 0;
    const watched = rows.map((row) =>
      Object.defineProperty({ ...row }, 'steps', {
        get: () => {
          read += 1;
          return row.steps;
        },
      }),
    );
    const all = { rows: watched, notHeld: [] };
    const page = pageOf(all, { first: 2 });
    expect(page.totalCount).toBe(100);
    expect(read).toBe(2);
    expect(page.about()).toHaveLength(102);
    expect(facetsOf(all, everything).elements).toEqual([{ id: 't0', count: 100 }]);
  });

  it('goes on behind the row of a cursor', async () => {
    const all = await found(5, 1);
    const first = pageOf(all, { first: 2 });
    const second = pageOf(all, { first: 2, after: first.pageInfo.endCursor });
    expect(second.nodes.map(({ exposure }) => exposure.subject)).toEqual(['sector:2', 'sector:3']);
    expect(second.pageInfo.hasNextPage).toBe(true);
  });
});

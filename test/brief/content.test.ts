import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Brief } from '../../src/brief/brief.ts';
import { briefDay, openBriefs, statementsOf } from './briefs.ts';

let briefs: ReturnType<typeof openBriefs>;
beforeAll(() => {
  briefs = openBriefs();
});
afterAll(() => briefs.close());

const measures = (brief: Brief) =>
  statementsOf(brief)
    .filter(({ part }) => part === 'Measures of China that reach India')
    .map(({ text }) => text.split(' | '));

const noted = (brief: Brief) => brief.notes.join(' ');

describe('the law in a brief', () => {
  it('calls nothing in force whose suspension has run out, and says that it has', async () => {
    const rows = measures(await briefs.made({ parties: 'IN,CN', at: briefDay, extent: 'FULL' }));
    const october = rows.filter(([name]) => /^No\. (55|56|57|58|61|62) of 2025/.test(name ?? ''));
    expect(october.length).toBeGreaterThanOrEqual(6);
    for (const [, , status, , , until] of october)
      expect([status, until]).toEqual(['not confirmed', 'ran out 10 Nov 2026']);
  });

  it('gives the last day of a suspension that runs', async () => {
    const rows = measures(await briefs.made({ parties: 'IN,CN', at: '2025-12-15' }));
    expect(rows.find(([name]) => name === 'No. 57 of 2025')?.slice(2)).toEqual([
      'suspended',
      '9 Oct 2025',
      '8 Nov 2025',
      '10 Nov 2026',
    ]);
  });

  it('has no act among the measures, and none for other destinations', async () => {
    const rows = measures(await briefs.made({ parties: 'IN,CN', at: briefDay, extent: 'FULL' }));
    expect(rows.filter(([name]) => /^No\. (70|72|46|1) of/.test(name ?? ''))).toEqual([]);
  });

  it('looks back to the day before the last announcement unless told otherwise', async () => {
    const headings = async (given: Record<string, string>) =>
      (await briefs.made({ parties: 'IN,CN', at: '2025-10-20', ...given })).parts.map(
        ({ heading }) => heading,
      );
    expect(await headings({})).toContain('Since 8 Oct 2025');
    expect(await headings({ since: '2025-04-03' })).toContain('Since 3 Apr 2025');
  });
});

describe("one's own measures in a brief", () => {
  const own = (brief: Brief) =>
    statementsOf(brief).filter(({ part }) => part === 'Measures of India, as they stand for China');

  it('stand beside those of the counterpart, each cited', async () => {
    const rows = own(await briefs.made({ parties: 'IN,CN', at: '2025-12-15', extent: 'FULL' }));
    expect(rows.map(({ text }) => text.split(' | ')[0])).toEqual([
      'Beach sand minerals of India',
      'Atomic Energy Act of 1962',
      'SCOMET list of India',
      'Rules of India as amended in 2019',
    ]);
    expect(rows.every(({ citations }) => citations.length > 0)).toBe(true);
  });

  it('have no day of announcement that no source tells', async () => {
    const rows = own(await briefs.made({ parties: 'IN,CN', at: '2025-12-15', extent: 'FULL' }));
    expect(rows.map(({ text }) => text.split(' | ')[3]).slice(0, 3)).toEqual(['Aug 2018', '1962', '2024']);
  });

  it('are those that the other side reads as reaching it', async () => {
    const rows = async (parties: string, part: string) =>
      statementsOf(await briefs.made({ parties, at: briefDay, extent: 'FULL' }))
        .filter((one) => one.part === part)
        .map(({ text }) => text)
        .sort();
    expect(await rows('CN,IN', 'Measures of China, as they stand for India')).toEqual(
      await rows('IN,CN', 'Measures of China that reach India'),
    );
  });
});

describe('a brief to be shared', () => {
  it('leaves out whoever is not named, what is graded low, and inferred rows on defence, and counts them', async () => {
    const brief = await briefs.made({ parties: 'IN,CN', at: '2025-12-15', extent: 'FULL' });
    expect(brief.citations.filter(({ assertedBy }) => assertedBy.includes('not named'))).toEqual([]);
    expect(brief.citations.filter(({ confidence }) => confidence === 'low')).toEqual([]);
    const defence = statementsOf(brief).filter(({ text }) => /^Aerospace and defence.*inferred/.test(text));
    expect(defence).toEqual([]);
    expect(noted(brief)).toMatch(
      /^Shareable: left out are \d+ statements that name no speaker, \d+ rows on defence that are inferred and \d+ facts graded low\./,
    );
  });

  it('does not tell what an official of the own side said without a name', async () => {
    const shared = await briefs.made({ parties: 'IN,CN', at: '2025-10-20' });
    const internal = await briefs.made({ parties: 'IN,CN', at: '2025-10-20', audience: 'INTERNAL' });
    const answers = (brief: Brief) =>
      statementsOf(brief).filter(({ text }) => text.includes('not yet accepted')).length;
    expect([answers(shared), answers(internal)]).toEqual([0, 3]);
  });

  it('says of an answer that does not enter that it is held, and counts it among what is left out', async () => {
    const given = { parties: 'IN,CN', at: '2025-10-20' };
    const [shared, whole] = [await briefs.made(given), await briefs.made({ ...given, audience: 'INTERNAL' })];
    const demand = (brief: Brief) =>
      statementsOf(brief).find(({ text }) => text.includes('; answer: '))?.text;
    expect(demand(shared)).toMatch(/; answer: 1 only in the internal version \(no speaker is named\)\.$/);
    expect(demand(whole)).toMatch(/; answer: not yet accepted .*\.$/);
    expect(noted(shared)).toMatch(/left out are [1-9]\d* statements that name no speaker/);
  });

  it('says as much for the other kind of audience', async () => {
    const internal = await briefs.made({
      parties: 'IN,CN',
      at: '2025-12-15',
      audience: 'INTERNAL',
      extent: 'FULL',
    });
    expect(internal.citations.some(({ assertedBy }) => assertedBy.includes('not named'))).toBe(true);
    expect(statementsOf(internal).some(({ text }) => /^Aerospace and defence.*inferred/.test(text))).toBe(
      true,
    );
    expect(noted(internal)).toMatch(/^Internal: /);
  });
});

describe('what is said of firms in a brief', () => {
  it('has the denial beside the report', async () => {
    const brief = await briefs.made({ parties: 'IN,CN', at: briefDay, audience: 'INTERNAL', extent: 'FULL' });
    const [report] = statementsOf(brief).filter(({ text }) =>
      text.startsWith('Reported: Maruti Suzuki plans fewer'),
    );
    expect(report?.text).toMatch(/; denied: .*has not disrupted.*Maruti Suzuki/);
    expect(report?.isQuotable).toBe(false);
  });
});

describe('a sector of a brief', () => {
  it('narrows the exposures', async () => {
    const brief = await briefs.made({
      parties: 'IN,CN',
      at: '2025-12-15',
      sector: 'sector:in-electric-cars',
    });
    const who = statementsOf(brief).filter(
      ({ part, text }) => part.startsWith('Exposure') && text.includes(' | '),
    );
    expect(new Set(who.map(({ text }) => text.split(' | ')[0]))).toEqual(new Set(['Electric cars']));
  });
});

describe('the exposures of a brief', () => {
  it('have no row twice, where provisions of one name say the same', async () => {
    const brief = await briefs.made({ parties: 'US,CN', at: briefDay, extent: 'FULL' });
    const rows = statementsOf(brief)
      .filter(({ part, text }) => part.startsWith('Exposure') && text.includes(' | '))
      .map(({ text }) => text);
    expect(rows.length).toBeGreaterThan(2);
    expect(new Set(rows).size).toBe(rows.length);
  });
});

describe('assumptions in a brief', () => {
  it('lay a watermark over the whole, which is not there otherwise', async () => {
    const assume = 'extend.regulation:cn-mofcom-gac-2025-70.2027-11-10';
    const brief = await briefs.made({ parties: 'IN,CN', at: briefDay, assume });
    expect(brief.watermark).toBe(
      'ASSUMPTION ‡ – Assumed: Announcement No. 70 of 2025 of MOFCOM and GAC runs on up to and including 2027-11-10',
    );
    expect((await briefs.made({ parties: 'IN,CN', at: briefDay })).watermark).toBeUndefined();
  });
});

describe('hypotheses of a brief', () => {
  const [lift, extend] = [
    'lift.regulation:cn-mofcom-gac-2025-18',
    'extend.regulation:cn-mofcom-gac-2025-70.2027-11-10',
  ];

  it('are written as those of questions, several with ~ in between, in any order', async () => {
    const brief = await briefs.made({ parties: 'IN,CN', at: briefDay, assume: `${lift}~${extend}` });
    expect(brief.watermark).toMatch(/^ASSUMPTION ‡ – Assumed: .*No\. 70 .*; Assumed: .*No\. 18 /);
    expect(brief.fullAddress).toContain(`&assume=${extend}~${lift}&`);
    expect(await briefs.made({ parties: 'IN,CN', at: briefDay, assume: `${extend}~${lift}` })).toEqual(brief);
  });

  it('may put elements or items under a provision', async () => {
    const assume = 'impose.provision:cn-mofcom-gac-2025-18.element:nd';
    const brief = await briefs.made({ parties: 'IN,CN', at: briefDay, assume });
    expect(brief.watermark).toMatch(/: Neodymium comes /);
  });
});

describe('the cost of a brief', () => {
  it('is three operations, whose statements do not grow with rows', async () => {
    briefs.statements.length = 0;
    await briefs.make({ parties: 'IN,CN', at: briefDay });
    expect(briefs.statements).toEqual([1, 10, 87]);
  });
});

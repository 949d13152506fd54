import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Brief } from '../../src/brief/brief.ts';
import { pdfOf } from '../../src/brief/formats/pdf.ts';
import { limitsAfter, mostCuts } from '../../src/brief/limits.ts';
import { briefDay, openBriefs, statementsOf } from './briefs.ts';

let briefs: ReturnType<typeof openBriefs>;
beforeAll(() => {
  briefs = openBriefs();
});
afterAll(() => briefs.close());

async function pagesBeforeCitations(brief: Brief): Promise<number> {
  const document = await getDocumentProxy(new Uint8Array(await pdfOf(brief)));
  const { text } = await extractText(document, { mergePages: false });
  return text.findIndex((page) => page.trimStart().startsWith('Citations'));
}

const internal = { audience: 'INTERNAL' };
const asked: readonly Record<string, string>[] = [
  { parties: 'US,CN', at: '2025-12-15' },
  { parties: 'US,CN', at: briefDay, ...internal },
  { parties: 'JP,CN', at: briefDay },
  { parties: 'DE,CN', at: '2025-12-15', ...internal },
  { parties: 'KR,CN', at: briefDay },
  { parties: 'CN,US', at: briefDay, ...internal },
  { parties: 'CN,IN', at: '2025-10-20' },
  { parties: 'IN,US', at: briefDay },
  { parties: 'IN,JP', at: '2025-10-20' },
  { parties: 'IN,CN', at: '2025-12-15', sector: 'sector:in-rare-earth-processing' },
  { parties: 'IN,CN', at: '2025-12-15', sector: 'sector:in-combustion-vehicles-and-parts', ...internal },
  { parties: 'IN,CN', at: briefDay },
  { parties: 'IN,CN', at: briefDay, assume: 'lift.regulation:cn-mofcom-gac-2025-18' },
];

describe('the first page', () => {
  it.each(asked.map((given) => [Object.values(given).join(' '), given] as const))(
    'is one for %s',
    async (_, given) => {
      expect(await pagesBeforeCitations(await briefs.make(given))).toBe(1);
    },
  );

  it('would be more than one without cuts', async () => {
    const whole = await briefs.make({ parties: 'IN,CN', at: briefDay, extent: 'FULL' });
    expect(await pagesBeforeCitations(whole)).toBeGreaterThan(1);
  });

  it('says of each part how much more there is in full', async () => {
    const given = { parties: 'IN,CN', at: briefDay };
    const [page, whole] = [await briefs.make(given), await briefs.make({ ...given, extent: 'FULL' })];
    const counts = (brief: Brief, heading: string) =>
      statementsOf(brief).filter(({ part }) => part === heading).length;
    const more = page.parts.map(({ heading }) => [heading, counts(whole, heading) - counts(page, heading)]);
    expect(page.parts.map((part) => [part.heading, part.more])).toEqual(more);
    expect(whole.parts.filter((part) => part.more > 0)).toEqual([]);
  });
});

describe('the cuts of lists', () => {
  it('take one row each, and leave one of every list', () => {
    const sums = Array.from({ length: mostCuts + 2 }, (_unused, cuts) =>
      Object.values(limitsAfter(cuts)).reduce((sum, most) => sum + most, 0),
    );
    const [widest = 0] = sums;
    expect(sums).toEqual(sums.map((_unused, cuts) => widest - Math.min(cuts, mostCuts)));
    expect(new Set(Object.values(limitsAfter(mostCuts)))).toEqual(new Set([1]));
  });
});

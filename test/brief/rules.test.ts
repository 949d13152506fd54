import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Brief } from '../../src/brief/brief.ts';
import { findings } from '../../src/seeding/language/findings.ts';
import { audiences, briefDay, days, openBriefs, statementsOf } from './briefs.ts';

const asked = [
  ...days.flatMap((at) => audiences.map((audience) => ({ parties: 'IN,CN', at, audience }))),
  ...audiences.map((audience) => ({ parties: 'IN,CN', at: briefDay, audience, extent: 'FULL' })),
  { parties: 'CN,IN', at: briefDay },
  { parties: 'US,CN', at: briefDay, audience: 'INTERNAL', extent: 'FULL' },
  { parties: 'DE,CN', at: '2025-10-20' },
  { parties: 'IN,CN', at: '2025-12-15', sector: 'sector:in-electric-cars' },
  { parties: 'IN,CN', at: briefDay, assume: 'lift.regulation:cn-mofcom-gac-2025-18' },
];

describe.each(asked.map((given) => [Object.values(given).join(' '), given] as const))(
  'the brief %s',
  (_, given) => {
    let briefs: ReturnType<typeof openBriefs>;
    let brief: Brief;
    let firms: string[];
    beforeAll(async () => {
      briefs = openBriefs();
      brief = await briefs.make(given);
      const found = await briefs.ask<{ firms: { nodes: { name: string }[] } }>(
        parse('{ firms(first: 100) { nodes { name } } }'),
        {},
      );
      firms = found.firms.nodes.map(({ name }) => name);
    });
    afterAll(() => briefs.close());

    it('cites something for every sentence and row, and cites nothing else', () => {
      const statements = statementsOf(brief);
      const numbers = brief.citations.map(({ number }) => number);
      expect(statements.filter(({ citations }) => citations.length === 0)).toEqual([]);
      const used = new Set(statements.flatMap(({ citations }) => citations));
      expect([...used].sort((a, b) => a - b)).toEqual(numbers);
      expect(numbers).toEqual(numbers.map((_number, index) => index + 1));
    });

    it('says who asserts each citation, and where it was published', () => {
      for (const { publisher, title, published, assertedBy, confidence } of brief.citations)
        expect([publisher, title, published, assertedBy, confidence]).not.toContain('');
    });

    // A unit is told by its name, or by a sign or short form that stands for it.
    const units = /%|₹|\$|\b(t|kg|crore|million|billion|lakh)\b/;

    it('has no figure without unit and period', () => {
      for (const { text, figures } of statementsOf(brief))
        for (const { value, unit, period } of figures) {
          expect([text, value, unit, period]).not.toContain('');
          if (!text.includes('xposures of')) expect([text, text.includes(value)]).toEqual([text, true]);
          if (!text.includes('xposures of')) expect([text, text.includes(period)]).toEqual([text, true]);
          const isToldWithUnit = text.includes(unit) || units.test(value);
          if (!text.includes('xposures of')) expect([text, unit, isToldWithUnit]).toEqual([text, unit, true]);
        }
    });

    it('marks what is inferred and what is assumed, and lets nobody quote it', () => {
      for (const { text, marks, isQuotable } of statementsOf(brief)) {
        expect([text, ...['†', '‡'].filter((mark) => text.includes(mark))]).toEqual([text, ...marks]);
        if (marks.length > 0) expect([text, isQuotable]).toEqual([text, false]);
      }
    });

    it('never writes what is never written', () => {
      const own = statementsOf(brief).map(({ text }) => text);
      const paraphrases = brief.citations.flatMap(({ paraphrase }) => paraphrase ?? []);
      const wrong = [...own, ...paraphrases, ...brief.notes]
        .map((text) => [text, ...findings(text)])
        .filter(({ length }) => length > 1);
      expect(wrong).toEqual([]);
    });

    it('says nothing of a firm that rests on what is graded low', () => {
      const low = new Set(
        brief.citations.filter(({ confidence }) => confidence === 'low').map(({ number }) => number),
      );
      const wrong = statementsOf(brief).filter(
        ({ text, citations }) =>
          citations.some((number) => low.has(number)) && firms.some((name) => text.includes(name)),
      );
      expect(wrong).toEqual([]);
    });

    it('has at most three sentences in the bottom line and three options', () => {
      const counted = (heading: RegExp) =>
        statementsOf(brief).filter(({ part }) => heading.test(part)).length;
      expect(counted(/^Bottom line/)).toBeLessThanOrEqual(3);
      expect(counted(/^Options/)).toBeLessThanOrEqual(3);
    });
  },
);

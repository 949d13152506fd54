import { describe, expect, it } from 'vitest';

import { boundedJson, boundedText } from '../../src/mcp/bounded.ts';

const citation = (title: string) => ({
  source: { publisher: 'P', title },
  locator: null,
  attribution: { kind: 'PUBLICATION', name: null },
});

describe('an answer of a tool', () => {
  it('lists each citation once, by numbers, and leaves out what is empty', () => {
    const rows = [
      { citations: [citation('a'), citation('b')] },
      { citations: [citation('b')], note: null, gaps: [] },
    ];
    expect(JSON.parse(boundedJson({ rows }))).toEqual({
      rows: [{ citations: [1, 2] }, { citations: [2] }],
      citations: [
        { number: 1, publisher: 'P', title: 'a', attribution: 'PUBLICATION' },
        { number: 2, publisher: 'P', title: 'b', attribution: 'PUBLICATION' },
      ],
    });
  });

  it('keeps citations that are numbered already', () => {
    const answered = { parts: [{ rows: [{ citations: [2] }] }], citations: [{ number: 2, title: 'a' }] };
    expect(JSON.parse(boundedJson(answered))).toEqual(answered);
  });

  it('is cut where it is too long, says so, and keeps the citations of what is left alone', () => {
    const numbered = Array.from({ length: 400 }, (_, index) => ({
      number: index + 1,
      title: 'x'.repeat(200),
    }));
    const rows = numbered.map(({ number }) => ({ text: 'x'.repeat(100), citations: [number] }));
    const text = boundedJson({ parts: [{ rows }], citations: numbered });
    expect(text.length).toBeLessThanOrEqual(24_000);
    const { cut, parts, citations } = JSON.parse(text) as {
      cut: string;
      parts: { rows: unknown[] }[];
      citations: unknown[];
    };
    expect(cut).toMatch(/parts\[\]\.rows$/);
    expect(citations).toHaveLength(parts[0]?.rows.length ?? 0);
  });

  it('is cut where it is a text that is too long', () => {
    expect(boundedText('x'.repeat(30_000))).toMatch(/x\n\n\(cut at 24000 characters; /);
  });
});

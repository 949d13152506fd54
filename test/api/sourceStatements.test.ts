import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openApi, type Api } from './api.ts';

type Statement = {
  readonly citation: { readonly locator: string | null };
  readonly entities: readonly { readonly ref: string }[];
  readonly relationships: readonly { readonly verb: string }[];
};
type Page = {
  readonly totalCount: number;
  readonly nodes: readonly Statement[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

const document = `query ($id: ID!, $first: Int, $after: String) { source(id: $id) {
  statements(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
    nodes { citation { locator } entities { ref } relationships { verb } } } } }`;

/** The first number of a locator; what has none (headline, caption) stands before the paragraphs. */
function paragraph({ citation }: Statement): number {
  return Number(/\d+/.exec(citation.locator ?? '')?.[0] ?? 0);
}

describe("a source's statements", () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  const page = async (first: number, after: string | null = null) =>
    (
      await api.ask<{ source: { statements: Page } }>(document, {
        id: 'source:business-standard-2025-10-09',
        first,
        after,
      })
    ).data.source.statements;

  it('come paragraph by paragraph, ¶2 before ¶10, each with what rests on it', async () => {
    const { nodes } = await page(100);
    const paragraphs = nodes.map(paragraph);
    expect(paragraphs).toEqual([...paragraphs].sort((a, b) => a - b));
    expect(new Set(paragraphs)).toEqual(new Set([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]));
    for (const { entities, relationships } of nodes)
      expect(entities.length + relationships.length).toBeGreaterThan(0);
  });

  it('are the same page by page', async () => {
    const whole = await page(100);
    const paged: Statement[] = [];
    let after: string | null = null;
    do {
      const { nodes, pageInfo }: Page = await page(7, after);
      paged.push(...nodes);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(paged).toEqual(whole.nodes);
    expect(whole.totalCount).toBe(whole.nodes.length);
  });

  it('cost as many statements for many as for few', async () => {
    const cost = async (first: number) =>
      (await api.ask(document, { id: 'source:business-standard-2025-10-09', first })).extensions.cost
        .statements;
    // The source, its page and count, the things, the relationships and the citations of these.
    expect(await cost(50)).toBeLessThanOrEqual(7);
    expect(await cost(50)).toBe(await cost(100));
  });

  it('leave out what rests on them and is not visible in the frame', async () => {
    const { data } = await api.ask<{ asOf: { source: unknown } }>(
      '{ asOf(knownAt: "2025-10-08") { source(id: "source:business-standard-2025-10-09") { statements { totalCount } } } }',
    );
    expect(data.asOf.source).toBeNull();
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { findings } from '../../src/seeding/language/findings.ts';
import { openApi, type Answer, type Api } from './api.ts';

type Page<T> = {
  readonly nodes: readonly T[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};
type Exposure = { readonly path: { readonly sentence: string } };
type Provision = { readonly ref: string; readonly statuses: readonly string[]; readonly statusNote: string };

/** Days between which the law of October 2025 was announced, put off, and left open. */
const days = ['2025-10-08', '2025-10-20', '2025-11-08', '2026-11-10', '2026-11-22'];

describe('sentences that the product writes', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi({ today: '2026-11-22', nodeLimit: 1_000_000 });
  });
  afterAll(() => api.close());

  const all = async <T>(list: string, selection: string, at: string): Promise<T[]> => {
    const found: T[] = [];
    for (let after: string | null | undefined = null; after !== undefined;) {
      type Asked = { readonly asOf: { readonly list: Page<T> } };
      const answer: Answer<Asked> = await api.ask(
        `query ($at: Date, $after: String) { asOf(at: $at) { list: ${list}(first: 100, after: $after) {
          nodes { ${selection} } pageInfo { hasNextPage endCursor } } } }`,
        { at, after },
      );
      const { nodes, pageInfo } = answer.data.asOf.list;
      found.push(...nodes);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : undefined;
    }
    return found;
  };

  it.each(days)('on exposures say nothing that is never written, on %s', async (day) => {
    const rows = await all<Exposure>('exposures', 'path { sentence }', day);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.flatMap(({ path }) => findings(path.sentence))).toEqual([]);
  });

  it.each(days)('on a status say nothing that is never written, on %s', async (day) => {
    const provisions = await all<Provision>('provisions', 'ref statuses statusNote', day);
    expect(provisions.flatMap(({ statusNote }) => findings(statusNote))).toEqual([]);
    const unconfirmed = provisions.filter(({ statuses }) => statuses.includes('UNCONFIRMED'));
    const ofOctober = unconfirmed.filter(({ ref }) => ref === 'provision:cn-mofcom-gac-2025-57');
    expect(ofOctober.length > 0).toBe(day > '2026-11-10');
    for (const { statusNote } of unconfirmed) expect(statusNote).not.toMatch(/in force/i);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openApi, type Api } from './api.ts';

type View = { readonly one: { readonly status: string }; readonly two: { readonly status: string } };

describe('No. 46 of 2024, of which No. 72 of 2025 suspends article 2 alone', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  it.each([
    ['2025-11-08', 'IN_FORCE', 'IN_FORCE'],
    ['2025-11-09', 'IN_FORCE', 'SUSPENDED'],
    ['2026-11-27', 'IN_FORCE', 'SUSPENDED'],
    ['2026-11-28', 'IN_FORCE', 'UNCONFIRMED'],
  ])('on %s, known up to then: article 1 %s, article 2 %s', async (day, one, two) => {
    const { data, extensions } = await api.ask<{ asOf: View }>(
      `query ($day: Date!) { asOf(at: $day, knownAt: $day) {
        one: provision(id: "provision:cn-mofcom-2024-46-1") { status }
        two: provision(id: "provision:cn-mofcom-2024-46-2") { status } } }`,
      { day },
    );
    expect([data.asOf.one.status, data.asOf.two.status]).toEqual([one, two]);
    // Both provisions at once.
    expect(extensions.cost.statements).toBe(1);
  });

  it('says nothing of other destinations than the United States', async () => {
    const { data } = await api.ask(
      '{ provision(id: "provision:cn-mofcom-2024-46-1") { status(for: "IN") statusReason(for: "IN") } }',
    );
    expect(data).toEqual({ provision: { status: null, statusReason: 'DOES_NOT_APPLY' } });
  });

  it('is told apart from the instruments that share a number with others', async () => {
    const { data } = await api.ask<{ regulations: { nodes: { ref: string }[] } }>(
      '{ regulations(where: { number: ["57"] }) { nodes { ref } } }',
    );
    expect(data.regulations.nodes.map(({ ref }) => ref)).toEqual([
      'regulation:cn-mofcom-most-2023-57',
      'regulation:cn-mofcom-gac-2025-57',
    ]);
  });
});

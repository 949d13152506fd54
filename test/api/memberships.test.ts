import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openApi, type Api } from './api.ts';

type Rows = { readonly totalCount: number };

describe('exposures of members of an agreement', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  const count = async (agreements: string, issuer: string, more = '') => {
    const { data, extensions } = await api.ask<{ exposures: Rows }>(
      `{ exposures(where: { membership: { agreements: [${agreements}], issuer: ${issuer} } ${more} }) { totalCount } }`,
    );
    // The agreements, their members, the subjects and up to six steps.
    expect(extensions.cost.statements).toBeLessThanOrEqual(9);
    return data.exposures.totalCount;
  };

  it('to issuers outside: China is no member of Wassenaar, India is', async () => {
    const all = await api.ask<{ exposures: Rows }>(
      '{ exposures(where: { countries: ["IN"], controlledBy: ["CN"] }) { totalCount } }',
    );
    const indian = 'countries: ["IN"], controlledBy: ["CN"]';
    expect(await count('"agreement:wassenaar"', 'OUTSIDE', indian)).toBe(all.data.exposures.totalCount);
    expect(await count('"agreement:wassenaar"', 'INSIDE', 'controlledBy: ["CN"]')).toBe(0);
  });

  it('to issuers inside: both are members of the SCO', async () => {
    expect(await count('"agreement:sco"', 'INSIDE', 'controlledBy: ["CN"]')).toBeGreaterThan(0);
    expect(await count('"agreement:sco"', 'OUTSIDE', 'controlledBy: ["CN"]')).toBe(0);
  });

  it('need only one of several agreements', async () => {
    const either = await count('"agreement:wassenaar", "agreement:sco"', 'OUTSIDE', 'controlledBy: ["CN"]');
    expect(either).toBe(await count('"agreement:wassenaar"', 'OUTSIDE', 'controlledBy: ["CN"]'));
  });

  it('count members as of the day asked about: India joined Wassenaar in 2017', async () => {
    const { data } = await api.ask<Record<string, { exposures: Rows }>>(`{
      before: asOf(at: "2017-12-07") { ...Outside } now: asOf(at: "2025-10-20") { ...Outside } }
      fragment Outside on View {
        exposures(where: { membership: { agreements: ["agreement:wassenaar"], issuer: OUTSIDE } }) { totalCount } }`);
    expect(data['before']?.exposures.totalCount).toBe(0);
    expect(data['now']?.exposures.totalCount).toBeGreaterThan(0);
  });

  it('are none for an agreement that there is not', async () => {
    expect(await count('"agreement:none"', 'OUTSIDE')).toBe(0);
  });

  it('of a country are those that the root gives for it', async () => {
    const { data } = await api.ask<{ exposures: Rows; country: { exposures: Rows } }>(
      `{ exposures(where: { countries: ["IN"] }) { totalCount nodes { subject { ref } } }
        country(code: "IN") { exposures { totalCount nodes { subject { ref } } } } }`,
    );
    expect(data.country.exposures).toEqual(data.exposures);
  });
});

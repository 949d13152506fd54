import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openApi, type Api } from './api.ts';

/** A provision, the frame in which it is asked about, and where it stands there; null where it does not exist. */
type Row = readonly [provision: string, at: string, knownAt: string | null, status: string | null];

const military = 'provision:cn-mofcom-2026-1-military';
const thirdCountries = 'provision:cn-mofcom-2026-1-third-countries';
const shanti = 'provision:in-shanti-2025-repeal';
const actOf1962 = 'provision:in-aea-1962-monazite';
const order71 = 'provision:cn-miit-ndrc-mnr-2025-71';
const from2024 = 'provision:us-dfars-225-7018-2024';
const from2027 = 'provision:us-dfars-225-7018-2027';

const rows: readonly Row[] = [
  [military, '2026-01-05', '2026-01-05', null],
  [military, '2026-01-06', '2026-01-06', 'IN_FORCE'],
  [thirdCountries, '2026-01-06', '2026-01-06', 'IN_FORCE'],
  ['provision:cn-mofcom-2026-23-list', '2026-06-21', '2026-06-21', null],
  ['provision:cn-mofcom-2026-23-list', '2026-06-22', '2026-06-22', 'IN_FORCE'],
  [actOf1962, '2025-12-19', '2025-12-19', 'IN_FORCE'],
  [shanti, '2025-12-19', '2025-12-19', null],
  [shanti, '2026-01-15', null, 'ANNOUNCED'],
  [actOf1962, '2026-01-15', null, 'IN_FORCE'],
  [shanti, '2026-01-15', '2026-01-15', 'UNCONFIRMED'],
  [actOf1962, '2026-01-15', '2026-01-15', 'UNCONFIRMED'],
  [shanti, '2026-02-02', null, 'UNCONFIRMED'],
  [actOf1962, '2026-02-02', null, 'UNCONFIRMED'],
  [from2024, '2024-05-29', '2024-05-29', null],
  [from2024, '2024-05-30', '2024-05-30', 'IN_FORCE'],
  [from2027, '2024-05-30', '2024-05-30', 'ANNOUNCED'],
  [from2027, '2026-12-31', '2026-12-31', 'ANNOUNCED'],
  [from2027, '2027-01-01', '2027-01-01', 'IN_FORCE'],
  [order71, '2025-08-01', '2025-08-01', null],
  [order71, '2025-08-01', '2025-08-21', null],
  [order71, '2025-08-01', '2025-09-01', 'IN_FORCE'],
  [order71, '2025-07-27', '2025-09-01', null],
];

type Standing = { readonly provision: Readonly<Record<string, string | null>> | null };

describe('the law of several countries through the API', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  it.each(rows)('has %s at %s, known at %s, as %s', async (id, at, knownAt, status) => {
    const { data, extensions } = await api.ask<{ asOf: Standing }>(
      `query ($id: ID!, $at: Date!, $knownAt: Date) {
        asOf(at: $at, knownAt: $knownAt) { provision(id: $id) { status } } }`,
      { id, at, knownAt },
    );
    expect(data.asOf.provision?.['status'] ?? null).toBe(status);
    // The provision.
    expect(extensions.cost.statements).toBe(1);
  });

  it.each([military, thirdCountries])('aims %s at Japan, not at India', async (id) => {
    const { data, extensions } = await api.ask<{ asOf: Standing }>(
      `query ($id: ID!) { asOf(knownAt: "2026-01-06") { provision(id: $id) {
        japan: status(for: "JP") india: status(for: "IN") reason: statusReason(for: "IN") } } }`,
      { id },
    );
    expect(data.asOf.provision).toEqual({ japan: 'IN_FORCE', india: null, reason: 'DOES_NOT_APPLY' });
    expect(extensions.cost.statements).toBe(1);
  });

  it('tells what holds for exports from China from what reaches others abroad', async () => {
    const { data, extensions } = await api.ask<{ regulation: { provisions: { nodes: unknown[] } } }>(
      '{ regulation(id: "regulation:cn-mofcom-2026-1") { provisions { nodes { ref reach } } } }',
    );
    expect(data.regulation.provisions.nodes).toEqual([
      { ref: military, reach: 'DOMESTIC' },
      { ref: thirdCountries, reach: 'EXTRATERRITORIAL' },
    ]);
    expect(extensions.cost.statements).toBe(3);
  });

  it('names the listed firms of the United States as the targets of No. 23 of 2026', async () => {
    const { data, extensions } = await api.ask<{ provision: { targets: unknown[] } }>(
      '{ provision(id: "provision:cn-mofcom-2026-23-list") { effect targets { ref ... on Firm { headquarters { ref } } } } }',
    );
    const headquarters = { ref: 'country:us' };
    expect(data.provision).toEqual({
      effect: 'CONTROL_LIST',
      targets: [
        { ref: 'firm:mp-materials', headquarters },
        { ref: 'firm:usa-rare-earth', headquarters },
      ],
    });
    expect(extensions.cost.statements).toBe(5);
  });

  it('has the Export Control Law as the basis of what it is named in', async () => {
    const { data, extensions } = await api.ask<{ regulation: { basisFor: { nodes: { ref: string }[] } } }>(
      '{ regulation(id: "regulation:cn-npcsc-2020-export-control-law") { basisFor { nodes { ref } } } }',
    );
    const numbers = ['2025-61', '2025-62', '2026-1', 'gac-2025-18', 'gac-2025-55', 'gac-2025-56'];
    const later = ['gac-2025-57', 'gac-2025-58', 'gac-2025-70'];
    expect(data.regulation.basisFor.nodes.map(({ ref }) => ref)).toEqual(
      [...numbers, ...later].map((number) => `regulation:cn-mofcom-${number}`),
    );
    expect(extensions.cost.statements).toBe(3);
  });

  it('says what is not known: when the SHANTI Act begins, and which items No. 1 of 2026 means', async () => {
    const { data, extensions } = await api.ask<Record<string, { gaps: { nodes: unknown[] } }>>(
      `{ shanti: entity(id: "${shanti}") { gaps { nodes { kind } } }
         japan: entity(id: "${military}") { gaps { nodes { kind } } } }`,
    );
    expect(Object.values(data).map(({ gaps }) => gaps.nodes)).toEqual([
      [{ kind: 'STATUS_UNCONFIRMED' }],
      [{ kind: 'NOT_STATED' }],
    ]);
    expect(extensions.cost.statements).toBe(3);
  });
});

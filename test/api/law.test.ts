import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openApi, type Api } from './api.ts';

type Row = {
  readonly at: string;
  readonly knownAt?: string;
  readonly elements: readonly [inForce: number, announced: number];
} & Readonly<Record<'no56' | 'no57' | 'limbs' | 'limb3' | 'no62', string | null>>;

/** The table of what stood on which day, each asked with what was known up to that day unless said. */
const rows: readonly Row[] = [
  { at: '2025-04-03', elements: [0, 0], no56: null, no57: null, limbs: null, limb3: null, no62: null },
  { at: '2025-04-04', elements: [7, 0], no56: null, no57: null, limbs: null, limb3: null, no62: null },
  { at: '2025-10-08', elements: [7, 0], no56: null, no57: null, limbs: null, limb3: null, no62: null },
  ...['2025-10-09', '2025-11-06'].map((at): Row => ({
    at,
    elements: [7, 5],
    no56: 'ANNOUNCED',
    no57: 'ANNOUNCED',
    limbs: 'ANNOUNCED',
    limb3: 'IN_FORCE',
    no62: 'IN_FORCE',
  })),
  ...['2025-11-07', '2026-11-10'].map((at): Row => ({
    at,
    elements: [7, 0],
    no56: 'SUSPENDED',
    no57: 'SUSPENDED',
    limbs: 'SUSPENDED',
    limb3: 'SUSPENDED',
    no62: 'SUSPENDED',
  })),
  ...['2026-11-11', '2026-12-31'].map((at): Row => ({
    at,
    elements: [7, 0],
    no56: 'UNCONFIRMED',
    no57: 'UNCONFIRMED',
    limbs: 'UNCONFIRMED',
    limb3: 'UNCONFIRMED',
    no62: 'UNCONFIRMED',
  })),
  {
    at: '2025-11-08',
    knownAt: '2025-10-28',
    elements: [12, 0],
    no56: 'IN_FORCE',
    no57: 'IN_FORCE',
    limbs: 'ANNOUNCED',
    limb3: 'IN_FORCE',
    no62: 'IN_FORCE',
  },
];

const question = `query ($at: Date!, $knownAt: Date!) {
  asOf(at: $at, knownAt: $knownAt) {
    inForce: elements(where: { inForce: { is: true } }) { totalCount nodes { symbol } }
    announced: elements(where: { controlStatuses: { any: [ANNOUNCED] } }) { totalCount }
    equipment: provision(id: "provision:cn-mofcom-gac-2025-56-equipment") { status }
    materials: provision(id: "provision:cn-mofcom-gac-2025-56-materials") { status }
    no57: provision(id: "provision:cn-mofcom-gac-2025-57") { status }
    limb1: provision(id: "provision:cn-mofcom-2025-61-1-1") { status }
    limb2: provision(id: "provision:cn-mofcom-2025-61-1-2") { status }
    limb3: provision(id: "provision:cn-mofcom-2025-61-1-3") { status }
    no62: provision(id: "provision:cn-mofcom-2025-62-1e902-a") { status }
  }
}`;

type Elements = { readonly totalCount: number; readonly nodes: readonly { readonly symbol: string }[] };
type Standing = { readonly status: string } | null;
type View = { readonly inForce: Elements; readonly announced: Elements } & Readonly<
  Record<'equipment' | 'materials' | 'no57' | 'limb1' | 'limb2' | 'limb3' | 'no62', Standing>
>;

describe('the law through the API', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  it.each(rows)('stands on $at as the announcements known $knownAt say', async (row) => {
    const variables = { at: row.at, knownAt: row.knownAt ?? row.at };
    const { data } = await api.ask<{ asOf: View }>(question, variables);
    const { asOf: view } = data;
    expect({
      elements: [view.inForce.totalCount, view.announced.totalCount],
      no56: [view.equipment?.status ?? null, view.materials?.status ?? null],
      no57: view.no57?.status ?? null,
      limbs: [view.limb1?.status ?? null, view.limb2?.status ?? null],
      limb3: view.limb3?.status ?? null,
      no62: view.no62?.status ?? null,
    }).toEqual({
      elements: row.elements,
      no56: [row.no56, row.no56],
      no57: row.no57,
      limbs: [row.limbs, row.limbs],
      limb3: row.limb3,
      no62: row.no62,
    });
  });

  it('lists the seven elements of April, and only these', async () => {
    const { data } = await api.ask<{ asOf: View }>(question, { at: '2025-04-04', knownAt: '2025-04-04' });
    expect(data.asOf.inForce.nodes.map(({ symbol }) => symbol).sort()).toEqual(
      ['Sm', 'Gd', 'Tb', 'Dy', 'Lu', 'Sc', 'Y'].sort(),
    );
  });

  it('counts 12 elements on 2025-11-08 as seen from 2025-10-28, and 7 as seen from 2025-11-10', async () => {
    const { data } = await api.ask<Record<'before' | 'after', { elements: Elements }>>(`{
      before: asOf(at: "2025-11-08", knownAt: "2025-10-28") { elements(where: { inForce: {} }) { totalCount } }
      after: asOf(at: "2025-11-08", knownAt: "2025-11-10") { elements(where: { inForce: {} }) { totalCount } }
    }`);
    expect([data.before.elements.totalCount, data.after.elements.totalCount]).toEqual([12, 7]);
  });

  it('says of No. 57 that it never applied while suspended, and that this cannot be known afterwards', async () => {
    const { data } = await api.ask<Record<string, { provision: { everApplied: boolean | null } }>>(`{
      suspended: asOf(at: "2026-01-01") { provision(id: "provision:cn-mofcom-gac-2025-57") { everApplied } }
      afterwards: asOf(at: "2026-11-11") { provision(id: "provision:cn-mofcom-gac-2025-57") { everApplied } }
      limb: asOf(at: "2026-01-01") { provision(id: "provision:cn-mofcom-2025-61-1-3") { everApplied } }
    }`);
    expect(Object.values(data).map(({ provision }) => provision.everApplied)).toEqual([false, null, true]);
  });

  it('tells the whole timeline of a provision, with the instruments that bring each span about', async () => {
    const { data } = await api.ask<{ provision: { timeline: unknown[]; statusNote: string } }>(`{
      provision(id: "provision:cn-mofcom-2025-61-1-3") { timeline { status reason from until because { ref } } statusNote }
    }`);
    expect(data.provision.timeline).toEqual([
      {
        status: 'IN_FORCE',
        reason: 'EFFECTIVE',
        from: '2025-10-09',
        until: '2025-11-06',
        because: [{ ref: 'regulation:cn-mofcom-2025-61' }],
      },
      {
        status: 'SUSPENDED',
        reason: 'SUSPENDED',
        from: '2025-11-07',
        until: '2026-11-10',
        because: [{ ref: 'regulation:cn-mofcom-gac-2025-70' }],
      },
      {
        status: 'UNCONFIRMED',
        reason: 'SUSPENSION_ENDED',
        from: '2026-11-11',
        until: null,
        because: [{ ref: 'regulation:cn-mofcom-gac-2025-70' }],
      },
    ]);
    expect(data.provision.statusNote).toMatch(/no known instrument says what follows; since 2026-11-11\.$/);
  });

  it('names in a timeline an instrument that was issued after the day asked about', async () => {
    const { data } = await api.ask<{ asOf: { provision: { timeline: { because: { id: string }[] }[] } } }>(`{
      asOf(at: "2025-10-20") { provision(id: "provision:cn-mofcom-2025-62-1e902-a") { timeline { because { id } } } }
    }`);
    expect(data.asOf.provision.timeline[1]?.because).toEqual([
      { id: 'regulation:cn-mofcom-gac-2025-70@2025-10-20' },
    ]);
  });

  it('gives the provisions of a country alone, and those alone that apply to a destination', async () => {
    const of = (where: string) => `provisions(where: { ${where} }, first: 100) { nodes { ref } }`;
    const { data } = await api.ask<Record<string, { nodes: { ref: string }[] }>>(`{
      toJapan: ${of('jurisdiction: ["CN"], for: "JP"')}
      toIndia: ${of('jurisdiction: ["CN"], for: "IN"')}
      ofIndia: ${of('jurisdiction: ["IN"]')}
    }`);
    const has = (list: string, ref: string) => data[list]?.nodes.some((node) => node.ref === ref);
    const aimedAtJapan = 'provision:cn-mofcom-2026-1-military';
    expect([has('toJapan', aimedAtJapan), has('toIndia', aimedAtJapan)]).toEqual([true, false]);
    const [forAll, ofIndia] = ['provision:cn-mofcom-gac-2025-18', 'provision:in-dgft-2024-26'];
    expect([has('toIndia', forAll), has('ofIndia', forAll)]).toEqual([true, false]);
    expect([has('toIndia', ofIndia), has('ofIndia', ofIndia)]).toEqual([false, true]);
  });
});

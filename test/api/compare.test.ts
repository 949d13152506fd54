import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openApi, type Api } from './api.ts';

const no18 = 'regulation:cn-mofcom-gac-2025-18';
const no70 = 'regulation:cn-mofcom-gac-2025-70';
const demand = 'commitment:cn-in-no-us-re-export';

type Frame = { readonly at?: string; readonly knownAt?: string; readonly assume?: readonly object[] };
type Page<Row> = {
  readonly totalCount: number;
  readonly counts: { readonly added: number; readonly removed: number; readonly changed: number };
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Row[];
};
type Row = { readonly change: string; readonly before: unknown; readonly after: unknown };
type Comparison = {
  readonly controls: Page<Row & { readonly thing: { ref: string }; readonly provision: { ref: string } }>;
  readonly statuses: Page<Row & { readonly provision: { ref: string }; readonly because: { ref: string }[] }>;
  readonly exposures: Page<Row & { before: Exposure | null; after: Exposure | null }>;
  readonly requirements: Page<Row & { readonly requirement: { ref: string } }>;
  readonly commitments: Page<Row & { readonly commitment: { ref: string } }>;
};
type Exposure = {
  readonly subject: { readonly ref: string };
  readonly status: string;
  readonly evidence: string;
  readonly path: { readonly hops: readonly { readonly evidence: string }[] };
};

const page = 'totalCount counts { added removed changed } pageInfo { hasNextPage endCursor }';
const exposure =
  'subject { ref } controlled { ref } provision { ref } status evidence path { hops { evidence } }';
const question = `query ($from: FrameInput!, $to: FrameInput!, $where: ComparisonFilter, $first: Int = 100) {
  compare(from: $from, to: $to, where: $where) {
    controls(first: $first) { ${page} nodes { change provision { ref } thing { ref } code before after evidence } }
    statuses(first: $first) { ${page} nodes { change provision { ref } before after reasonBefore reasonAfter because { ref } evidence } }
    exposures(first: $first) { ${page} nodes { change before { ${exposure} } after { ${exposure} } } }
    requirements(first: $first) { ${page} nodes { change requirement { ref } before { ref } after { ref } evidence } }
    commitments(first: $first) { ${page} nodes { change commitment { ref } before after evidence } } } }`;

describe('a comparison', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi({ today: '2026-11-24', nodeLimit: 1_000_000 });
  });
  afterAll(() => api.close());

  const compare = async (
    from: Frame,
    to: Frame,
    where: object = { controlledBy: ['CN'], countries: ['IN'] },
  ) => {
    const { data, errors, extensions } = await api.ask<{ compare: Comparison }>(question, {
      from,
      to,
      where,
    });
    expect(errors).toBeUndefined();
    return { ...data.compare, statements: extensions.cost.statements };
  };
  const byProvision = ({ statuses }: Comparison) =>
    Object.fromEntries(
      statuses.nodes.map(({ provision, before, after }) => [
        provision.ref.replace('provision:cn-', ''),
        `${String(before)} → ${String(after)}`,
      ]),
    );

  it('of a frame with itself is empty', async () => {
    const { statements: _, ...found } = await compare({ at: '2025-10-20' }, { at: '2025-10-20' });
    for (const list of Object.values(found))
      expect(list).toMatchObject({ totalCount: 0, counts: { added: 0, removed: 0, changed: 0 } });
  });

  it('of two days shows what was issued and suspended in between, and by what', async () => {
    const found = await compare({ at: '2025-10-20' }, { at: '2025-12-15' });
    expect(byProvision(found)).toMatchObject({
      'mofcom-gac-2025-70': 'null → IN_FORCE',
      'mofcom-gac-2025-57': 'ANNOUNCED → SUSPENDED',
      'mofcom-2025-61-1-3': 'IN_FORCE → SUSPENDED',
    });
    const holmium = found.statuses.nodes.find(
      ({ provision }) => provision.ref === 'provision:cn-mofcom-gac-2025-57',
    );
    expect(holmium?.because.map(({ ref }) => ref)).toEqual(['regulation:cn-mofcom-gac-2025-57', no70]);
    expect(byProvision(found)).not.toHaveProperty('mofcom-gac-2025-18');
  });

  it('of two days of knowledge shows what was not known yet', async () => {
    const at = '2025-11-08';
    const found = await compare({ at, knownAt: '2025-10-28' }, { at, knownAt: '2025-11-10' });
    expect(byProvision(found)).toMatchObject({
      'mofcom-gac-2025-57': 'IN_FORCE → SUSPENDED',
      'mofcom-gac-2025-70': 'null → IN_FORCE',
    });
  });

  it('the other way round has before and after exchanged, and else the same rows', async () => {
    const [a, b] = [{ at: '2025-10-20' }, { at: '2026-11-20', assume: [{ lift: no18 }, { accept: demand }] }];
    const there = await compare(a, b);
    const back = await compare(b, a);
    const turned = ({ statements: _, ...lists }: typeof there) =>
      Object.fromEntries(
        Object.entries(lists).map(([name, { nodes, counts, totalCount }]) => [
          name,
          {
            totalCount,
            counts: { added: counts.removed, removed: counts.added, changed: counts.changed },
            nodes: nodes.map(({ before, after, change, ...rest }: Row) => ({
              ...rest,
              ...('reasonBefore' in rest && 'reasonAfter' in rest
                ? { reasonBefore: rest.reasonAfter, reasonAfter: rest.reasonBefore }
                : {}),
              before: after,
              after: before,
              change: { ADDED: 'REMOVED', REMOVED: 'ADDED', CHANGED: 'CHANGED' }[change],
            })),
          },
        ]),
      );
    expect(there.exposures.totalCount).toBeGreaterThan(0);
    expect(there.commitments.totalCount).toBeGreaterThan(0);
    const { statements: _, ...rest } = back;
    const plain = Object.fromEntries(
      Object.entries(rest).map(([name, { nodes, counts, totalCount }]) => [
        name,
        { totalCount, counts, nodes },
      ]),
    );
    expect(turned(there)).toEqual(plain);
  });

  it('costs as many statements for many rows as for few', async () => {
    const ask = async (first: number) => {
      const [from, to] = [{ at: '2025-03-01' }, { at: '2026-11-24' }];
      const { data, extensions } = await api.ask<{ compare: Comparison }>(question, { from, to, first });
      return { rows: data.compare.exposures.nodes.length, statements: extensions.cost.statements };
    };
    const [few, many] = [await ask(2), await ask(100)];
    expect(few.rows).toBe(2);
    expect(many.rows).toBeGreaterThan(50);
    expect(many.statements).toBe(few.statements);
  });

  it('pages through its rows', async () => {
    const query = `query ($after: String) { compare(from: { at: "2025-10-20" }, to: { at: "2025-12-15" }) {
      statuses(first: 5, after: $after) { ${page} nodes { provision { ref } } } } }`;
    type Found = {
      readonly compare: { readonly statuses: Page<{ readonly provision: { readonly ref: string } }> };
    };
    const walk = async (after: string | null): Promise<string[]> => {
      const { data } = await api.ask<Found>(query, { after });
      const { nodes, pageInfo } = data.compare.statuses;
      const refs = nodes.map(({ provision }) => provision.ref);
      return pageInfo.hasNextPage ? [...refs, ...(await walk(pageInfo.endCursor))] : refs;
    };
    const refs = await walk(null);
    const { statuses } = await compare({ at: '2025-10-20' }, { at: '2025-12-15' }, {});
    expect(refs).toEqual(statuses.nodes.map(({ provision }) => provision.ref));
  });

  describe('with the baseline', () => {
    it('shows what would bind again if No. 70 had ended', async () => {
      const assume = [{ revive: { suspension: no70, on: '2026-11-11' } }];
      const found = await compare({ at: '2026-11-24' }, { at: '2026-11-24', assume });
      expect(new Set(Object.values(byProvision(found)))).toEqual(new Set(['UNCONFIRMED → IN_FORCE']));
      expect(found.exposures.counts).toMatchObject({ added: 0, removed: 0 });
      expect(found.exposures.counts.changed).toBeGreaterThan(0);
      for (const { after } of found.exposures.nodes) {
        expect(after).toMatchObject({ status: 'IN_FORCE', evidence: 'ASSUMED' });
        expect(after?.path.hops.at(-1)?.evidence).toBe('ASSUMED');
      }
      expect(found.requirements.nodes.map(({ change }) => change)).toContain('ADDED');
    });

    it.each(['2025-10-20', '2025-12-01'])('shows what lifting No. 18 would free on %s', async (at) => {
      const found = await compare({ at }, { at, assume: [{ lift: no18 }] });
      expect(byProvision(found)).toEqual({ 'mofcom-gac-2025-18': 'IN_FORCE → REPEALED' });
      expect(found.controls.counts.changed).toBe(found.controls.totalCount);
      expect(found.exposures.nodes.filter(({ change }) => change === 'REMOVED').length).toBeGreaterThan(0);
      expect(found.exposures.counts.added).toBe(0);
    });

    it('shows that another year of No. 70 would leave suspended what is unconfirmed', async () => {
      const assume = [{ extend: { suspension: no70, until: '2027-11-10' } }];
      const found = await compare({ at: '2026-11-24' }, { at: '2026-11-24', assume });
      expect(new Set(Object.values(byProvision(found)))).toEqual(new Set(['UNCONFIRMED → SUSPENDED']));
      expect(found.exposures.counts).toMatchObject({ added: 0, changed: 0 });
      expect(found.exposures.counts.removed).toBeGreaterThan(0);
    });

    it('shows who would be exposed if neodymium came under No. 18', async () => {
      const assume = [{ impose: { provision: 'provision:cn-mofcom-gac-2025-18', elements: ['Nd'] } }];
      const found = await compare({ at: '2025-10-20' }, { at: '2025-10-20', assume });
      expect(found.controls.nodes).toEqual([
        {
          change: 'ADDED',
          provision: { ref: 'provision:cn-mofcom-gac-2025-18' },
          thing: { ref: 'element:nd' },
          code: null,
          before: null,
          after: 'IN_FORCE',
          evidence: 'ASSUMED',
        },
      ]);
      expect(found.statuses.totalCount).toBe(0);
      expect(found.exposures.counts).toMatchObject({ removed: 0, changed: 0 });
      expect(found.exposures.nodes.length).toBeGreaterThan(0);
      for (const { after } of found.exposures.nodes) expect(after?.evidence).toBe('ASSUMED');
    });

    it('shows what India would owe if it accepted the assurance', async () => {
      const found = await compare({ at: '2025-10-20' }, { at: '2025-10-20', assume: [{ accept: demand }] });
      expect(found.commitments.nodes).toEqual([
        {
          change: 'CHANGED',
          commitment: { ref: demand },
          before: ['NOT_YET_ACCEPTED'],
          after: ['GIVEN'],
          evidence: 'ASSUMED',
        },
      ]);
      expect(found.requirements.nodes).toEqual(
        ['requirement:domestic-use-only', 'requirement:no-re-export-to-the-us'].map((ref) => ({
          change: 'ADDED',
          requirement: { ref },
          before: [],
          after: [{ ref: demand }],
          evidence: 'ASSUMED',
        })),
      );
      expect([found.statuses.totalCount, found.exposures.totalCount]).toEqual([0, 0]);
    });
  });

  it('refuses a frame that cannot be made', async () => {
    const { errors } = await api.ask(question, { from: {}, to: { knownAt: '2027-01-01' } });
    expect(errors?.[0]?.message).toBe('knownAt must be today (2026-11-24) or earlier, but got: 2027-01-01');
  });
});

describe('a duty', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi({ today: '2026-11-24' });
  });
  afterAll(() => api.close());

  it('is owed by a provision in force, and by a commitment that is given', async () => {
    const owed = 'requirements(where: { owed: true }, first: 50) { nodes { ref owed } }';
    const { data, extensions } = await api.ask<
      Record<string, { requirements: { nodes: { ref: string; owed: boolean }[] } }>
    >(
      `{ today: asOf(at: "2025-10-20") { ${owed} }
         accepted: asOf(at: "2025-10-20", assume: [{ accept: "${demand}" }]) { ${owed} } }`,
    );
    const refs = (name: string) => data[name]?.requirements.nodes.map(({ ref }) => ref) ?? [];
    expect(refs('today')).toContain('requirement:cn-dual-use-export-licence');
    expect(refs('today')).not.toContain('requirement:domestic-use-only');
    expect(refs('accepted')).toEqual(
      expect.arrayContaining([
        ...refs('today'),
        'requirement:domestic-use-only',
        'requirement:no-re-export-to-the-us',
      ]),
    );
    expect(data['today']?.requirements.nodes.every(({ owed }) => owed)).toBe(true);
    // The commitment, whom it is addressed to, them, the commitments and the list of each frame.
    expect(extensions.cost.statements).toBe(7);
  });
});

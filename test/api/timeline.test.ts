import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openApi, type Api } from './api.ts';

type Entry = {
  readonly on: string;
  readonly kind: string;
  readonly subject: { readonly ref: string; readonly id: string };
  readonly scheduled: boolean;
  readonly status: string | null;
  readonly sentence: string;
  readonly citations: readonly { readonly source: { readonly title: string } }[];
};
type Timeline = {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Entry[];
};

const document = `query ($at: Date, $knownAt: Date, $about: [ID!], $from: Date, $until: Date, $first: Int = 100, $after: String) {
  asOf(at: $at, knownAt: $knownAt) {
    timeline(about: $about, from: $from, until: $until, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { on kind subject { ref id } scheduled status sentence citations { source { title } } } } } }`;

const no56 = 'regulation:cn-mofcom-gac-2025-56';
const equipment = 'provision:cn-mofcom-gac-2025-56-equipment';

describe('a timeline', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi({ nodeLimit: 1_000_000 });
  });
  afterAll(() => api.close());

  const ask = async (variables: Record<string, unknown>) => {
    const { data, errors, extensions } = await api.ask<{ asOf: { timeline: Timeline } }>(document, variables);
    expect(errors).toBeUndefined();
    return { ...data.asOf.timeline, statements: extensions.cost.statements };
  };
  const shown = ({ nodes }: Timeline) =>
    nodes.map(({ on, kind, status, scheduled }) =>
      [on, kind, status ?? '-', ...(scheduled ? ['scheduled'] : [])].join(' '),
    );

  it('shows an effect that never came as suspended, and what is scheduled as such', async () => {
    const timeline = await ask({ about: [equipment], at: '2025-11-07' });
    expect(shown(timeline)).toEqual([
      '2025-10-09 PUBLISHED -',
      '2025-11-07 PUBLISHED -',
      '2025-11-07 TAKES_EFFECT IN_FORCE',
      '2025-11-07 SUSPENDED_FROM SUSPENDED',
      '2025-11-08 TAKES_EFFECT SUSPENDED scheduled',
      '2026-11-10 SUSPENSION_ENDS UNCONFIRMED scheduled',
    ]);
  });

  it('is cut by what was known, not by the day asked about', async () => {
    const then = await ask({ about: [equipment], at: '2025-10-01', knownAt: '2025-10-28' });
    expect(shown(then)).toEqual([
      '2025-10-09 PUBLISHED - scheduled',
      '2025-11-08 TAKES_EFFECT IN_FORCE scheduled',
    ]);
    expect(then.nodes.map(({ subject }) => subject.id)).toEqual([
      `${no56}@2025-10-01~2025-10-28`,
      `${equipment}@2025-10-01~2025-10-28`,
    ]);
  });

  it('leads to provisions that were issued only later, which have no status on the day', async () => {
    const { data } = await api.ask(
      `query ($about: [ID!]) { asOf(at: "2025-10-01") { timeline(about: $about, from: "2025-11-08", until: "2025-11-08") {
        nodes { subject { ... on Provision { status statusReason statusNote everApplied } } } } } }`,
      { about: [equipment] },
    );
    expect(data).toEqual({
      asOf: {
        timeline: {
          nodes: [
            {
              subject: {
                status: null,
                statusReason: 'NOT_YET_ISSUED',
                statusNote:
                  'Not issued yet, as a part of Announcement No. 56 of 2025 of MOFCOM and GAC; from 2025-10-01 to 2025-10-08.',
                everApplied: false,
              },
            },
          ],
        },
      },
    });
  });

  it('about a regulation has what acts on it, and not what it is based on', async () => {
    const { nodes } = await ask({ about: [no56] });
    const publications = nodes.filter(({ kind }) => kind === 'PUBLISHED').map(({ subject }) => subject.ref);
    expect(publications).toEqual([no56, 'regulation:cn-mofcom-gac-2025-70']);
  });

  it('about a demand has the demand and its answers as reported, with who answered', async () => {
    const { nodes } = await ask({ about: ['commitment:cn-in-no-us-re-export'] });
    expect(nodes.map(({ sentence }) => sentence)).toEqual([
      'Reported as demanded: Written assurance of India that heavy rare earth magnets stay at home.',
      'Reported as not yet accepted (India): Written assurance of India that heavy rare earth magnets stay at home.',
    ]);
  });

  it('about an element has what lists it, about an item what is reported of it, about an issuer its law', async () => {
    const subjects = async (id: string) =>
      (await ask({ about: [id] })).nodes.map(({ subject }) => subject.ref);
    expect(await subjects('element:ho')).toContain('provision:cn-mofcom-gac-2025-57');
    expect(await subjects('item:heavy-rare-earth-magnet')).toContain(
      'supply-status:cn-in-heavy-magnets-2025-10-09',
    );
    expect(await subjects('organization:cn-mofcom')).toEqual(expect.arrayContaining([no56, equipment]));
    expect(await subjects('country:in')).toContain('event:sco-summit-tianjin-2025');
    expect(await subjects('element:nobody')).toEqual([]);
  });

  it('cites something on every entry, and never says in force', async () => {
    const { nodes } = await ask({ from: '2025-04-01' });
    expect(nodes.length).toBeGreaterThan(50);
    for (const { citations, sentence } of nodes) {
      expect(citations.length).toBeGreaterThan(0);
      expect(sentence).not.toMatch(/in force/i);
    }
  });

  it('runs in the order of the days through its pages, and counts what is on all of them', async () => {
    const all: Entry[] = [];
    let page = await ask({ first: 40 });
    for (;;) {
      all.push(...page.nodes);
      if (!page.pageInfo.hasNextPage) break;
      page = await ask({ first: 40, after: page.pageInfo.endCursor });
    }
    expect(all).toHaveLength(page.totalCount);
    const days = all.map(({ on }) => on + '-01-01'.slice(on.length - 4));
    expect(days).toEqual([...days].sort());
  });

  it('holds what any day between two days allows', async () => {
    const { nodes } = await ask({ from: '2025-06-30', until: '2025-06-30' });
    expect(nodes.some(({ on }) => on === '2025-06')).toBe(true);
    expect(nodes.every(({ on }) => ['2025', '2025-06', '2025-06-30'].includes(on))).toBe(true);
  });

  it('costs the records, what they name and the citations, whatever it holds', async () => {
    const statements = [{}, { about: [equipment] }, { about: ['country:in'] }, { first: 1 }].map(
      async (variables) => (await ask(variables)).statements,
    );
    expect(await Promise.all(statements)).toEqual([3, 3, 3, 3]);
    const bare = await api.ask('{ timeline { nodes { on kind scheduled status } totalCount } }');
    expect(bare.extensions.cost.statements).toBe(1);
  });

  it('refuses a cursor of another list', async () => {
    const { errors } = await api.ask(document, { after: 'x' });
    expect(errors?.[0]).toMatchObject({
      message: 'after must be a cursor of this list in this order, but got: x',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

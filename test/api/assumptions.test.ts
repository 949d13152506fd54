import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openApi, type Api } from './api.ts';

const no18 = 'regulation:cn-mofcom-gac-2025-18';
const no70 = 'regulation:cn-mofcom-gac-2025-70';
const demand = 'commitment:cn-in-no-us-re-export';
const lifted = { lift: no18 };
const revived = { revive: { suspension: no70, on: '2026-11-11' } };
const extended = { extend: { suspension: no70, until: '2027-11-10' } };
const neodymium = { impose: { provision: 'provision:cn-mofcom-gac-2025-18', elements: ['Nd'] } };
const accepted = { accept: demand };

type Asked<Fields> = { readonly asOf: Fields };

describe('an assumption', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi({ today: '2026-11-24' });
  });
  afterAll(() => api.close());

  const ask = async <Fields>(fields: string, assume: readonly object[], at?: string) => {
    const query = `query ($at: Date, $assume: [Assumption!]) { asOf(at: $at, assume: $assume) { ${fields} } }`;
    const { data, errors, extensions } = await api.ask<Asked<Fields>>(query, { at, assume });
    expect(errors).toBeUndefined();
    return { ...data.asOf, statements: extensions.cost.statements };
  };
  const refusal = async (assume: readonly object[], at?: string) => {
    const query = `query ($at: Date, $assume: [Assumption!]) { asOf(at: $at, assume: $assume) { frame { at } } }`;
    const { errors, status } = await api.ask(query, { at, assume });
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    return errors?.[0]?.message;
  };
  const provision = (name: string) =>
    `provision(id: "provision:cn-mofcom-${name}") { status statusReason statusNote everApplied
      timeline { from until status reason because { ref } } }`;
  type Standing = {
    readonly provision: {
      readonly status: string;
      readonly statusReason: string;
      readonly statusNote: string;
      readonly everApplied: boolean | null;
      readonly timeline: readonly {
        readonly from: string;
        readonly until: string | null;
        readonly status: string;
        readonly reason: string;
        readonly because: readonly { readonly ref: string }[];
      }[];
    };
  };
  const inForce = 'elements(where: { inForce: { is: true } }, first: 50) { totalCount nodes { symbol } }';
  type InForce = { readonly elements: { readonly totalCount: number; readonly nodes: { symbol: string }[] } };

  describe('that lifts a regulation', () => {
    it.each(['2025-10-20', '2025-12-01'])('ends all that it controls from %s on', async (at) => {
      expect((await ask<InForce>(inForce, [lifted], at)).elements.totalCount).toBe(0);
      const { provision: found } = await ask<Standing>(provision('gac-2025-18'), [lifted], at);
      expect(found).toMatchObject({ status: 'REPEALED', statusReason: 'ASSUMED', everApplied: true });
    });

    it('leaves what was before as it was', async () => {
      const { provision: found } = await ask<Standing>(provision('gac-2025-18'), [lifted], '2025-12-01');
      expect(found.timeline.map(({ from, until, status }) => [from, until, status])).toEqual([
        ['2025-04-04', '2025-11-30', 'IN_FORCE'],
        ['2025-12-01', null, 'REPEALED'],
      ]);
    });

    it('leaves a suspension before its end as if it had not run, when that is what is lifted', async () => {
      const { provision: found } = await ask<Standing>(
        provision('gac-2025-57'),
        [{ lift: no70 }],
        '2025-12-01',
      );
      expect(found).toMatchObject({ status: 'IN_FORCE', statusReason: 'ASSUMED' });
    });
  });

  describe('that a suspension has ended', () => {
    it('puts in force again what it suspended, from its own day on', async () => {
      const { provision: found } = await ask<Standing>(provision('gac-2025-57'), [revived]);
      expect(found).toMatchObject({ status: 'IN_FORCE', statusReason: 'ASSUMED', everApplied: true });
      expect(found.timeline.at(-1)).toEqual({
        from: '2026-11-11',
        until: null,
        status: 'IN_FORCE',
        reason: 'ASSUMED',
        because: [{ ref: 'regulation:cn-mofcom-gac-2025-57' }, { ref: no70 }],
      });
      expect(found.statusNote).toBe(
        'By assumption only: would be in force, against what is known of Announcement No. 57 of 2025 of MOFCOM and GAC and Announcement No. 70 of 2025 of MOFCOM and GAC; since 2026-11-11.',
      );
    });

    it('brings the twelve elements into force', async () => {
      expect((await ask<InForce>(inForce, [revived])).elements.totalCount).toBe(12);
    });

    it('says nothing of the days before', async () => {
      const { provision: found } = await ask<Standing>(provision('gac-2025-57'), [revived], '2026-11-10');
      expect(found).toMatchObject({ status: 'SUSPENDED', statusReason: 'SUSPENDED' });
    });
  });

  it('that a suspension runs on keeps it running from the frame’s day, to its new last day', async () => {
    const { provision: found } = await ask<Standing>(provision('gac-2025-57'), [extended]);
    expect(found).toMatchObject({ status: 'SUSPENDED', statusReason: 'ASSUMED', everApplied: null });
    expect(found.timeline.map(({ from, status, reason }) => [from, status, reason])).toEqual([
      ['2025-10-09', 'ANNOUNCED', 'NOT_YET_EFFECTIVE'],
      ['2025-11-07', 'SUSPENDED', 'SUSPENDED'],
      ['2026-11-11', 'UNCONFIRMED', 'SUSPENSION_ENDED'],
      ['2026-11-24', 'SUSPENDED', 'ASSUMED'],
      ['2027-11-11', 'UNCONFIRMED', 'SUSPENSION_ENDED'],
    ]);
  });

  describe('that an element comes under a provision', () => {
    it('shows in filters, counts, relations from both sides and in the neighbourhood', async () => {
      const fields = `${inForce}
        provision(id: "provision:cn-mofcom-gac-2025-18") { lists(first: 3) { totalCount edges { evidence code node { symbol } } } }
        element(symbol: "Nd") { inForce controls { totalCount edges { evidence citations { id } node { ref } } } }
        subgraph(ids: ["element:nd", "provision:cn-mofcom-gac-2025-18"], limit: 2) {
          edges { from { ref } verb to { ref } evidence } groupCounts { from { ref } type verb count } }`;
      const { statements, ...found } = await ask<InForce & Record<string, unknown>>(fields, [neodymium]);
      expect(
        found.elements.nodes
          .map(({ symbol }) => symbol)
          .sort()
          .join(),
      ).toBe('Dy,Gd,Lu,Nd,Sc,Sm,Tb,Y');
      expect(found).toMatchObject({
        provision: { lists: { totalCount: 8 } },
        element: {
          inForce: true,
          controls: {
            totalCount: 1,
            edges: [{ evidence: 'ASSUMED', citations: [], node: { ref: 'provision:cn-mofcom-gac-2025-18' } }],
          },
        },
        subgraph: {
          edges: [
            {
              from: { ref: 'provision:cn-mofcom-gac-2025-18' },
              verb: 'lists',
              to: { ref: 'element:nd' },
              evidence: 'ASSUMED',
            },
          ],
        },
      });
      expect(found['subgraph']).toHaveProperty(
        'groupCounts',
        expect.arrayContaining([
          { from: { ref: 'element:nd' }, type: 'PROVISION', verb: 'is listed by', count: 1 },
        ]),
      );
      expect(statements).toBe(12);
    });

    it('is a hop of paths, marked as assumed and named as the weakest', async () => {
      const fields = `paths(from: "element:nd", to: "regulation:cn-mofcom-gac-2025-18", maxHops: 2, first: 1) {
        paths { sentence weakestHop { verb evidence citations { id } } hops { evidence } } }`;
      type Found = { readonly paths: { readonly paths: readonly { readonly sentence: string }[] } };
      const { paths } = await ask<Found>(fields, [neodymium]);
      expect(paths.paths).toMatchObject([
        {
          weakestHop: { verb: 'is listed by', evidence: 'ASSUMED', citations: [] },
          hops: [{ evidence: 'ASSUMED' }, { evidence: 'STATED' }],
        },
      ]);
      expect(paths.paths[0]?.sentence).toMatch(
        /^\(1\) Neodymium is listed by No\. 18 of 2025: .* ‡; \(2\) which belongs to/,
      );
      expect((await ask<Found>(fields, [])).paths.paths).toEqual([]);
    });

    it('pages through stored and assumed relationships alike', async () => {
      const lists = (after: string) =>
        `provision(id: "provision:cn-mofcom-gac-2025-18") { lists(first: 3, after: ${after}) {
          pageInfo { endCursor hasNextPage } nodes { symbol } } }`;
      type Lists = {
        readonly provision: {
          readonly lists: {
            readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
            readonly nodes: readonly { readonly symbol: string }[];
          };
        };
      };
      const walk = async (after: string): Promise<string[]> => {
        const { provision: page } = await ask<Lists>(lists(after), [neodymium]);
        const { endCursor, hasNextPage } = page.lists.pageInfo;
        const symbols = page.lists.nodes.map(({ symbol }) => symbol);
        return hasNextPage ? [...symbols, ...(await walk(JSON.stringify(endCursor)))] : symbols;
      };
      const symbols = await walk('null');
      expect(symbols.join()).toBe('Dy,Gd,Lu,Nd,Sc,Sm,Tb,Y');
    });
  });

  it('that a commitment is accepted is an answer of that day, and changes no supply status', async () => {
    const fields = `commitment(id: "${demand}") { responses { totalCount edges { kind on evidence node { ref } } } }
      commitments(where: { responses: [GIVEN] }, first: 100) { nodes { ref } }
      supplyStatuses(first: 50) { nodes { ref state } }`;
    type Found = { readonly commitments: { nodes: { ref: string }[] }; readonly supplyStatuses: object };
    const { statements: _, ...found } = await ask<Found>(fields, [accepted]);
    const { statements: __, ...baseline } = await ask<Found>(fields, []);
    expect(found).toMatchObject({
      commitment: {
        responses: {
          totalCount: 2,
          edges: [
            { kind: 'NOT_YET_ACCEPTED', on: '2025-10-09' },
            { kind: 'GIVEN', on: '2026-11-24', evidence: 'ASSUMED', node: { ref: 'country:in' } },
          ],
        },
      },
    });
    expect(found.commitments.nodes).toContainEqual({ ref: demand });
    expect(baseline.commitments.nodes).not.toContainEqual({ ref: demand });
    expect(found.supplyStatuses).toEqual(baseline.supplyStatuses);
  });

  describe('in a frame', () => {
    const frame = 'frame { token assumptions { kind about { ref } from until things { ref } sentence } }';
    type Frames = {
      readonly frame: { readonly token: string; readonly assumptions: readonly { sentence: string }[] };
      readonly element: { readonly id: string };
    };

    it('is said in a sentence and named in the ids of the frame, in whatever order it was given', async () => {
      const fields = `${frame} element(symbol: "Nd") { id }`;
      const all = [lifted, revived, accepted];
      const { frame: found, element } = await ask<Frames>(fields, all, '2026-11-20');
      expect(found.token).toBe(`2026-11-20~~accept.${demand}~lift.${no18}~revive.${no70}.2026-11-11`);
      expect(element.id).toBe(`element:nd@${found.token}`);
      expect(found.assumptions.map(({ sentence }) => sentence)).toEqual([
        'Assumed: "Written assurance of India that heavy rare earth magnets stay at home" is accepted on 2026-11-20.',
        'Assumed: Announcement No. 18 of 2025 of MOFCOM and GAC no longer applies from 2026-11-20 on.',
        'Assumed: Announcement No. 70 of 2025 of MOFCOM and GAC has ended, and what it suspended applies again from 2026-11-11 on.',
      ]);
      expect((await ask<Frames>(fields, all.toReversed(), '2026-11-20')).frame).toEqual(found);
    });

    it('answers a node by its id', async () => {
      const { element } = await ask<Frames>('element(symbol: "Nd") { id }', [neodymium]);
      const query = 'query ($id: ID!) { node(id: $id) { id ... on Element { inForce } } }';
      const { data } = await api.ask(query, { id: element.id });
      expect(data).toEqual({ node: { id: element.id, inForce: true } });
    });

    it('leads to nothing by the id of a frame whose hypotheses cannot be made', async () => {
      const query = 'query ($id: ID!) { node(id: $id) { id } }';
      const { data } = await api.ask(query, { id: 'element:nd@2025-01-01~~lift.regulation:no-such-thing' });
      expect(data).toEqual({ node: null });
    });

    it('is inherited, replaced as a whole, and left out by null or an empty list', async () => {
      const inner = (assume: string) => `asOf(${assume}) { frame { assumptions { kind } } }`;
      const query = `query ($assume: [Assumption!]) { asOf(assume: $assume) {
        inherits: ${inner('at: "2026-11-20"')}
        replaces: ${inner(`assume: [{ lift: "${no70}" }]`)}
        empty: ${inner('assume: []')}
        none: ${inner('assume: null')} } }`;
      const { data } = await api.ask(query, { assume: [lifted, accepted] });
      const assumptions = (...kinds: string[]) => ({
        frame: { assumptions: kinds.map((kind) => ({ kind })) },
      });
      expect(data).toEqual({
        asOf: {
          inherits: assumptions('ACCEPT', 'LIFT'),
          replaces: assumptions('LIFT'),
          empty: assumptions(),
          none: assumptions(),
        },
      });
    });

    it('without any equals the frame without the list', async () => {
      const fields = `${inForce} ${provision('gac-2025-57')} frame { token }`;
      expect(await ask(fields, [], '2026-11-20')).toEqual(await ask(fields, null as never, '2026-11-20'));
    });
  });

  it.each<[string, readonly object[], string]>([
    [
      'assume.revive.suspension must be the id of a suspension that is known and was issued by 2026-11-24, but got: regulation:cn-mofcom-gac-2025-18',
      [{ revive: { suspension: no18, on: '2026-11-11' } }],
      '2026-11-24',
    ],
    [
      'assume.revive.on must be after the first day of the suspension (2025-11-07), but got: 2025-11-07',
      [{ revive: { suspension: no70, on: '2025-11-07' } }],
      '2026-11-24',
    ],
    [
      'assume.extend.until must be later than the stated end of the suspension (2026-11-10), but got: 2026-11-10',
      [{ extend: { suspension: no70, until: '2026-11-10' } }],
      '2026-11-24',
    ],
    [
      'assume.lift must be the id of a regulation or provision that is known and was issued by 2025-04-03, but got: regulation:cn-mofcom-gac-2025-18',
      [lifted],
      '2025-04-03',
    ],
    [
      'assume.impose must be of at least one element or item, but got: none',
      [{ impose: { provision: 'provision:cn-mofcom-gac-2025-18' } }],
      '2026-11-24',
    ],
    [
      'assume.impose.elements must be symbols of rare-earth elements (Nd), but got: Fe',
      [{ impose: { provision: 'provision:cn-mofcom-gac-2025-18', elements: ['Fe'] } }],
      '2026-11-24',
    ],
    [
      'assume.impose.elements must be what does not come under this provision of Announcement No. 18 of 2025 of MOFCOM and GAC yet, but got: element:dy',
      [{ impose: { provision: 'provision:cn-mofcom-gac-2025-18', elements: ['Dy'] } }],
      '2026-11-24',
    ],
    [
      'assume.impose.items must be ids of items that are known, but got: country:in',
      [{ impose: { provision: 'provision:cn-mofcom-gac-2025-18', items: ['country:in'] } }],
      '2026-11-24',
    ],
    [
      'assume.accept must be the id of a commitment that is known, was made by 2025-10-08 and is addressed to somebody, but got: commitment:cn-in-no-us-re-export',
      [accepted],
      '2025-10-08',
    ],
    [
      'assume must not contradict itself, but got both extend.regulation:cn-mofcom-gac-2025-70.2027-11-10 and revive.regulation:cn-mofcom-gac-2025-70.2026-11-11, which are about the same provision',
      [revived, extended],
      '2026-11-24',
    ],
    [
      'assume must not contradict itself, but got both impose.provision:cn-mofcom-gac-2025-18.element:nd and lift.regulation:cn-mofcom-gac-2025-18, which are about the same provision',
      [lifted, neodymium],
      '2026-11-24',
    ],
    [
      'assume must be at most 20 hypotheses, but got: 21',
      Array.from({ length: 21 }, () => lifted),
      '2026-11-24',
    ],
  ])('is refused: %s', async (message, assume, at) => {
    expect(await refusal(assume, at)).toBe(message);
  });

  it('of two kinds at once, or of none, is no assumption', async () => {
    for (const one of [{}, { lift: no18, accept: demand }]) {
      const { status } = await api.ask(
        'query ($assume: [Assumption!]) { asOf(assume: $assume) { frame { at } } }',
        { assume: [one] },
      );
      expect(status).toBe(400);
    }
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openApi, type Api } from './api.ts';

type Result = {
  readonly paths: readonly {
    readonly sentence: string;
    readonly weakestHop: Hop;
    readonly hops: readonly Hop[];
  }[];
  readonly gaps: readonly {
    readonly id: string;
    readonly ref: string;
    readonly name: string;
    readonly kind: string;
    readonly question: string;
    readonly citations: readonly unknown[];
    readonly about: { readonly totalCount: number };
  }[];
};
type Hop = {
  readonly from: { readonly ref: string };
  readonly verb: string;
  readonly to: { readonly ref: string };
  readonly evidence: string;
  readonly citations: readonly unknown[];
};

const document = `query ($from: ID!, $to: ID!, $maxHops: Int, $first: Int, $at: Date, $knownAt: Date) {
  asOf(at: $at, knownAt: $knownAt) { paths(from: $from, to: $to, maxHops: $maxHops, first: $first) {
    paths { sentence weakestHop { ...Whole } hops { ...Whole } }
    gaps { id ref name kind question citations { locator } about { totalCount } } } } }
  fragment Whole on Hop { from { ref } verb to { ref } evidence citations { confidence } }`;

const demand = 'commitment:cn-in-no-us-re-export';
const neverPassed = /^(country|bloc|source|discrepancy|gap|claim|observation):/;

describe('paths', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi({ nodeLimit: 1_000_000 });
  });
  afterAll(() => api.close());

  const ask = async (from: string, to: string, more: Record<string, unknown> = {}) => {
    const { data, errors, extensions } = await api.ask<{ asOf: { paths: Result } }>(document, {
      from,
      to,
      ...more,
    });
    expect(errors).toBeUndefined();
    return { ...data.asOf.paths, statements: extensions.cost.statements };
  };

  it('lead from a demand through what it is about to a maker of electric cars in India', async () => {
    const { paths } = await ask(demand, 'firm:maruti-suzuki');
    const stated = ['item:heavy-rare-earth-magnet', 'item:rare-earth-magnet'];
    const motor = ['item:traction-motor', 'sector:in-electric-cars', 'firm:maruti-suzuki'];
    expect(paths[0]?.hops.map(({ to }) => to.ref)).toEqual([...stated, ...motor]);
    expect(paths[0]?.sentence).toMatch(
      /^\(1\) Written assurance of India .* is about Heavy rare earth magnet \[Business Standard, 2025-10-09; .*\]; \(2\) which /,
    );
  });

  it('lead from a magnet to the announcement on the equipment that it is made with', async () => {
    const { paths } = await ask('item:rare-earth-magnet', 'regulation:cn-mofcom-gac-2025-56', { first: 20 });
    expect(paths.map(({ hops }) => hops.map(({ verb, to }) => `${verb} ${to.ref}`))).toContainEqual([
      'is made with item:strip-casting-furnace',
      'is controlled by provision:cn-mofcom-gac-2025-56-equipment',
      'belongs to regulation:cn-mofcom-gac-2025-56',
    ]);
  });

  it('run without a gap, cite every hop, name the weakest, and put stated ones and then shorter ones first', async () => {
    const { paths } = await ask(demand, 'firm:maruti-suzuki', { first: 20 });
    expect(paths.length).toBeGreaterThan(4);
    for (const { hops, weakestHop } of paths) {
      const stops = [demand, ...hops.map(({ to }) => to.ref)];
      expect(hops.map(({ from }) => from.ref)).toEqual(stops.slice(0, -1));
      expect(new Set(stops).size).toBe(stops.length);
      expect(stops.at(-1)).toBe('firm:maruti-suzuki');
      expect(hops.every(({ citations }) => citations.length > 0)).toBe(true);
      expect(hops).toContainEqual(weakestHop);
    }
    const places = paths.map(({ hops }) =>
      [Number(hops.some(({ evidence }) => evidence !== 'STATED')), hops.length].join(),
    );
    expect(places).toEqual([...places].sort());
  });

  it('begin and end at countries, but never pass through them or through what is said', async () => {
    const between = await Promise.all([
      ask('country:in', 'country:cn', { first: 20 }),
      ask('firm:maruti-suzuki', 'country:us', { first: 20, maxHops: 7 }),
      ask('element:dy', 'element:eu', { first: 20 }),
    ]);
    for (const { paths } of between) {
      expect(paths.length).toBeGreaterThan(0);
      const passed = paths.flatMap(({ hops }) => hops.slice(0, -1).map(({ to }) => to.ref));
      expect(passed.filter((ref) => neverPassed.test(ref))).toEqual([]);
    }
  });

  it('do not hold over what somebody is not party to', async () => {
    const { paths } = await ask('country:cn', 'agreement:wassenaar', { maxHops: 1 });
    expect(paths).toEqual([]);
    const { paths: indian } = await ask('country:in', 'agreement:wassenaar', { maxHops: 1 });
    expect(indian).toHaveLength(1);
  });

  it('are told apart from none by a gap that no id gives again', async () => {
    const { paths, gaps } = await ask('firm:maruti-suzuki', 'country:us', { maxHops: 2 });
    expect(paths).toEqual([]);
    const made = gaps.at(-1);
    expect(made).toMatchObject({
      ref: 'gap:no-path-firm-maruti-suzuki-country-us-2',
      name: 'No path from Maruti Suzuki to United States',
      kind: 'NOT_HELD',
      citations: [],
      about: { totalCount: 0 },
    });
    expect(made?.question).toMatch(
      /^What connects Maruti Suzuki with United States\? Nothing that is held does within 2 hops: 1 hop from Maruti Suzuki leads to \d+ things?, 1 hop from/,
    );
    const { data } = await api.ask('query ($id: ID!) { node(id: $id) { id } }', { id: made?.id });
    expect(data).toEqual({ node: null });
  });

  it('come with the gaps that are held about either end', async () => {
    const { gaps } = await ask(demand, 'firm:maruti-suzuki', { first: 1 });
    const refs = gaps.map(({ ref }) => ref);
    expect(refs).toContain('gap:demand-which-organ');
    expect(refs).toContain('gap:in-second-wave-suppliers');
  });

  it('show a frame only what was known there', async () => {
    const before = await ask(demand, 'firm:maruti-suzuki', { knownAt: '2025-10-08' });
    expect(before.paths).toEqual([]);
    expect(before.gaps.map(({ question }) => question)).toContain(
      `What is known of ${demand}? Nothing with that id is visible in this frame.`,
    );
    const then = await ask(demand, 'firm:maruti-suzuki', { knownAt: '2025-10-09' });
    expect(then.paths.length).toBeGreaterThan(0);
  });

  it('cost a statement for each hop that is looked at, and one for the ends', async () => {
    // The ends, what connects them, what they are related to, the next three hops, what connects what was come to; the
    // hops, their citations, what is on the way, which gaps there are, the gaps, their citations, how much they are about.
    const usual = await ask(demand, 'firm:maruti-suzuki', { first: 20 });
    expect(usual.statements).toBe(7 + 7);
    const cost = async (from: string, to: string, maxHops: number) => {
      const bare = `{ paths(from: "${from}", to: "${to}", maxHops: ${maxHops}) { paths { hops { verb } } } }`;
      return (await api.ask(bare)).extensions.cost.statements;
    };
    expect(await cost(demand, 'firm:maruti-suzuki', 1)).toBe(2);
    expect(await cost(demand, 'firm:maruti-suzuki', 2)).toBe(3);
    expect(await cost(demand, 'firm:maruti-suzuki', 6)).toBe(7);
    // As many as are wanted are found within two hops, and rest on what is stated.
    expect(await cost('country:in', 'country:cn', 8)).toBe(3);
  });

  it.each([
    [{ maxHops: 9 }, 'maxHops must be between 1 and 8, but got: 9'],
    [{ maxHops: 0 }, 'maxHops must be between 1 and 8, but got: 0'],
    [{ first: 21 }, 'first must be between 1 and 20, but got: 21'],
    [{ to: demand }, `to must be another thing than from, but got twice: ${demand}`],
  ])('refuse what cannot be asked: %j', async (more, message) => {
    const variables = { from: demand, to: 'firm:maruti-suzuki', ...more };
    const { errors } = await api.ask(document, variables);
    expect(errors?.[0]).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT' } });
  });
});

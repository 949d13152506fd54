import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openApi, type Api } from './api.ts';

type Graph = {
  readonly subgraph: {
    readonly truncated: boolean;
    readonly nodes: readonly { readonly ref: string }[];
    readonly edges: readonly {
      readonly from: { readonly ref: string };
      readonly verb: string;
      readonly to: { readonly ref: string };
      readonly evidence: string;
    }[];
    readonly groupCounts: readonly {
      readonly from: { readonly ref: string };
      readonly verb: string;
      readonly type: string;
      readonly count: number;
    }[];
  };
};

const document = `query ($ids: [ID!]!, $hops: Int, $limit: Int) { subgraph(ids: $ids, hops: $hops, limit: $limit) {
  truncated nodes { ref } edges { from { ref } verb to { ref } evidence }
  groupCounts { from { ref } verb type count } } }`;

describe('a subgraph', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi({ nodeLimit: 100_000 });
  });
  afterAll(() => api.close());

  const around = (ids: readonly string[], more: Record<string, unknown> = {}) =>
    api.ask<Graph>(document, { ids, ...more });

  it('holds a thing and what it is related to, with the verbs', async () => {
    const { data } = await around(['element:dy']);
    expect(data.subgraph.nodes[0]?.ref).toBe('element:dy');
    expect(data.subgraph.edges).toContainEqual({
      from: { ref: 'provision:cn-mofcom-gac-2025-18' },
      verb: 'lists',
      to: { ref: 'element:dy' },
      evidence: 'STATED',
    });
  });

  it('says how many neighbours there are by verb and type, also of those that are left out', async () => {
    const whole = (await around(['element:dy'], { limit: 500 })).data.subgraph;
    const short = (await around(['element:dy'], { limit: 2 })).data.subgraph;
    expect([short.nodes.length, short.truncated, whole.truncated]).toEqual([2, true, false]);
    const of = (graph: Graph['subgraph']) =>
      graph.groupCounts.filter(({ from }) => from.ref === 'element:dy');
    expect(of(short)).toEqual(of(whole));
    const neighbours = of(whole).reduce((sum, { count }) => sum + count, 0);
    expect(neighbours).toBeGreaterThanOrEqual(whole.nodes.length - 1);
  });

  it('costs the same number of statements however large it is', async () => {
    const small = await around(['element:sc'], { hops: 2, limit: 5 });
    const large = await around(['country:in', 'element:dy'], { hops: 2, limit: 500 });
    expect(large.data.subgraph.nodes.length).toBeGreaterThan(100);
    // The things asked for, a step each, the things found, what is among them and the counts.
    expect(large.extensions.cost.statements).toBe(6);
    expect(small.extensions.cost.statements).toBeLessThanOrEqual(6);
  });

  it('leaves out what is not visible in the frame', async () => {
    const { data } = await api.ask<{ asOf: Graph }>(
      `{ asOf(knownAt: "2025-04-03") { subgraph(ids: ["element:dy", "regulation:cn-mofcom-gac-2025-18"]) {
        nodes { ref } } } }`,
    );
    const refs = data.asOf.subgraph.nodes.map(({ ref }) => ref);
    expect(refs).toContain('element:dy');
    expect(refs.filter((ref) => /^(provision|regulation):cn-mofcom-gac-2025-18/.test(ref))).toEqual([]);
  });

  it.each([
    [{ hops: 4 }, 'hops must be between 1 and 3, but got: 4'],
    [{ limit: 501 }, 'limit must be between 1 and 500, but got: 501'],
    [{ limit: 0 }, 'limit must be between 1 and 500, but got: 0'],
  ])('refuses what is out of range: %j', async (more, message) => {
    const { errors } = await around(['element:dy'], more);
    expect(errors?.[0]).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT' } });
  });

  it('refuses no ids and too many', async () => {
    const messages = [[], Array.from({ length: 51 }, () => 'element:dy')].map(
      async (ids) => (await around(ids)).errors?.[0]?.message,
    );
    expect(await Promise.all(messages)).toEqual([
      'ids must be between 1 and 50, but got: 0',
      'ids must be between 1 and 50, but got: 51',
    ]);
  });
});

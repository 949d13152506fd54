import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openApi, type Api } from '../api/api.ts';

type Answer = { readonly kind: string; readonly on: string; readonly node: { readonly ref: string } };
type Asked = {
  readonly ref: string;
  readonly madeOn: string;
  readonly owedAs: readonly string[];
  readonly owedBy: { readonly nodes: readonly { readonly ref: string }[] };
  readonly responses: { readonly edges: readonly Answer[] };
};

const demands = `{ commitments(where: { by: ["CN"], of: ["IN"], kind: [DEMAND] }) { nodes {
  ref madeOn owedAs owedBy { nodes { ref } } citations { attribution { kind name words via } }
  responses { edges { kind on node { ref } citations { attribution { kind name words via } } } } } } }`;

describe('what China and India asked of and promised each other', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  const asked = async (): Promise<readonly Asked[]> => {
    const { data, extensions } = await api.ask<{ commitments: { nodes: Asked[] } }>(demands);
    expect(extensions.cost.statements).toBe(6);
    return data.commitments.nodes;
  };

  it('has who asked what of whom in the order of the days, and whether it was accepted', async () => {
    const told = (await asked()).map(({ ref, madeOn, responses }) => [
      madeOn,
      ref.replace('commitment:cn-', ''),
      [...new Set(responses.edges.map(({ kind, on }) => `${kind} ${on}`))].join(),
    ]);
    expect(told).toEqual([
      ['2025-04-04', 'end-user-certificate-2025', ''],
      ['2025-10-09', 'in-end-use-certification-rules', ''],
      ['2025-10-09', 'in-no-us-re-export', 'NOT_YET_ACCEPTED 2025-10-09'],
      ['2025-10-09', 'in-wassenaar-like-controls', 'NOT_YET_ACCEPTED 2025-10-09'],
      ['2025-10-28', 'in-importers-no-re-export', 'SOUGHT_CLARIFICATION 2025-10-28'],
      ['2025-10-30', 'in-four-firms-no-us-no-defence', ''],
    ]);
  });

  it('never has India refuse, and never the State owe what its firms gave', async () => {
    for (const { owedAs, owedBy, responses } of await asked()) {
      expect(responses.edges.map(({ kind }) => kind)).not.toContain('REJECTED');
      if (owedAs.includes('STATE')) continue;
      const parties = [...owedBy.nodes, ...responses.edges.map(({ node }) => node)].map(({ ref }) => ref);
      expect(parties).not.toContain('country:in');
    }
  });

  it('has the assurance of August with its day, and beside it that the other side was not aware of it', async () => {
    const { data } = await api.ask(`{ commitment(id: "commitment:cn-in-wang-yi-assurance") {
      madeOn kind citations { attribution { kind words } } claims { nodes { ref kind } } } }`);
    expect(data).toMatchObject({
      commitment: {
        madeOn: '2025-08-18',
        kind: 'ASSURANCE',
        claims: {
          nodes: expect.arrayContaining([{ ref: 'claim:cn-mfa-unaware-2025-08', kind: 'DENIAL' }]) as unknown,
        },
      },
    });
  });

  it('tells what flowed and what was stalled on 9 October 2025, by item', async () => {
    const { data, extensions } = await api.ask<{
      supplyStatuses: { nodes: { state: string; item: { name: string }; to: { name: string }[] }[] };
    }>(`{ supplyStatuses(where: { from: ["CN"], asReportedOn: { from: "2025-10-09", until: "2025-10-09" } }) { nodes {
        state item { name } to { name } citations { locator attribution { kind } } } } }`);
    expect(
      data.supplyStatuses.nodes
        .map(({ state, item, to }) => `${item.name} to ${to[0]?.name}: ${state}`)
        .sort(),
    ).toEqual([
      'Heavy rare earth magnet to Europe: RESUMED',
      'Heavy rare earth magnet to India: LICENCE_PENDING',
      'Heavy rare earth magnet to India: STALLED',
      'Heavy rare earth magnet to Southeast Asia: RESUMED',
      'Light rare earth magnet to India: RESUMED',
    ]);
    expect(extensions.cost.statements).toBe(5);
  });

  it('names the licences of October 2025 as Chinese ones, moved on by the ministry of China', async () => {
    const { data } = await api.ask(`{ licence(id: "licence:cn-in-four-firms-2025-10") {
      holder { ref } importers { ref } states(state: GRANTED) { edges { on node { ref } } } } }`);
    expect(data).toMatchObject({
      licence: {
        holder: null,
        importers: { length: 4 },
        states: { edges: [{ on: '2025-10-30', node: { ref: 'organization:cn-mofcom' } }] },
      },
    });
  });

  it('has the denial of a firm beside what is said of it', async () => {
    const { data } = await api.ask<{ claim: { deniedBy: { ref: string; kind: string }[] } }>(
      '{ claim(id: "claim:maruti-e-vitara-2025-06") { kind deniedBy { ref kind } } }',
    );
    expect(data.claim.deniedBy.length).toBe(4);
    expect(new Set(data.claim.deniedBy.map(({ kind }) => kind))).toEqual(new Set(['DENIAL']));
  });
});

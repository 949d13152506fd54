import { countTokens } from 'gpt-tokenizer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openApi, type Api } from '../api/api.ts';
import { start } from '../cli/command.ts';
import { openMcp, type McpClient } from './client.ts';

type Frame = { readonly at: string; readonly knownAt: string; readonly release: string };
type Cited = { readonly citations: readonly { readonly number: number; readonly publisher: string }[] };

let api: Api;
let mcp: McpClient;
beforeAll(async () => {
  api = await openApi();
  mcp = await openMcp(api.url);
});
afterAll(async () => {
  await mcp.client.close();
  await api.close();
});

/** The answer of a tool, read as the shape that the test asks for. Every number of a citation in it is listed. */
async function answer<Shape>(
  name: string,
  input?: Readonly<Record<string, unknown>>,
): Promise<Shape & Cited> {
  const { text, isError } = await mcp.call(name, input);
  expect([text, isError]).toEqual([text, false]);
  const data = JSON.parse(text) as Shape & Cited;
  const listed = new Set((data.citations as Cited['citations'] | undefined)?.map(({ number }) => number));
  for (const [, numbers = ''] of text.matchAll(/"citations":\[([\d,]+)\]/g))
    for (const number of numbers.split(',')) expect(listed).toContain(Number(number));
  return data;
}

const frame = {
  at: '2027-01-01',
  knownAt: '2027-01-01',
  release: expect.stringMatching(/^\w{24}$/) as string,
};

describe('the tools', () => {
  it('are at most eight, only read, and take less than 4,000 tokens', async () => {
    const list = await mcp.client.listTools();
    expect(list.tools.map(({ name }) => name)).toEqual([
      'coverage',
      'questions',
      'ask',
      'search',
      'entity',
      'exposures',
      'compare',
      'brief',
    ]);
    for (const { annotations } of list.tools) expect(annotations?.readOnlyHint).toBe(true);
    expect(countTokens(JSON.stringify(list))).toBeLessThan(4_000);
  });

  it('say what the data covers and what it does not', async () => {
    const data = await answer<Record<string, unknown>>('coverage');
    expect(data).toMatchObject({
      release: { id: frame.release, sourceCount: expect.any(Number) as number },
      frame: { at: frame.at, knownAt: frame.knownAt },
      counts: { elements: 17 },
      jurisdictions: expect.arrayContaining(['China', 'India', 'United States']) as string[],
      gaps: { statusUnconfirmed: { nodes: expect.any(Array) as unknown[] } },
    });
  });

  it('find things in any of the languages', async () => {
    const { search } = await answer<{ search: { nodes: { ref: string }[] } }>('search', { text: '镝' });
    expect(search.nodes[0]).toMatchObject({ ref: 'element:dy', citations: expect.any(Array) as unknown[] });
  });

  it('say what covers dysprosium, with citations', async () => {
    type Controls = {
      edges: { node: { ref: string; status: string }; code?: string; citations: number[] }[];
    };
    const data = await answer<{ frame: Frame; entity: { controls: Controls; gaps: unknown } }>('entity', {
      id: 'element:dy',
      at: '2025-10-09',
    });
    expect(data.frame).toEqual({ ...frame, at: '2025-10-09' });
    const { edges } = data.entity.controls;
    expect(edges.map(({ node }) => node.ref).join()).toContain('cn-mofcom-gac-2025-18');
    for (const { node, citations } of edges)
      expect([node.status, citations.length > 0]).toEqual([expect.any(String), true]);
    expect(data.entity).toHaveProperty('gaps.totalCount');
  });

  it('say who in India is exposed, with the path, its citations and gaps', async () => {
    type Rows = {
      totalCount: number;
      nodes: { path: { sentence: string; hops: { citations: number[] }[] } }[];
    };
    const data = await answer<{ frame: Frame; exposures: Rows }>('exposures', {
      country: 'IN',
      at: '2025-10-20',
    });
    expect(data.frame).toEqual({ ...frame, at: '2025-10-20' });
    expect(data.exposures.totalCount).toBeGreaterThan(0);
    expect(data.exposures).toHaveProperty('gaps');
    for (const { path } of data.exposures.nodes) {
      expect(path.sentence).not.toBe('');
      expect(path.hops.flatMap(({ citations }) => citations).length).toBeGreaterThan(0);
    }
  });

  it('say what changed since 9 October 2025, with citations and gaps', async () => {
    type Changes = { totalCount: number; nodes: { provision: { citations: number[] } }[] };
    const data = await answer<{ from: Frame; to: Frame; statuses: Changes; gaps: unknown }>('compare', {
      from: '2025-10-09',
      to: '2025-12-15',
      controlledBy: 'CN',
      country: 'IN',
    });
    expect([data.from, data.to]).toEqual([
      { ...frame, at: '2025-10-09' },
      { ...frame, at: '2025-12-15' },
    ]);
    expect(data.statuses.totalCount).toBeGreaterThan(0);
    for (const { provision } of data.statuses.nodes) expect(provision.citations.length).toBeGreaterThan(0);
    expect(data).toHaveProperty('gaps.totalCount');
  });

  it('answer in bounded room, and say what is cut', async () => {
    const input = { from: '2025-10-09', controlledBy: 'CN', first: 40 };
    const { text } = await mcp.call('compare', input);
    expect(text.length).toBeLessThanOrEqual(24_000);
    expect((await answer<{ cut: string }>('compare', input)).cut).toMatch(/^too long; .*statuses\.nodes/);
  });

  it.each(['regulation:cn-mofcom-gac-2025-18', 'country:in', 'firm:irel', 'sector:in-electric-cars'])(
    'describe %s',
    async (id) => {
      const data = await answer<{ entity: { ref: string } }>('entity', { id });
      expect(data.entity.ref).toBe(id);
    },
  );

  it.each<[string, Record<string, unknown>, string]>([
    ['entity', { id: 'element:xx' }, 'id must be of a thing that the graph holds in this frame'],
    ['exposures', { country: 'XX' }, 'a country must be the ISO 3166 code of a country in the graph'],
    ['exposures', { country: 'IN', at: '2025-02-30' }, 'Date must be a day of the calendar (YYYY-MM-DD)'],
    ['exposures', { sector: 'sector:none' }, 'but got: "sector:none"; the tool search finds ids'],
    ['exposures', { element: 'Xx' }, 'element must be one that is in the graph, but got: Xx'],
    ['exposures', { country: 'IN', first: 101 }, 'first must be between 1 and 100, but got: 101'],
    ['exposures', { land: 'IN' }, 'Unrecognized key: "land"'],
    ['search', { text: 'x', types: ['METAL'] }, 'Value "METAL" does not exist in "EntityType" enum'],
    [
      'compare',
      { from: '2025-10-09', fromKnownAt: '2030-01-01' },
      'knownAt must be today (2027-01-01) or earlier',
    ],
    ['nothing', {}, 'Tool nothing not found'],
  ])('say what is wrong with %s %j', async (name, input, sentence) => {
    const { text, isError } = await mcp.call(name, input);
    expect(isError).toBe(true);
    expect(text).toContain(sentence);
  });
});

describe('monazite mcp', () => {
  const hello = JSON.stringify({
    jsonrpc: '2.0',
    id: 1,
    method: 'initialize',
    params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'tests', version: '1' } },
  });

  it('writes nothing but the protocol to standard output, and ends with its standard input', async () => {
    const running = start(['mcp'], { MONAZITE_URL: api.url });
    running.child.stdin?.write(`${hello}\n`);
    running.child.stdin?.end();
    const { code, stdout } = await running.ended;
    expect(code).toBe(0);
    const lines = stdout.trim().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { jsonrpc: '2.0', id: 1, result: { serverInfo: { name: 'monazite' } } },
    ]);
  });

  it('says to the client why it cannot answer when nothing answers it', async () => {
    const other = await openMcp('http://127.0.0.1:1');
    const { text, isError } = await other.call('coverage');
    await other.client.close();
    expect([text, isError]).toEqual([
      'A Monazite server must answer at http://127.0.0.1:1, but none does',
      true,
    ]);
  });
});

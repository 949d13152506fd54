import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openApi, type Api } from '../api/api.ts';
import { openMcp, type McpClient } from './client.ts';

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

describe('the tools upon saved questions', () => {
  it('list the questions with their variables', async () => {
    const { text, isError } = await mcp.call('questions');
    expect(isError).toBe(false);
    expect(text).toContain('"name":"sectors-newly-exposed"');
    expect(text).toContain('"variables":[');
  });

  it('answer one with its frame, its parts and numbered citations', async () => {
    const { text, isError } = await mcp.call('ask', {
      name: 'sectors-newly-exposed',
      variables: { country: 'IN', controlledBy: 'CN', since: '2025-04-01' },
      at: '2025-10-20',
    });
    expect([text.slice(0, 200), isError]).toEqual([expect.any(String), false]);
    const answer = JSON.parse(text) as Record<string, unknown>;
    expect(answer).toMatchObject({
      question: 'sectors-newly-exposed',
      frame: { at: '2025-10-20', release: expect.any(String) as string },
      citations: expect.arrayContaining([expect.objectContaining({ number: 1 })]) as unknown[],
    });
  });

  it('take the frame among the variables too', async () => {
    const days = { at: '2025-10-20', knownAt: '2025-10-21' };
    const { text } = await mcp.call('ask', { name: 'elements-under-control', variables: days });
    expect(JSON.parse(text)).toMatchObject({ frame: days });
  });

  it('write a brief with citations', async () => {
    const { text, isError } = await mcp.call('brief', { parties: ['IN', 'CN'] });
    expect(isError).toBe(false);
    expect(text).toMatch(/^# /m);
    expect(text).toContain(String.raw`[\[1\]](#c1)`);
  });

  it.each<[string, Record<string, unknown>]>([
    ['ask', { name: 'no-such-question' }],
    ['ask', { name: 'sectors-newly-exposed', variables: { land: 'IN' } }],
    ['ask', { name: 'sectors-newly-exposed', at: '2025-02-30' }],
    ['brief', { parties: ['XX'] }],
  ])('say what is wrong with %s %j', async (name, input) => {
    const { text, isError } = await mcp.call(name, input);
    expect(isError).toBe(true);
    expect(text).toMatch(/must be/);
    expect(text).not.toMatch(/Something went wrong|Nothing is served/);
  });
});

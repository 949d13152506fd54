import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openApi, type Api } from '../api/api.ts';
import { start } from '../cli/command.ts';
import { openMcp, type McpClient } from '../mcp/client.ts';

type Texts = Readonly<Record<string, string>>;

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

/** A variable on a command line: `--known-at`. */
const flag = (name: string) => `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
const flags = (given: Texts) => Object.entries(given).flatMap(([name, value]) => [flag(name), value]);

/** What the address says, and its status. */
async function byAddress(path: string, given: Texts) {
  const response = await fetch(`${api.url}${path}?${new URLSearchParams(given).toString()}`);
  const { errors } = (await response.json()) as { errors: readonly { message: string }[] };
  return { status: response.status, said: errors.map(({ message }) => message).join('\n') };
}

/** What the command says, which must be all that it prints, on standard error. */
async function byCommand(args: readonly string[]) {
  const { code, stdout, stderr } = await start(args, { MONAZITE_URL: api.url }).ended;
  expect([code, stdout]).toEqual([1, '']);
  return stderr.trimEnd();
}

/** What the tool says, which must be marked as an error. */
async function byTool(name: string, input: object) {
  const { text, isError } = await mcp.call(name, { ...input });
  expect(isError).toBe(true);
  return text;
}

describe('a mistake in a question is told in the same sentence by the address, the command and the tool', () => {
  it.each<[string, string, Texts, number, RegExp]>([
    [
      'a name with a slip',
      'sectors-newly-exposd',
      {},
      404,
      /^A question must be one of the saved ones .*; did you mean sectors-newly-exposed\?$/,
    ],
    [
      'a name like no other',
      '../etc/passwd',
      {},
      404,
      /^A question must be one .*, but got: "\.\.\/etc\/passwd"$/,
    ],
    [
      'a variable with a slip',
      'sectors-newly-exposed',
      { contry: 'IN' },
      400,
      /^A variable must be one of country, .*, but got: "contry"; did you mean country\?$/,
    ],
    [
      'a day that is none',
      'sectors-newly-exposed',
      { at: '2025-02-30' },
      400,
      /^at must be a day of the calendar \(YYYY-MM-DD\), but got: "2025-02-30"$/,
    ],
    [
      'a day in the future by which something was known',
      'sectors-newly-exposed',
      { knownAt: '2030-01-01' },
      400,
      /^knownAt must .*2030-01-01/,
    ],
    [
      'a country by three letters',
      'sectors-newly-exposed',
      { country: 'IND' },
      400,
      /^country must be .*, but got: "IND"; did you mean IN \(India\)\?$/,
    ],
    [
      'a country that is none',
      'sectors-newly-exposed',
      { country: 'XX' },
      400,
      /^country must be .*, but got: "XX"/,
    ],
    ['no country', 'sectors-newly-exposed', { country: '' }, 400, /^country must be .*, but got: ""$/],
    [
      'an element by its name',
      'what-an-element-is-in',
      { element: 'dysprosium' },
      400,
      /^element must be .*, but got: "dysprosium"; did you mean Dy \(Dysprosium\)\?$/,
    ],
    [
      'an id of nothing',
      'what-a-regulation-requires',
      { regulation: 'regulation:no-18' },
      400,
      /^regulation must be the id .*; did you mean .*regulation:cn-mofcom-gac-2025-18 /,
    ],
    [
      'a value of no list',
      'sectors-newly-exposed',
      { channels: 'IMPRT' },
      400,
      /^channels must be one of IMPORT, .*; did you mean IMPORT\?$/,
    ],
    [
      'no number',
      'sectors-newly-exposed',
      { first: 'few' },
      400,
      /^first must be a whole number, but got: "few"$/,
    ],
    ['too great a number', 'sectors-newly-exposed', { first: '1000' }, 400, /^first must be .*1000/],
    [
      'a hypothesis that is none',
      'next-dates',
      { assume: 'ban' },
      400,
      /^assume must be a hypothesis .*"ban"$/,
    ],
    [
      'three at once',
      'sectors-newly-exposed',
      { contry: 'IN', at: 'today', channels: 'IMPRT' },
      400,
      /^A variable must .*\nchannels must .*\nat must .*$/,
    ],
  ])('%s', async (_, name, given, status, sentence) => {
    const path = `/q/${encodeURIComponent(name)}`;
    const address = await byAddress(`${path}.json`, given);
    expect(address).toEqual({ status, said: expect.stringMatching(sentence) as string });
    expect(await byAddress(`${path}.csv`, given)).toEqual(address);
    expect(await byAddress(`${path}.md`, given)).toEqual(address);
    expect(await byCommand(['ask', name, ...flags(given)])).toBe(address.said);
    expect(await byTool('ask', { name, variables: given })).toBe(address.said);
  });
});

describe('a mistake in a brief is told in the same sentence by the address, the command and the tool', () => {
  it.each<[string, string, Texts, RegExp]>([
    ['one party', 'IN', {}, /^parties must be the ISO 3166 codes of two different countries/],
    [
      'a party by its name',
      'India,CN',
      {},
      /^parties must be .*, but got: India; did you mean IN \(India\)\?$/,
    ],
    ['a party that is none', 'IN,XX', {}, /^parties must be .*, but got: XX$/],
    ['a day that is none', 'IN,CN', { at: '2025-02-30' }, /^at must be a day .*, but got: 2025-02-30$/],
    [
      'a day that is no text of one',
      'IN,CN',
      { knownAt: 'tomorrow' },
      /^knownAt must be a day .*: tomorrow$/,
    ],
    ['what will be known', 'IN,CN', { knownAt: '2030-01-01' }, /^knownAt must .*2030-01-01/],
  ])('%s', async (_, parties, given, sentence) => {
    const address = await byAddress('/brief.md', { parties, ...given });
    expect(address).toEqual({ status: 400, said: expect.stringMatching(sentence) as string });
    expect(await byCommand(['brief', ...flags({ parties, ...given })])).toBe(address.said);
    expect(await byTool('brief', { parties: parties.split(','), ...given })).toBe(address.said);
  });
});

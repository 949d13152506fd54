import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openApi, type Api } from '../api/api.ts';
import { start } from './command.ts';

const document = `
  query OfElement($symbol: String!) { element(symbol: $symbol) { name } }
  query OfCountry { country(code: "IN") { name } }
`;

let api: Api;
let folder: string;
beforeAll(async () => {
  api = await openApi();
  folder = await mkdtemp(join(tmpdir(), 'monazite-query-'));
  await writeFile(join(folder, 'asked.graphql'), `\uFEFF${document}`);
  await writeFile(join(folder, 'variables.json'), '{ "symbol": "Tb" }');
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true });
});

const at = (name: string) => join(folder, name);
const run = (...args: string[]) => start(['query', ...args], { MONAZITE_URL: api.url }).ended;

describe('monazite query', () => {
  it('prints data and extensions as JSON', async () => {
    const { code, stdout, stderr } = await run(at('asked.graphql'), '--operation', 'OfCountry');
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      data: { country: { name: 'India' } },
      extensions: { frame: { at: '2027-01-01' } },
    });
  });

  it.each([['{ "symbol": "Tb" }'], ['variables.json']])('takes variables from %s', async (given) => {
    const variables = given.startsWith('{') ? given : at(given);
    const { stdout } = await run(at('asked.graphql'), '--operation', 'OfElement', '--variables', variables);
    expect(JSON.parse(stdout)).toMatchObject({ data: { element: { name: 'Terbium' } } });
  });

  it('reads the document from standard input for -', async () => {
    const asking = start(['query', '-'], { MONAZITE_URL: api.url });
    asking.child.stdin?.end('{ element(symbol: "Dy") { name } }');
    const { stdout } = await asking.ended;
    expect(JSON.parse(stdout)).toMatchObject({ data: { element: { name: 'Dysprosium' } } });
  });

  it('prints errors as JSON and exits with 1', async () => {
    const { code, stdout } = await run(at('asked.graphql'));
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      errors: [{ message: expect.stringContaining('operationName must be one of') as string }],
    });
  });

  it.each([
    [
      ['missing.graphql'],
      /^The document must be a file that can be read, or - .* but got: missing\.graphql\n$/,
    ],
    [['asked.graphql', '--variables', '{ symbol: 1 }'], /^--variables must be a JSON object, but got: "\{ s/],
    [['asked.graphql', '--variables', 'none.json'], /^--variables must be a file .* but got: none\.json\n$/],
    [['asked.graphql', '--variables', 'asked.graphql'], /^--variables must be a JSON object, but got: /],
  ])('says what is wrong with %j', async (args, sentence) => {
    const { code, stdout, stderr } = await run(
      ...args.map((arg) => (arg === 'asked.graphql' ? at(arg) : arg)),
    );
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(sentence);
  });

  it('says so when something else than a Monazite answers at MONAZITE_URL', async () => {
    const other = createServer((_, response) => response.end('<html></html>')).listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const settings = { MONAZITE_URL: `http://127.0.0.1:${port}` };
    const { code, stderr } = await start(['query', at('asked.graphql')], settings).ended;
    other.close();
    expect(code).toBe(1);
    expect(stderr).toBe(
      '/graphql must be answered with JSON, but got: status 200, no media type; is MONAZITE_URL the address of a Monazite server?\n',
    );
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openApi, type Api } from '../api/api.ts';
import { briefDay } from './briefs.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi({ today: briefDay });
});
afterAll(() => api.close());

/** Asks, and reads the whole answer: one that nobody reads holds its connection, and those that come after wait. */
const get = async (path: string, headers = {}) => {
  const response = await fetch(`${api.url}${path}`, { headers });
  const body = await response.arrayBuffer();
  const { status } = response;
  return new Response(status === 304 ? null : body, { status, headers: response.headers });
};

describe('the addresses of briefs', () => {
  it.each([
    ['md', 'text/markdown; charset=utf-8', 'inline'],
    ['html', 'text/html; charset=utf-8', 'inline'],
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'attachment'],
    ['pdf', 'application/pdf', 'attachment'],
  ])('give .%s as what it is, with a name and the release', async (ending, type, disposition) => {
    const response = await get(`/brief.${ending}?parties=IN,CN&at=2025-10-20`);
    const { headers } = response;
    expect([response.status, headers.get('content-type'), headers.get('content-disposition')]).toEqual([
      200,
      type,
      `${disposition}; filename="brief-in-cn-2025-10-20.${ending}"`,
    ]);
    expect(headers.get('x-monazite-release')).toMatch(/^[0-9a-f]{24}$/);
  });

  it('send nothing again while nothing has changed', async () => {
    const etag = (await get('/brief.pdf?parties=IN,CN')).headers.get('etag') ?? '';
    const again = await get('/brief.pdf?parties=IN,CN', { 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await get('/brief.md?parties=IN,CN', { 'if-none-match': etag })).status).toBe(200);
  });

  it('name a permalink with everything explicit that gives the same brief', async () => {
    const page = await (await get('/brief.html?parties=in,cn')).text();
    const [, address = ''] = /href="(http[^"]*\/brief\.html\?[^"]*)"/.exec(page) ?? [];
    const permalink = new URL(address.replaceAll('&amp;', '&'));
    expect(Object.fromEntries(permalink.searchParams)).toEqual({
      parties: 'IN,CN',
      at: briefDay,
      knownAt: briefDay,
      since: '2025-12-30',
      audience: 'SHAREABLE',
      release: expect.stringMatching(/^[0-9a-f]{24}$/) as string,
    });
    expect(await (await get(`${permalink.pathname}${permalink.search}`)).text()).toBe(page);
  });

  it.each([
    [
      '',
      "parties must be the ISO 3166 codes of two different countries, one's own first (IN,CN), but got: nothing",
    ],
    [
      'parties=IN',
      "parties must be the ISO 3166 codes of two different countries, one's own first (IN,CN), but got: IN",
    ],
    [
      'parties=IN,in',
      "parties must be the ISO 3166 codes of two different countries, one's own first (IN,CN), but got: IN,in",
    ],
    [
      'parties=India,CN',
      'parties must be the ISO 3166 codes (two letters) of countries in the graph (IN,CN), but got: India; did you mean IN (India)?',
    ],
    [
      'parties=IN,Chnia',
      'parties must be the ISO 3166 codes (two letters) of countries in the graph (IN,CN), but got: Chnia; did you mean CN (China)?',
    ],
    [
      'parties=IND,CN',
      'parties must be the ISO 3166 codes (two letters) of countries in the graph (IN,CN), but got: IND; did you mean IN (India)?',
    ],
    [
      'parties=IN,chn',
      'parties must be the ISO 3166 codes (two letters) of countries in the graph (IN,CN), but got: chn; did you mean CN (China)?',
    ],
    [
      'parties=IN,XX',
      'parties must be the ISO 3166 codes (two letters) of countries in the graph (IN,CN), but got: XX',
    ],
    [
      'parties=IN,CN&at=2025-02-30',
      'at must be a day of the calendar written YYYY-MM-DD, but got: 2025-02-30',
    ],
    [
      'parties=IN,CN&at=2025-10-20&since=2025-10-20',
      'since must be a day before 2025-10-20, the day of the brief, but got: 2025-10-20',
    ],
    ['parties=IN,CN&audience=public', 'audience must be one of SHAREABLE, INTERNAL, but got: public'],
    [
      'parties=IN,CN&audience=sharable',
      'audience must be one of SHAREABLE, INTERNAL, but got: sharable; did you mean SHAREABLE?',
    ],
    [
      'parties=IN,CN&sectors=x',
      'A parameter of a brief must be one of parties, sector, at, knownAt, since, assume, audience, extent, release, but got: sectors; did you mean sector?',
    ],
    [
      'parties=IN,CN&at=2025-10-20&at=2025-10-21',
      'at must be given once, with a value, but is given otherwise',
    ],
    [
      'parties=IN,CN&sector=electric cars',
      'sector must be the id of a sector of India, the first party, but got: electric cars; did you mean sector:in-electric-cars?',
    ],
    [
      'parties=IN,CN&assume=ban',
      'assume must be a hypothesis (lift.ID, revive.ID.DAY, extend.ID.DAY, impose.ID.ID,ID or accept.ID; several with ~ in between), but got: ban',
    ],
    [
      'parties=IN,CN&assume=lift:regulation:cn-mofcom-gac-2025-18',
      'assume must be a hypothesis (lift.ID, revive.ID.DAY, extend.ID.DAY, impose.ID.ID,ID or accept.ID; several with ~ in between), but got: lift:regulation:cn-mofcom-gac-2025-18',
    ],
    [
      'parties=IN,CN&assume=extend.regulation:cn-mofcom-gac-2025-70.2027-02-30',
      'assume must be a hypothesis (lift.ID, revive.ID.DAY, extend.ID.DAY, impose.ID.ID,ID or accept.ID; several with ~ in between), but got: extend.regulation:cn-mofcom-gac-2025-70.2027-02-30',
    ],
    [
      'parties=IN,CN&assume=lift.regulation:cn-mofcom-gac-2025-18~',
      'assume must be a hypothesis (lift.ID, revive.ID.DAY, extend.ID.DAY, impose.ID.ID,ID or accept.ID; several with ~ in between), but got: nothing',
    ],
  ])('refuse ?%s with what is meant', async (search, message) => {
    const response = await get(`/brief.md?${search}`);
    expect([response.status, await response.json()]).toEqual([
      400,
      { errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] },
    ]);
  });

  it('refuse another release than is held', async () => {
    const response = await get('/brief.md?parties=IN,CN&release=0123');
    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(
      /release must be the one that the database holds \([0-9a-f]{24}\), but got: 0123/,
    );
  });

  it('refuse to know what will be known', async () => {
    const response = await get('/brief.md?parties=IN,CN&knownAt=2030-01-01');
    expect(response.status).toBe(400);
  });
});

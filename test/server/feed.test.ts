import { connect } from 'node:net';

import { XMLParser } from 'fast-xml-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openApi, type Api } from '../api/api.ts';

type Entry = {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly content: string;
};
type Atom = { readonly feed: { readonly id: string; readonly updated: string; readonly entry: Entry[] } };

describe('the feed of changes', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  const get = (search = '', headers = {}) => fetch(`${api.url}/changes.atom${search}`, { headers });
  const parser = new XMLParser({ isArray: (name) => name === 'entry', htmlEntities: true });
  const read = async (search = '') => {
    const response = await get(search);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'application/atom+xml; charset=utf-8',
    ]);
    return parser.parse(await response.text()) as Atom;
  };

  it('is Atom, the latest first, with an id for each entry that no other has', async () => {
    const { feed } = await read();
    expect(feed.entry).toHaveLength(100);
    expect(new Set(feed.entry.map(({ id }) => id)).size).toBe(100);
    const days = feed.entry.map(({ updated }) => updated);
    expect(days).toEqual([...days].sort().reverse());
    expect(feed.updated).toBe(days[0]);
  });

  it('tells of a suspension that ran out on the day after its last, with what it rests on', async () => {
    const { feed } = await read('?regulation=regulation:cn-mofcom-gac-2025-57');
    const entry = feed.entry.find(({ id }) => id.includes('2026-11-11'));
    expect(entry?.updated).toBe('2026-11-11T00:00:00.000Z');
    expect(entry?.title).toMatch(
      /^Not confirmed from 2026-11-11, by .*No\. 70.*, before that suspended: No\. 57/,
    );
    expect(entry?.content).not.toBe('');
  });

  it.each([
    ['?country=IN', 'The suspension', 'provision%3Acn-mofcom-gac-2025-56'],
    ['?element=Ho', 'the control of holmium', 'provision%3Acn-mofcom-gac-2025-57%20'],
    ['?sector=sector:in-electric-cars', 'what the sector is exposed to', 'provision%3Acn-mofcom-gac-2025-18'],
  ])('narrowed by %s has %s', async (search, _, part) => {
    const { feed } = await read(search);
    expect(feed.entry.map(({ id }) => id).filter((id) => id.includes(part))).not.toEqual([]);
  });

  it('narrowed by an element has nothing of what is about others alone', async () => {
    const { feed } = await read('?element=La');
    expect(feed.entry.filter(({ title }) => title.includes('holmium'))).toEqual([]);
  });

  it('is not sent again while nothing has changed', async () => {
    const etag = (await get()).headers.get('etag') ?? '';
    const again = await get('', { 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await get('?element=Dy', { 'if-none-match': etag })).status).toBe(200);
  });

  it('is refused to who names a host that is none, which would stand in its links', async () => {
    const { port } = new URL(api.url);
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(Number(port), '127.0.0.1', () => {
        socket.write('GET /changes.atom HTTP/1.1\r\nHost: a"><b>x\r\nConnection: close\r\n\r\n');
      });
      let text = '';
      socket.on('data', (part: Buffer) => (text += part.toString()));
      socket.once('close', () => {
        resolve(text);
      });
    });
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).not.toContain('<b>');
  });

  it.each([
    ['?country=XX', 'country must be one that is in the graph, but got: XX'],
    ['?element=Xx', 'element must be one that is in the graph, but got: Xx'],
    ['?sector=sector:none', 'sector must be one that is in the graph, but got: sector:none'],
    [
      '?colour=red',
      'A parameter must be one of country, element, regulation, sector, but got: {"colour":"red"}',
    ],
    [
      '?element=Dy&element=Tb',
      'A parameter must be one of country, element, regulation, sector, but got: {"element":["Dy","Tb"]}',
    ],
  ])('is refused for %s', async (search, message) => {
    const response = await get(search);
    expect([response.status, await response.json()]).toEqual([
      400,
      { errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] },
    ]);
  });
});

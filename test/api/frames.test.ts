import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openApi, type Api } from './api.ts';

type Holmium = { readonly id: string; readonly ref: string; readonly inForce: boolean };

describe('frames', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi({ today: '2026-11-22' });
  });
  afterAll(() => api.close());

  const frameOf = async (field: string): Promise<unknown> => (await api.ask<unknown>(`{ ${field} }`)).data;

  it('answers without a frame on today, with everything known today', async () => {
    expect(await frameOf('frame { at knownAt token }')).toEqual({
      frame: { at: '2026-11-22', knownAt: '2026-11-22', token: null },
    });
  });

  it('takes the day asked about from knownAt alone', async () => {
    expect(await frameOf('asOf(knownAt: "2025-10-28") { frame { at knownAt token } }')).toEqual({
      asOf: { frame: { at: '2025-10-28', knownAt: '2025-10-28', token: '2025-10-28~2025-10-28' } },
    });
  });

  it('inherits a part that is left out and resets one that is null', async () => {
    const field = `asOf(at: "2025-11-08", knownAt: "2025-10-28") {
      inherits: asOf(at: "2025-12-01") { frame { at knownAt } }
      resets: asOf(knownAt: null) { frame { at knownAt } }
    }`;
    expect(await frameOf(field)).toEqual({
      asOf: {
        inherits: { frame: { at: '2025-12-01', knownAt: '2025-10-28' } },
        resets: { frame: { at: '2025-11-08', knownAt: '2026-11-22' } },
      },
    });
  });

  it('may ask about a day that is still to come', async () => {
    const { data } = await api.ask<{ asOf: { provision: { status: string } } }>(
      '{ asOf(at: "2030-01-01") { provision(id: "provision:cn-mofcom-gac-2025-18") { status } } }',
    );
    expect(data.asOf.provision.status).toBe('IN_FORCE');
  });

  it('refuses to know what is still to come', async () => {
    const { errors } = await api.ask('{ asOf(knownAt: "2026-11-23") { frame { at } } }');
    expect(errors?.[0]).toMatchObject({
      message: 'knownAt must be today (2026-11-22) or earlier, but got: 2026-11-23',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('nests three deep and no deeper', async () => {
    const nest = (depth: number): string =>
      depth === 0 ? 'frame { at }' : `asOf(at: "2025-01-0${depth}") { ${nest(depth - 1)} }`;
    expect((await api.ask(`{ ${nest(3)} }`)).errors).toBeUndefined();
    const { errors } = await api.ask(`{ ${nest(4)} }`);
    expect(errors?.[0]?.message).toBe('asOf must be nested at most 3 deep, but got: 4');
  });

  it('refuses a day that the calendar does not have', async () => {
    const { status, errors } = await api.ask('{ asOf(at: "2025-02-30") { frame { at } } }');
    expect(status).toBe(400);
    expect(errors?.[0]?.message).toContain(
      'Date must be a day of the calendar (YYYY-MM-DD), but got: "2025-02-30"',
    );
  });

  it('names a thing by a bare id in the default frame and by a framed id elsewhere', async () => {
    const element = '{ element(symbol: "Dy") { id ref } }';
    const { data } = await api.ask<Record<string, { element: Holmium }>>(`{
      default: asOf ${element}
      day: asOf(at: "2025-10-20") ${element}
      both: asOf(at: "2025-10-20", knownAt: "2025-10-28") ${element}
    }`);
    expect(Object.values(data).map(({ element: { id } }) => id)).toEqual([
      'element:dy',
      'element:dy@2025-10-20',
      'element:dy@2025-10-20~2025-10-28',
    ]);
    expect(Object.values(data).map(({ element: { ref } }) => ref)).toEqual(Array(3).fill('element:dy'));
  });

  it('answers node(id) in the frame of its token, and in the enclosing frame without one', async () => {
    const { data } = await api.ask<{ framed: Holmium; asOf: { bare: Holmium; framed: Holmium } }>(`
      query { framed: node(id: "element:ho@2025-11-08~2025-10-28") { ...Holmium }
        asOf(at: "2025-10-20") {
          bare: node(id: "element:ho") { ...Holmium }
          framed: node(id: "element:ho@2025-11-08~2025-10-28") { ...Holmium } } }
      fragment Holmium on Element { id inForce }`);
    expect(data).toEqual({
      framed: { id: 'element:ho@2025-11-08~2025-10-28', inForce: true },
      asOf: {
        bare: { id: 'element:ho@2025-10-20', inForce: false },
        framed: { id: 'element:ho@2025-11-08~2025-10-28', inForce: true },
      },
    });
  });

  it('ignores the token of every other id', async () => {
    const { data } = await api.ask<{ entity: { id: string }; provision: { id: string } }>(`{
      entity(id: "element:dy@2025-01-01") { id }
      provision(id: "provision:cn-mofcom-gac-2025-18@2025-01-01") { id }
    }`);
    expect(data).toEqual({
      entity: { id: 'element:dy' },
      provision: { id: 'provision:cn-mofcom-gac-2025-18' },
    });
  });

  it.each([
    'element:xx',
    'element:dy@',
    'element:dy@yesterday',
    'element:dy@2025-02-30',
    'element:dy@2025-01-01~2099-01-01',
    'element:dy@2025-01-01~2025-01-01~2025-01-01',
    '',
    '4:abc:1',
  ])('answers null to the id %s, like to any that is not visible', async (id) => {
    const { data, errors } = await api.ask<{ node: unknown }>('query ($id: ID!) { node(id: $id) { id } }', {
      id,
    });
    expect([data.node, errors]).toEqual([null, undefined]);
  });

  it('hides what had not been issued or was not known yet', async () => {
    const { data } = await api.ask<Record<string, { regulation: unknown }>>(`{
      notIssued: asOf(at: "2025-10-08") { regulation(id: "regulation:cn-mofcom-gac-2025-57") { id } }
      notKnown: asOf(at: "2025-12-01", knownAt: "2025-10-08") { regulation(id: "regulation:cn-mofcom-gac-2025-57") { id } }
      source: asOf(knownAt: "2025-10-08") { regulation: source(id: "source:business-standard-2025-10-09") { id } }
    }`);
    expect(Object.values(data).map(({ regulation }) => regulation)).toEqual([null, null, null]);
  });

  it('keeps two frames of one element apart in the normalised cache of Apollo Client', async () => {
    const cache = new InMemoryCache();
    const client = new ApolloClient({ cache, link: new HttpLink({ uri: `${api.url}/graphql` }) });
    const query = gql`
      {
        before: asOf(at: "2025-11-08", knownAt: "2025-10-28") {
          element(symbol: "Ho") {
            id
            inForce
          }
        }
        after: asOf(at: "2025-11-08", knownAt: "2025-11-10") {
          element(symbol: "Ho") {
            id
            inForce
          }
        }
      }
    `;
    await client.query({ query });
    const read = cache.readQuery<Record<'before' | 'after', { element: Holmium }>>({ query });
    expect([read?.before.element.inForce, read?.after.element.inForce]).toEqual([true, false]);
    expect(Object.keys(cache.extract()).filter((key) => key.startsWith('Element:'))).toEqual([
      'Element:element:ho@2025-11-08~2025-10-28',
      'Element:element:ho@2025-11-08~2025-11-10',
    ]);
  });
});

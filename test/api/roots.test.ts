import { getNamedType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { implementers } from '../../src/model/fields.ts';
import { createSchema } from '../../src/resolvers/createSchema.ts';
import { openApi, type Api } from './api.ts';

const schema = createSchema();
const roots = Object.values(schema.getQueryType()?.getFields() ?? {});

/** The root fields of every type of things: its list, and the field that gives one by its id, if that is how it is asked for. */
const types = implementers(schema, 'Entity').map((type) => ({
  type: type.name,
  many: roots.find((field) => getNamedType(field.type).name === `${type.name}Connection`)?.name,
  one: roots.find((field) => field.type === type && field.args.some(({ name }) => name === 'id'))?.name,
}));

type Listed = {
  readonly list: { readonly totalCount: number; readonly nodes: readonly { readonly ref: string }[] };
};

describe('every type of things', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  it.each(types)('$type has a list at the root, and each entry is found again by its id', async (root) => {
    const { data, extensions } = await api.ask<Listed>(
      `{ list: ${root.many ?? ''}(first: 2) { totalCount nodes { ref } } }`,
    );
    // The page and the count.
    expect(extensions.cost.statements).toBe(2);
    expect(data.list.nodes.length).toBe(Math.min(2, data.list.totalCount));
    for (const { ref } of data.list.nodes) {
      const field = root.one ?? `entity`;
      const found = await api.ask<{ found: { ref: string } }>(
        `query ($id: ID!) { found: ${field}(id: $id) { ref } }`,
        { id: ref },
      );
      expect(found.data.found.ref).toBe(ref);
    }
  });

  it('is null by an id of another type', async () => {
    const { data } = await api.ask(
      '{ claim(id: "element:dy") { ref } supplyStatus(id: "country:in") { ref } }',
    );
    expect(data).toEqual({ claim: null, supplyStatus: null });
  });

  it('has a description for each of its fields, arguments and values', () => {
    const bare = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
      .flatMap((type) => (isObjectType(type) ? Object.values(type.getFields()) : []))
      .filter((field) => !field.description || field.args.some(({ description }) => !description));
    expect(bare.map(({ name }) => name)).toEqual([]);
  });
});

describe('filters', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  const refs = async (field: string, where: string) => {
    const { data, extensions } = await api.ask<{ list: { nodes: { ref: string }[] } }>(
      `{ list: ${field}(where: ${where}, first: 100) { nodes { ref } } }`,
    );
    expect(extensions.cost.statements).toBe(1);
    return data.list.nodes.map(({ ref }) => ref);
  };

  it('by a country reach its bodies and firms too', async () => {
    const found = await refs('commitments', '{ by: ["CN"], of: ["IND"] }');
    expect(found.length).toBeGreaterThan(0);
    expect(await refs('commitments', '{ by: ["AU"] }')).toEqual([]);
  });

  it('by days hold for every day that an imprecise date allows', async () => {
    const days = (range: string) => refs('supplyStatuses', `{ asReportedOn: ${range} }`);
    const onThatDay = await days('{ from: "2025-10-09", until: "2025-10-09" }');
    expect(onThatDay.length).toBeGreaterThan(2);
    expect(await days('{ until: "2025-10-09" }')).toEqual(expect.arrayContaining(onThatDay));
    expect(await days('{ from: "2027-01-01" }')).toEqual([]);
  });

  it('by the value of a relationship hold when one has it', async () => {
    const waiting = await refs('commitments', '{ responses: [NOT_YET_ACCEPTED] }');
    expect(waiting.length).toBeGreaterThan(0);
    const refused = await refs('commitments', '{ responses: [REJECTED] }');
    expect(refused.filter((ref) => waiting.includes(ref))).toEqual([]);
  });

  it('by a code that is no country say so', async () => {
    const { errors } = await api.ask('{ firms(where: { headquarters: ["XX"] }) { totalCount } }');
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createSchema } from '../../src/resolvers/createSchema.ts';
import { openApi, type Api } from './api.ts';
import { inParts, rootLists, selection } from './selection.ts';

const schema = createSchema();
const lists = rootLists(schema);

/** Some value of an input type: all values of an enum, the codes of China, and the days between two announcements. */
function sample(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sample(type.ofType);
  if (isListType(type)) {
    const item = getNamedType(type);
    return isEnumType(item) ? item.getValues().map(({ name }) => name) : [sample(item)];
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const given = type.name === 'DayRange' ? fields : fields.filter((field) => isNonNullType(field.type));
    return Object.fromEntries(given.map((field) => [field.name, sample(field.type)]));
  }
  const values: Record<string, unknown> = { ID: 'agreement:sco', String: 'CN', Boolean: true };
  return values[type.name] ?? '2025-10-09';
}

const filters = lists.flatMap(({ name, root }) => {
  const filter = schema.getType(`${name}Filter`);
  const fields = isInputObjectType(filter) ? Object.values(filter.getFields()) : [];
  return fields.map((field) => ({ filter: `${name}Filter`, root, field }));
});

const orders = lists.flatMap(({ name, root }) => {
  const values = schema.getType(`${name}OrderField`);
  return isEnumType(values) ? values.getValues().map(({ name: order }) => ({ root, name, order })) : [];
});

describe('the schema', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  it.each(lists)('answers every field of $name', async ({ type, root }) => {
    for (const fields of inParts(Object.values(type.getFields()))) {
      const { data, errors } = await api.ask<{ list: { nodes: object[] } }>(
        `{ list: ${root}(first: 1) { nodes { ${fields.map((field) => selection(field)).join(' ')} } } }`,
      );
      expect(errors).toBeUndefined();
      for (const node of data.list.nodes) expect(Object.keys(node)).toEqual(fields.map(({ name }) => name));
    }
  });

  it.each(filters)('narrows $root by $field.name', async ({ filter, root, field }) => {
    type Count = { readonly totalCount: number };
    const { data, errors } = await api.ask<{ some: Count; all: Count }>(
      `query ($where: ${filter}!) { some: ${root}(where: $where) { totalCount } all: ${root} { totalCount } }`,
      { where: { [field.name]: sample(field.type) } },
    );
    expect(errors).toBeUndefined();
    expect(data.some.totalCount).toBeLessThanOrEqual(data.all.totalCount);
  });

  it.each(orders)('orders $root by $order, both ways', async ({ root, name, order }) => {
    const field = order.toLowerCase().replace(/_./g, (part) => part.slice(1).toUpperCase());
    type Page = { readonly nodes: readonly Readonly<Record<string, string | number | null>>[] };
    const { data } = await api.ask<{ up: Page; down: Page }>(
      `query ($up: ${name}Order, $down: ${name}Order) { up: ${root}(orderBy: $up, first: 100) { nodes { ${field} } }
        down: ${root}(orderBy: $down, first: 100) { nodes { ${field} } } }`,
      { up: { field: order, direction: 'ASC' }, down: { field: order, direction: 'DESC' } },
    );
    const values = ({ nodes }: Page) =>
      nodes.map((node) => node[field] ?? '').filter((value) => value !== '');
    const sorted = (page: Page) => values(page).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    expect(values(data.up)).toEqual(sorted(data.up));
    expect(values(data.down)).toEqual(sorted(data.down).reverse());
  });
});

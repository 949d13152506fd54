import { getNamedType, isLeafType, isObjectType, type GraphQLField, type GraphQLSchema } from 'graphql';

import { implementers } from '../../src/model/fields.ts';

type Field = GraphQLField<unknown, unknown>;

/** The types that have a list at the root, with its name. */
export function rootLists(schema: GraphQLSchema) {
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
  return implementers(schema, 'Entity').flatMap((type) => {
    const root = roots.find((field) => getNamedType(field.type).name === `${type.name}Connection`);
    return root ? [{ type, name: type.name, root: root.name }] : [];
  });
}

/** A field with as little below it as shows that it answers; of a page, what each of its entries holds. */
export function selection({ name, type }: Field, first = 1): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return name;
  const fields = isObjectType(named) ? Object.values(named.getFields()) : [];
  const edge = fields.find((field) => field.name === 'edges');
  if (edge) return `${name}(first: ${first}) { totalCount ${selection(edge)} }`;
  const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)) && field.args.length === 0);
  return `${name} { ${leaves.map((field) => field.name).join(' ')} __typename }`;
}

/** As many fields as one operation may well ask for with what is below them. */
const fieldsAtOnce = 10;

/** Fields in parts, each small enough for one operation. */
export function inParts(fields: readonly Field[]): Field[][] {
  const starts = fields.flatMap((_, index) => (index % fieldsAtOnce === 0 ? [index] : []));
  return starts.map((start) => fields.slice(start, start + fieldsAtOnce));
}

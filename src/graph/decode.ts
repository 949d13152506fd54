import type { GraphQLSchema } from 'graphql';
import { getNamedType, isObjectType } from 'graphql';

import { fieldKind, implementers, isValueObject } from '../model/fields.ts';
import type { Row } from './row.ts';

/** What a statement returns of a node. */
export type NodeRecord = {
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
};

/** Makes rows of what statements return. Value objects are stored as JSON text; they are decoded here and nowhere else. */
export type Decoder = (record: NodeRecord) => Row;

/** The names of the stored fields of each node type that hold value objects. */
export function jsonFields(schema: GraphQLSchema): ReadonlyMap<string, readonly string[]> {
  return new Map(
    implementers(schema, 'Node').map((type) => [
      type.name,
      Object.values(type.getFields())
        .filter(
          (field) => fieldKind(type, field)?.kind === 'stored' && isValueObject(getNamedType(field.type)),
        )
        .map(({ name }) => name),
    ]),
  );
}

/** The decoder for the node types of a schema; what it is given again gives the same row. */
export function createDecoder(schema: GraphQLSchema): Decoder {
  const json = jsonFields(schema);
  const decoded = new WeakMap<object, Row>();
  return ({ labels, properties }) => {
    const known = decoded.get(properties);
    if (known) return known;
    const type = labels.find((label) => isObjectType(schema.getType(label)));
    if (type === undefined) throw new Error(`A node has no label of the schema: ${labels.join(', ')}`);
    // The database does not keep empty lists.
    const row: Record<string, unknown> = { citations: [], ...properties, type };
    for (const name of json.get(type) ?? [])
      if (typeof row[name] === 'string') row[name] = JSON.parse(row[name]) as unknown;
    const made = Object.freeze(row) as Row;
    decoded.set(properties, made);
    return made;
  };
}

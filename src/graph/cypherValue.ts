import neo4j, { type Node, type Path, type Relationship } from 'neo4j-driver';

/** A value of a row as programs take it: what JSON can hold. */
export type PlainValue =
  null | boolean | number | string | readonly PlainValue[] | { readonly [name: string]: PlainValue };

function plainNode({ labels, properties }: Node): PlainValue {
  return { labels, properties: plainObject(properties) };
}

function plainRelationship({ type, properties }: Relationship): PlainValue {
  return { type, properties: plainObject(properties) };
}

function plainPath({ start, segments }: Path): PlainValue {
  return {
    nodes: [start, ...segments.map(({ end }) => end)].map(plainNode),
    relationships: segments.map(({ relationship }) => plainRelationship(relationship)),
  };
}

function plainObject(value: object): PlainValue {
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plainValue(inner)]));
}

/** A day, time or duration in the form of ISO 8601; undefined for everything else. */
function temporalText(value: object): string | undefined {
  const { isDate, isDateTime, isDuration, isLocalDateTime, isLocalTime, isTime } = neo4j;
  const isTemporal = [isDate, isDateTime, isDuration, isLocalDateTime, isLocalTime, isTime].some((is) =>
    is(value),
  );
  if (!isTemporal) return undefined;
  // The driver ends a duration of days with the T that stands before hours.
  return (value as { readonly toString: () => string }).toString().replace(/T$/, '');
}

/**
 * A value of the driver, with whole numbers as bigints, as JSON can hold it: whole numbers as numbers where none is lost,
 * else as text; days and times as text; nodes and relationships with their labels or type and their properties.
 */
export function plainValue(value: unknown): PlainValue {
  if (value == null) return null;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'boolean' || typeof value === 'string') return value;
  if (Array.isArray(value) || ArrayBuffer.isView(value))
    return Array.from(value as Iterable<unknown>, plainValue);
  if (typeof value !== 'object') return null;
  if (neo4j.isNode(value)) return plainNode(value);
  if (neo4j.isRelationship(value)) return plainRelationship(value);
  if (neo4j.isPath(value)) return plainPath(value);
  return temporalText(value) ?? plainObject(value);
}

/** A value of JSON as the database takes it: whole numbers stay whole. */
export function databaseValue(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (Array.isArray(value)) return value.map(databaseValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, databaseValue(inner)]));
}

/**
 * A value whose objects are plain throughout, for comparing strictly: those of graphql-js have no prototype. A key
 * without a value stays, so that it shows.
 */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object' || value instanceof Error) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
}

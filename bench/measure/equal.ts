/**
 * An answer in a form in which equal ones are equal: pages and their edges are the lists in them, a thing alone is a list
 * of one, and lists have an order of their own. So it does not matter that contenders nest and sort differently.
 */
export function plain(value: unknown): unknown {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) {
    const all = value.flatMap((one: unknown) => plain(one)).map((one) => JSON.stringify(one));
    return all.sort().map((one) => JSON.parse(one) as unknown);
  }
  if (typeof value !== 'object') return value;
  const names = Object.keys(value);
  const fields = value as Readonly<Record<string, unknown>>;
  if (names.length === 1 && 'nodes' in fields) return plain(fields['nodes']);
  if (names.length === 1 && 'edges' in fields)
    return plain((fields['edges'] as readonly { node: unknown }[]).map(({ node }) => node));
  return [Object.fromEntries(names.sort().map((name) => [name, plain(fields[name])]))];
}

/** How many objects an answer holds. */
export function objectsIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + objectsIn(one), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, one) => sum + objectsIn(one), 1);
}

function around(text: string, place: number): string {
  return text.slice(Math.max(0, place - 150), place + 150);
}

/** Says where two answers differ; undefined when they do not. */
export function differenceOf(one: unknown, other: unknown): string | undefined {
  const [a, b] = [JSON.stringify(plain(one)), JSON.stringify(plain(other))];
  if (a === b) return undefined;
  let place = 0;
  while (a[place] === b[place]) place += 1;
  return `…${around(a, place)}…\nbut\n…${around(b, place)}…`;
}

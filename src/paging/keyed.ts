import { decodeCursor, encodeCursor } from './cursor.ts';
import { pageEnds, pageSize, type PageArguments, type PageEnds } from './page.ts';

/** The value of a connection of things that are all at hand. */
export type KeyedPage<T> = {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly nodes: readonly T[];
  readonly pageInfo: PageEnds;
  readonly totalCount: number;
};

/** A page of things in the order of their keys, which are unique. Errors: BAD_USER_INPUT. */
export function keyedPage<T>(
  list: string,
  things: readonly T[],
  keyOf: (thing: T) => string,
  page: PageArguments,
): KeyedPage<T> {
  const size = pageSize(page);
  const after = page.after ?? null;
  const last = after === null ? undefined : String(decodeCursor(list, after, 1)[0]);
  const beyond = last === undefined ? things : things.filter((thing) => keyOf(thing) > last);
  const edges = beyond.slice(0, size).map((node) => ({ cursor: encodeCursor(list, [keyOf(node)]), node }));
  const cursors = edges.map(({ cursor }) => cursor);
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: pageEnds(cursors, beyond.length > edges.length, after),
    totalCount: things.length,
  };
}

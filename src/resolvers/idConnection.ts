import type { PromiseOrValue } from '../lib/promiseOrValue.ts';
import { foreignCursor } from '../errors.ts';
import type { Connection, NodeInFrame } from '../graph/row.ts';
import { decodeCursor, encodeCursor } from '../paging/cursor.ts';
import { pageEnds, pageSize, type PageArguments } from '../paging/page.ts';

/** What a connection of nodes in a given order is made of; `idsOf` is asked once, and only when a field asks. */
export type IdList = {
  /** What the cursors belong to. */
  readonly list: string;
  readonly idsOf: () => Promise<readonly string[]>;
  readonly nodeOf: (id: string) => PromiseOrValue<NodeInFrame | undefined>;
};

/** A page of nodes whose ids are known, in their order. Errors: BAD_USER_INPUT. */
export function idConnection({ list, idsOf, nodeOf }: IdList, page: PageArguments): Connection {
  const size = pageSize(page);
  const after = page.after ?? null;
  const last = after === null ? undefined : String(decodeCursor(list, after, 1)[0]);
  let asked: Promise<readonly string[]> | undefined;
  const all = () => (asked ??= idsOf());
  const slice = async () => {
    const ids = await all();
    const start = last === undefined ? 0 : ids.indexOf(last) + 1;
    if (last !== undefined && start === 0) throw foreignCursor(after ?? '');
    return { ids: ids.slice(start, start + size), hasMore: ids.length > start + size };
  };
  const node = async (id: string): Promise<NodeInFrame> => {
    const found = await nodeOf(id);
    if (!found) throw new Error(`The node ${id} of the list ${list} is not visible in its frame.`);
    return found;
  };
  const cursor = (id: string) => encodeCursor(list, [id]);
  return {
    edges: async () =>
      Promise.all((await slice()).ids.map(async (id) => ({ cursor: cursor(id), node: await node(id) }))),
    nodes: async () => Promise.all((await slice()).ids.map(node)),
    pageInfo: async () => {
      const { ids, hasMore } = await slice();
      return pageEnds(ids.map(cursor), hasMore, after);
    },
    totalCount: async () => (await all()).length,
  };
}

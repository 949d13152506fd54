import type { SearchMatch } from '../generated/schema.ts';
import type { Reader, SearchHit } from '../graph/reader.ts';
import type { Connection } from '../graph/row.ts';
import type { Frame } from '../law/frame.ts';
import { comparePlaces } from '../lib/compare.ts';
import { decodeCursor, encodeCursor } from '../paging/cursor.ts';
import { pageEnds, pageSize, type PageArguments } from '../paging/page.ts';
import { closenessOf, matchesOf } from './matches.ts';
import { searchText } from './text.ts';

/** What is looked for, among which types. */
export type Search = { readonly text: string; readonly types: readonly string[] | undefined };

type Place = readonly (string | number)[];
type Placed = SearchHit & { readonly place: Place };

/** Where a hit stands: exact codes first, then the closest names, then ids in their order. */
function placeOf(hit: SearchHit, text: string): Place {
  return [-hit.rank, -closenessOf(hit, text), hit.node.row.id];
}

/** A page of what a text leads to. Nothing is read before one of its fields asks. Errors: BAD_USER_INPUT. */
export function searchPage(
  reader: Reader,
  frame: Frame,
  { text, types }: Search,
  page: PageArguments,
): Connection {
  const wanted = searchText(text);
  const size = pageSize(page);
  // Places of one text say nothing about the place in what another leads to.
  const list = `search ${JSON.stringify([wanted, types])}`;
  const after = page.after ?? null;
  const place = after === null ? undefined : decodeCursor(list, after, 3);
  let read: Promise<Placed[]> | undefined;
  // A text without letters and digits leads nowhere, and the indexes refuse it.
  const hits = () => (read ??= wanted.words === '' ? Promise.resolve([]) : inOrder());
  async function inOrder(): Promise<Placed[]> {
    const found = await reader.search(frame, { ...wanted, types });
    return found
      .map((hit) => ({ ...hit, place: placeOf(hit, text) }))
      .sort((a, b) => comparePlaces(a.place, b.place));
  }
  const beyond = async () =>
    (await hits()).filter((hit) => place === undefined || comparePlaces(hit.place, place) > 0);
  const slice = async () => (await beyond()).slice(0, size);
  const cursor = (hit: Placed) => encodeCursor(list, hit.place);
  return {
    edges: async () =>
      (await slice()).map((hit) => ({
        cursor: cursor(hit),
        node: hit.node,
        matched: (): SearchMatch[] => matchesOf(hit, text, wanted),
      })),
    nodes: async () => (await slice()).map(({ node }) => node),
    pageInfo: async () => pageEnds((await slice()).map(cursor), (await beyond()).length > size, after),
    totalCount: async () => (await hits()).length,
  };
}

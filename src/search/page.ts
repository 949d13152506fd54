import type { SearchMatch } from '../generated/schema.ts';
import type { Reader, SearchHit } from '../graph/reader.ts';
import type { Connection } from '../graph/row.ts';
import type { Frame } from '../law/frame.ts';
import { compareTexts } from '../lib/compare.ts';
import { decodeCursor, encodeCursor } from '../paging/cursor.ts';
import { pageEnds, pageSize, type PageArguments } from '../paging/page.ts';
import { matchesOf } from './matches.ts';
import { searchText } from './text.ts';

/** What is looked for, among which types. */
export type Search = { readonly text: string; readonly types: readonly string[] | undefined };

type Place = readonly (string | number)[];

function placeOf({ rank, score, node }: SearchHit): [number, number, string] {
  return [rank, score, node.row.id];
}

/** Whether a hit stands after a place: higher ranks and scores come first, then ids in their order. */
function isAfter(hit: SearchHit, [rank, score, id]: Place): boolean {
  const own = placeOf(hit);
  if (own[0] !== rank) return own[0] < Number(rank);
  if (own[1] !== score) return own[1] < Number(score);
  return compareTexts(own[2], String(id)) > 0;
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
  // Scores of one text say nothing about the place in what another leads to.
  const list = `search ${JSON.stringify([wanted, types])}`;
  const after = page.after ?? null;
  const place = after === null ? undefined : decodeCursor(list, after, 3);
  let read: Promise<SearchHit[]> | undefined;
  // A text without letters and digits leads nowhere, and the indexes refuse it.
  const hits = () =>
    (read ??= wanted.words === '' ? Promise.resolve([]) : reader.search(frame, { ...wanted, types }));
  const beyond = async () => (await hits()).filter((hit) => place === undefined || isAfter(hit, place));
  const slice = async () => (await beyond()).slice(0, size);
  const cursor = (hit: SearchHit) => encodeCursor(list, placeOf(hit));
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

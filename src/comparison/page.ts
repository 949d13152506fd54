import type { Frame } from '../law/frame.ts';
import { decodeCursor, encodeCursor } from '../paging/cursor.ts';
import { pageEnds, pageSize, type PageArguments, type PageEnds } from '../paging/page.ts';
import type { Changed } from './change.ts';

/** The two frames of a comparison. */
export type Frames = { readonly from: Frame; readonly to: Frame };

/** The parent of the fields of a row of a comparison. */
export type ChangedInFrames<T> = Changed<T> & Frames;

/** The value of a connection of changes. */
export type ChangePage<T> = {
  readonly edges: readonly { readonly cursor: string; readonly node: ChangedInFrames<T> }[];
  readonly nodes: readonly ChangedInFrames<T>[];
  readonly pageInfo: PageEnds;
  readonly totalCount: number;
  readonly counts: { readonly added: number; readonly removed: number; readonly changed: number };
};

/** A page of changes, in the order of their keys. Errors: BAD_USER_INPUT. */
export function changePage<T>(
  list: string,
  { from, to }: Frames,
  changes: readonly Changed<T>[],
  page: PageArguments,
): ChangePage<T> {
  const size = pageSize(page);
  const after = page.after ?? null;
  const last = after === null ? undefined : String(decodeCursor(list, after, 1)[0]);
  const beyond = last === undefined ? changes : changes.filter(({ key }) => key > last);
  const edges = beyond
    .slice(0, size)
    .map((changed) => ({ cursor: encodeCursor(list, [changed.key]), node: { ...changed, from, to } }));
  const count = (change: Changed<T>['change']) => changes.filter((one) => one.change === change).length;
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: pageEnds(
      edges.map(({ cursor }) => cursor),
      beyond.length > edges.length,
      after,
    ),
    totalCount: changes.length,
    counts: { added: count('ADDED'), removed: count('REMOVED'), changed: count('CHANGED') },
  };
}

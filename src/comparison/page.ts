import type { Frame } from '../law/frame.ts';
import { countChanges, type ChangeCounts } from '../lib/changeCounts.ts';
import { keyedPage, type KeyedPage } from '../paging/keyed.ts';
import type { PageArguments } from '../paging/page.ts';
import type { Changed } from './change.ts';

/** The two frames of a comparison. */
export type Frames = { readonly from: Frame; readonly to: Frame };

/** The parent of the fields of a row of a comparison. */
export type ChangedInFrames<T> = Changed<T> & Frames;

/** The value of a connection of changes. */
export type ChangePage<T> = KeyedPage<ChangedInFrames<T>> & { readonly counts: ChangeCounts };

/** A page cut out of changes; it is free of frames, so that it can be kept. */
export type ChangeCut<T> = KeyedPage<Changed<T>> & { readonly counts: ChangeCounts };

/** A page of changes, in the order of their keys. Errors: BAD_USER_INPUT. */
export function cutChanges<T>(
  list: string,
  changes: readonly Changed<T>[],
  page: PageArguments,
): ChangeCut<T> {
  return { ...keyedPage(list, changes, ({ key }) => key, page), counts: countChanges(changes) };
}

/** A page of changes in the frames that it is about. */
export function changePage<T>({ from, to }: Frames, cut: ChangeCut<T>): ChangePage<T> {
  const edges = cut.edges.map(({ cursor, node }) => ({ cursor, node: { ...node, from, to } }));
  return { ...cut, edges, nodes: edges.map(({ node }) => node) };
}

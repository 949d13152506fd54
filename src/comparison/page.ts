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

/** A page of changes, in the order of their keys. Errors: BAD_USER_INPUT. */
export function changePage<T>(
  list: string,
  { from, to }: Frames,
  changes: readonly Changed<T>[],
  page: PageArguments,
): ChangePage<T> {
  const inFrames = changes.map((changed) => ({ ...changed, from, to }));
  return { ...keyedPage(list, inFrames, ({ key }) => key, page), counts: countChanges(changes) };
}

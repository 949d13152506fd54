import { decodeCursor, encodeCursor } from '../paging/cursor.ts';
import { pageEnds, pageSize, type PageArguments } from '../paging/page.ts';
import type { Frame } from '../law/frame.ts';
import { comparePlaces, compareTexts } from '../lib/compare.ts';
import { splitByStatus, type Wanted } from './filter.ts';
import { thingsOf, type ExposurePage, type ExposureRow, type Facet, type Facets } from './row.ts';
import { placeOf } from './rows.ts';
import type { Found } from './search.ts';

const list = 'exposures';

function counts(ids: readonly (string | undefined)[]): Facet[] {
  const found = new Map<string, number>();
  for (const id of ids) if (id !== undefined) found.set(id, (found.get(id) ?? 0) + 1);
  return [...found]
    .map(([id, count]) => ({ id, count }))
    .sort((a, b) => b.count - a.count || compareTexts(a.id, b.id));
}

/** How many of the wanted rows fall to each thing. */
export function facetsOf({ rows }: Found, wanted: Wanted): Facets {
  const { kept } = splitByStatus(rows, wanted);
  return {
    subjects: counts(kept.map(({ subject }) => subject)),
    elements: counts(kept.map(({ control }) => control.element)),
    provisions: counts(kept.map(({ control }) => control.provision.id)),
  };
}

/** Ids of everything that was found, and of what of it became known only later, each once. */
export function aboutOf({ rows, notHeld }: Found): string[] {
  const ids = rows.flatMap((row) => {
    const { subject, control } = row;
    const { element, provision } = control;
    return [subject, ...thingsOf(row), element, provision.id, provision.regulation];
  });
  const known = ids.filter((id) => id !== undefined);
  return [...new Set([...known, ...notHeld.map(({ subject }) => subject)])].sort();
}

/** The index of the first of the rows that stands beyond a place; they stand in order. */
function firstBeyond(rows: readonly ExposureRow[], place: readonly (string | number)[]): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const row = rows[middle];
    if (row && comparePlaces(placeOf(row), place) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A page cut out of what a search has found; it is free of frames, so that it can be kept where all that was found is too much. */
export type Cut = Pick<ExposurePage, 'totalCount' | 'leftOut' | 'notHeld'> & {
  readonly rows: readonly ExposureRow[];
  readonly hasMore: boolean;
};

/** The page of the wanted rows; they stand in order. Errors: BAD_USER_INPUT. */
export function cutPage(found: Found, wanted: Wanted, page: PageArguments): Cut {
  const after = page.after ?? null;
  const { kept, leftOut } = splitByStatus(found.rows, wanted);
  const place = after === null ? undefined : decodeCursor(list, after, 6);
  const start = place ? firstBeyond(kept, place) : 0;
  const rows = kept.slice(start, start + pageSize(page));
  const hasMore = kept.length > start + rows.length;
  return { rows, hasMore, totalCount: kept.length, leftOut, notHeld: found.notHeld };
}

/** A page in a frame. What of it reads all that was found is worked out when somebody asks. */
export function exposurePage(
  frame: Frame,
  { rows, hasMore, totalCount, leftOut, notHeld }: Cut,
  { after }: PageArguments,
  ofAll: Pick<ExposurePage, 'facets' | 'about'>,
): ExposurePage {
  const edges = rows.map((exposure) => ({
    cursor: encodeCursor(list, placeOf(exposure)),
    node: { frame, exposure },
  }));
  const cursors = edges.map(({ cursor }) => cursor);
  return {
    frame,
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: pageEnds(cursors, hasMore, after ?? null),
    totalCount,
    leftOut,
    notHeld,
    ...ofAll,
  };
}

import { decodeCursor, encodeCursor } from '../paging/cursor.ts';
import { pageEnds, pageSize, type PageArguments } from '../paging/page.ts';
import type { Frame } from '../law/frame.ts';
import { comparePlaces } from '../lib/compare.ts';
import { splitByStatus, type Wanted } from './filter.ts';
import type { ExposurePage, ExposureRow } from './row.ts';
import { placeOf } from './rows.ts';

const list = 'exposures';

/** A page of exposures that stand in order. */
export function exposurePage(
  frame: Frame,
  rows: readonly ExposureRow[],
  wanted: Wanted,
  page: PageArguments,
): ExposurePage {
  const size = pageSize(page);
  const after = page.after ?? null;
  const { kept, leftOut } = splitByStatus(rows, wanted);
  const place = after === null ? undefined : decodeCursor(list, after, 6);
  const beyond = place ? kept.filter((row) => comparePlaces(placeOf(row), place) > 0) : kept;
  const edges = beyond.slice(0, size).map((exposure) => ({
    cursor: encodeCursor(list, placeOf(exposure)),
    node: { frame, exposure },
  }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: pageEnds(
      edges.map(({ cursor }) => cursor),
      beyond.length > edges.length,
      after,
    ),
    totalCount: kept.length,
    leftOut,
  };
}

import { decodeCursor, encodeCursor } from '../paging/cursor.ts';
import { pageEnds, pageSize, type PageArguments } from '../paging/page.ts';
import type { Frame } from '../law/frame.ts';
import { comparePlaces, compareTexts } from '../lib/compare.ts';
import { splitByStatus, type Wanted } from './filter.ts';
import { thingsOf, type ExposurePage, type ExposureRow, type Facet, type FacetsInFrame } from './row.ts';
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

function facetsOf(frame: Frame, rows: readonly ExposureRow[]): FacetsInFrame {
  return {
    frame,
    subjects: counts(rows.map(({ subject }) => subject)),
    elements: counts(rows.map(({ control }) => control.element)),
    provisions: counts(rows.map(({ control }) => control.provision.id)),
  };
}

/** Everything that rows are about, each thing once. */
function aboutOf({ rows, notHeld }: Found): string[] {
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

/** A page of exposures that stand in order. What of it reads all rows is worked out when somebody asks. */
export function exposurePage(frame: Frame, found: Found, wanted: Wanted, page: PageArguments): ExposurePage {
  const size = pageSize(page);
  const after = page.after ?? null;
  const { kept, leftOut } = splitByStatus(found.rows, wanted);
  const place = after === null ? undefined : decodeCursor(list, after, 6);
  const start = place ? firstBeyond(kept, place) : 0;
  const edges = kept.slice(start, start + size).map((exposure) => ({
    cursor: encodeCursor(list, placeOf(exposure)),
    node: { frame, exposure },
  }));
  return {
    frame,
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: pageEnds(
      edges.map(({ cursor }) => cursor),
      kept.length > start + edges.length,
      after,
    ),
    totalCount: kept.length,
    leftOut,
    facets: () => facetsOf(frame, kept),
    about: () => aboutOf(found),
    notHeld: found.notHeld,
  };
}

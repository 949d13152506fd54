import type { Reader } from '../graph/reader.ts';
import type { Frame } from '../law/frame.ts';
import { confidenceOf, readHops } from '../paths/hops.ts';
import { pathOf } from './path.ts';
import type { ExposureRow } from './row.ts';

/** Whether every hop of a row is stated, or assumed by whoever asks, and graded HIGH or MEDIUM where it is stated. */
async function isStrong(reader: Reader, frame: Frame, exposure: ExposureRow): Promise<boolean> {
  const hops = await readHops(reader, pathOf({ frame, exposure }));
  return hops.every((hop) => {
    if (hop.edge['evidence'] === 'ASSUMED') return true;
    const confidence = confidenceOf(hop);
    return hop.evidence !== 'INFERRED' && (confidence === 'HIGH' || confidence === 'MEDIUM');
  });
}

/** The rows without those of firms that rest on an inference or on a weak source: no conclusion is drawn about a firm. */
export async function withoutWeakFirms(
  reader: Reader,
  frame: Frame,
  rows: readonly ExposureRow[],
): Promise<ExposureRow[]> {
  const strong = await Promise.all(
    rows.map(async (row) => {
      if (row.type !== 'Firm') return true;
      return row.evidence !== 'INFERRED' && (await isStrong(reader, frame, row));
    }),
  );
  return rows.filter((_, index) => strong[index]);
}

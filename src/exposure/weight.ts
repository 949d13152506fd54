import type { ExposureRow } from './row.ts';

/** About how many bytes a row takes, beside what rows share: controls, and steps with the texts in them. */
const [ofRow, ofControl, ofStep] = [200, 400, 350];

/** How many bytes rows take. What they share counts once, the law not at all, which is kept by itself. */
export function weightOfRows(rows: readonly ExposureRow[]): number {
  const controls = new Set(rows.map(({ control }) => control));
  const steps = new Set(rows.flatMap((row) => row.steps));
  return ofRow * rows.length + ofControl * controls.size + ofStep * steps.size;
}

import { comparePlaces } from '../lib/compare.ts';
import type { Control, Controls } from './controls.ts';
import { weaker, weaknessOf } from '../paths/evidence.ts';
import type { ExposureRow } from './row.ts';
import type { Arrival } from './walk.ts';

/** Where a row stands among all rows: stated before inferred, shorter first, then ids. */
export function placeOf({ subject, control, evidence, steps }: ExposureRow): (string | number)[] {
  const { provision, listing, element } = control;
  return [weaknessOf(evidence), steps.length, subject, listing.thing, element ?? '', provision.id];
}

type Subject = Pick<ExposureRow, 'subject' | 'country'>;

function rowOf({ subject, country }: Subject, arrival: Arrival, control: Control): ExposureRow {
  const end = arrival.steps.at(-1);
  return {
    subject,
    country,
    item: arrival.steps.find(({ type }) => type === 'USES' || type === 'MAKES')?.to ?? arrival.thing,
    control,
    channel: end?.kind === 'TECHNOLOGY' ? 'KNOW_HOW' : 'IMPORT',
    evidence: weaker(arrival.evidence, control.listing.evidence),
    steps: arrival.steps,
  };
}

/** One row for each controlled thing, element and provision that a subject's walk ends at: the best-evidenced way to it. */
export function rowsOf(subject: Subject, arrivals: readonly Arrival[], controls: Controls): ExposureRow[] {
  const best = new Map<string, ExposureRow>();
  for (const arrival of arrivals) {
    if (arrival.stance !== 'GETS') continue;
    for (const control of controls.get(arrival.thing) ?? []) {
      const row = rowOf(subject, arrival, control);
      const key = JSON.stringify([control.listing.thing, control.element, control.provision.id]);
      const other = best.get(key);
      if (!other || comparePlaces(placeOf(row), placeOf(other)) < 0) best.set(key, row);
    }
  }
  return [...best.values()];
}

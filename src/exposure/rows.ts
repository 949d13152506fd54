import type { Channel, Evidence } from '../generated/schema.ts';
import { comparePlaces } from '../lib/compare.ts';
import { weaker, weaknessOf } from '../paths/evidence.ts';
import { bindsSellers, type Control, type Controls } from './controls.ts';
import type { ExposedSubject, ExposureRow } from './row.ts';
import { startingSteps, type Arrival } from './walk.ts';

/** Where a row stands among all rows: stated before inferred, shorter first, then ids. */
export function placeOf({ subject, control, evidence, steps }: ExposureRow): (string | number)[] {
  const { provision, thing, element } = control;
  return [weaknessOf(evidence), steps.length, subject, thing ?? '', element ?? '', provision.id];
}

/** What a row is about, the same in every frame: subject, controlled thing, element and provision. */
export function identityOf({ subject, control: { thing, element, provision } }: ExposureRow): string {
  return JSON.stringify([subject, thing ?? '', element ?? '', provision.id]);
}

/** What a provision's hold is worth, by way of another one's list where it takes that up. */
function evidenceOfControl({ hold, takenUp }: Control): Evidence {
  return weaker(hold.evidence, takenUp?.evidence ?? 'STATED');
}

function channelOf({ stance, steps }: Arrival): Channel {
  if (stance === 'SELLS') return 'REEXPORT';
  return steps.at(-1)?.kind === 'TECHNOLOGY' ? 'KNOW_HOW' : 'IMPORT';
}

function rowOf(subject: ExposedSubject, arrival: Arrival, control: Control): ExposureRow {
  return {
    ...subject,
    item: arrival.steps.find(({ type }) => startingSteps.includes(type))?.to ?? arrival.thing,
    control,
    channel: channelOf(arrival),
    evidence: weaker(arrival.evidence, evidenceOfControl(control)),
    steps: arrival.steps,
  };
}

/** The rows of a subject that provisions are aimed at by name: one hop, and no item. */
export function targetRows(subject: ExposedSubject, controls: readonly Control[]): ExposureRow[] {
  return controls.map((control) => ({
    ...subject,
    item: undefined,
    control,
    channel: 'IMPORT',
    evidence: evidenceOfControl(control),
    steps: [],
  }));
}

/** One row for each controlled thing, element and provision that a subject's walk ends at: the best-evidenced way to it. */
export function rowsOf(
  subject: ExposedSubject,
  arrivals: readonly Arrival[],
  controls: Controls,
): ExposureRow[] {
  const best = new Map<string, ExposureRow>();
  for (const arrival of arrivals) {
    if (arrival.stance !== 'GETS' && arrival.stance !== 'SELLS') continue;
    for (const control of controls.get(arrival.thing) ?? []) {
      if (bindsSellers(control) !== (arrival.stance === 'SELLS')) continue;
      const row = rowOf(subject, arrival, control);
      const key = identityOf(row);
      const other = best.get(key);
      if (!other || comparePlaces(placeOf(row), placeOf(other)) < 0) best.set(key, row);
    }
  }
  return [...best.values()];
}

import type { Channel, Evidence } from '../generated/schema.ts';
import { compareTexts } from '../lib/compare.ts';
import { groupBy } from '../lib/multimap.ts';
import { weaker, weaknessOf } from '../paths/evidence.ts';
import { bindsSellers, type Control } from './controls.ts';
import type { ExposedSubject, ExposureRow } from './row.ts';
import { canEnd, startingSteps, stepsTo, type Arrival } from './walk.ts';

/** Where a row stands among all rows: stated before inferred, shorter first, then ids. */
export function placeOf({ subject, control, evidence, steps }: ExposureRow): (string | number)[] {
  const { provision, thing, element } = control;
  return [weaknessOf(evidence), steps.length, subject, thing ?? '', element ?? '', provision.id];
}

/** The order of two rows: that of their places, of which none is made. */
export function compareRows(a: ExposureRow, b: ExposureRow): number {
  return (
    weaknessOf(a.evidence) - weaknessOf(b.evidence) ||
    a.steps.length - b.steps.length ||
    compareTexts(a.subject, b.subject) ||
    compareTexts(a.control.thing ?? '', b.control.thing ?? '') ||
    compareTexts(a.control.element ?? '', b.control.element ?? '') ||
    compareTexts(a.control.provision.id, b.control.provision.id)
  );
}

/** What a row is about, the same in every frame: subject, controlled thing, element and provision. */
export function identityOf({ subject, control: { thing, element, provision } }: ExposureRow): string {
  return JSON.stringify([subject, thing ?? '', element ?? '', provision.id]);
}

/** What a provision's hold is worth, by way of another one's list where it takes that up. */
function evidenceOfControl({ hold, takenUp }: Control): Evidence {
  return weaker(hold.evidence, takenUp?.evidence ?? 'STATED');
}

/** Controls that make one row between them, all of one provision upon one thing: that of the best evidence counts. */
export type End = { readonly forSellers: boolean; readonly controls: readonly Control[] };

/** The ends of ways, by the thing at which they lie. */
export type Ends = ReadonlyMap<string, readonly End[]>;

/** The ends that controls make, as far as they are wanted. */
export function endsOf(
  controls: ReadonlyMap<string, readonly Control[]>,
  isWanted: (control: Control) => boolean,
): Ends {
  const ends = new Map<string, End[]>();
  for (const [thing, upon] of controls) {
    const groups = groupBy(
      upon.filter(isWanted),
      ({ element, provision }) => `${element ?? ''} ${provision.id}`,
    );
    const own = [...groups.values()].map((alike) => ({
      forSellers: alike.some(bindsSellers),
      controls: alike,
    }));
    if (own.length > 0) ends.set(thing, own);
  }
  return ends;
}

function channelOf({ stance, step }: Arrival): Channel {
  if (stance === 'SELLS') return 'REEXPORT';
  return step?.kind === 'TECHNOLOGY' ? 'KNOW_HOW' : 'IMPORT';
}

/** The way to a controlled thing, the control that makes it matter, and what both are worth as evidence. */
type Finding = { readonly arrival: Arrival; readonly control: Control; readonly evidence: Evidence };

function isBetter(a: Finding, b: Finding): boolean {
  const weakness = weaknessOf(a.evidence) - weaknessOf(b.evidence);
  return (weakness || a.arrival.length - b.arrival.length) < 0;
}

function rowOf(subject: ExposedSubject, { arrival, control, evidence }: Finding): ExposureRow {
  const steps = stepsTo(arrival);
  return {
    subject: subject.subject,
    type: subject.type,
    country: subject.country,
    item: steps.find(({ type }) => startingSteps.includes(type))?.to ?? arrival.thing,
    control,
    channel: channelOf(arrival),
    evidence,
    steps,
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
export function rowsOf(subject: ExposedSubject, arrivals: readonly Arrival[], ends: Ends): ExposureRow[] {
  const best = new Map<End, Finding>();
  for (const arrival of arrivals) {
    if (!canEnd(arrival.stance)) continue;
    for (const end of ends.get(arrival.thing) ?? []) {
      if (end.forSellers !== (arrival.stance === 'SELLS')) continue;
      for (const control of end.controls) {
        const found = { arrival, control, evidence: weaker(arrival.evidence, evidenceOfControl(control)) };
        const other = best.get(end);
        if (!other || isBetter(found, other)) best.set(end, found);
      }
    }
  }
  return [...best.values()].map((found) => rowOf(subject, found));
}

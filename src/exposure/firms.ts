import type { Confidence } from '../generated/schema.ts';
import type { Grades, Step } from '../graph/way.ts';
import { countedUntil, type Day } from '../lib/day.ts';
import { evidenceOf } from '../paths/evidence.ts';
import type { Hold } from './controls.ts';
import type { ExposureRow } from './row.ts';

const enough: readonly Confidence[] = ['HIGH', 'MEDIUM'];

/** Whether one of the citations that stand for a fact by a day is good enough; where none was published, the earliest. */
function isWellCited(grades: Grades, knownAt: Day): boolean {
  const dated = (grades ?? []).map((grade) => grade.split(' '));
  const until = countedUntil(
    dated.map(([day = '']) => day),
    knownAt,
  );
  return dated.some(([day = '', grade]) => day <= until && enough.some((one) => one === grade));
}

/**
 * Whether a row may stand: of a firm only when every hop is stated and cited by more than a weak source, so that no
 * conclusion is drawn about it. What whoever asks assumes needs no source.
 */
export function mayStand({ type, steps, control }: ExposureRow, knownAt: Day): boolean {
  if (type !== 'Firm') return true;
  const holds = [control.hold, control.takenUp].filter((hold) => hold !== undefined);
  const isHeld = ({ evidence, grades }: Hold) =>
    evidence !== 'INFERRED' && (evidence === 'ASSUMED' || isWellCited(grades, knownAt));
  const isStated = (step: Step) => evidenceOf(step) === 'STATED' && isWellCited(step.grades, knownAt);
  return holds.every(isHeld) && steps.every(isStated);
}

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

/** The same judgement, made once of each thing. */
function once<T extends object>(judge: (thing: T) => boolean): (thing: T) => boolean {
  const judged = new Map<T, boolean>();
  return (thing) => {
    const known = judged.get(thing) ?? judge(thing);
    judged.set(thing, known);
    return known;
  };
}

/**
 * Says whether a row may stand: of a firm only when every hop is stated and cited by more than a weak source, so that no
 * conclusion is drawn about it. What whoever asks assumes needs no source. Many rows run over one hop, which is judged once.
 */
export function standingAt(knownAt: Day): (row: ExposureRow) => boolean {
  const isHeld = once(
    ({ evidence, grades }: Hold) =>
      evidence !== 'INFERRED' && (evidence === 'ASSUMED' || isWellCited(grades, knownAt)),
  );
  const isStated = once((step: Step) => evidenceOf(step) === 'STATED' && isWellCited(step.grades, knownAt));
  return ({ type, steps, control: { hold, takenUp } }) =>
    type !== 'Firm' || (isHeld(hold) && (!takenUp || isHeld(takenUp)) && steps.every(isStated));
}

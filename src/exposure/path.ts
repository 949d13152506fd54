import { evidenceOf } from '../paths/evidence.ts';
import type { PathInFrame, PathStep } from '../paths/path.ts';
import type { Hold } from './controls.ts';
import type { ExposureInFrame } from './row.ts';

/** A listing reaches the element's metals, alloys, oxides and compounds, not whatever merely contains it. */
const aboutElements =
  'this is a dependence on the element, not a control of the finished goods that contain it';

/** A relationship of a provision, read backwards. */
function backwards({ grades: _, evidence, ...way }: Hold): PathStep {
  return { way, forward: false, evidence };
}

/** The path of a row: its steps, and the provision's hold on the thing or subject at their end, read backwards. */
export function pathOf({ frame, exposure }: ExposureInFrame): PathInFrame {
  const { hold, takenUp } = exposure.control;
  return {
    frame,
    steps: [
      ...exposure.steps.map((step) => ({ way: step, forward: true, evidence: evidenceOf(step) })),
      backwards(hold),
      ...(takenUp ? [backwards(takenUp)] : []),
    ],
    caution: hold.type === 'LISTS' ? aboutElements : undefined,
  };
}

import { evidenceOf } from '../paths/evidence.ts';
import type { PathInFrame } from '../paths/path.ts';
import type { ExposureInFrame } from './row.ts';

/** A listing reaches the element's metals, alloys, oxides and compounds, not whatever merely contains it. */
const aboutElements =
  'this is a dependence on the element, not a control of the finished goods that contain it';

/** The path of a row: its steps, and the provision's hold on the thing or subject at their end, read backwards. */
export function pathOf({ frame, exposure }: ExposureInFrame): PathInFrame {
  const { steps, control } = exposure;
  const { evidence, grades: _, ...way } = control.hold;
  return {
    frame,
    steps: [
      ...steps.map((step) => ({ way: step, forward: true, evidence: evidenceOf(step) })),
      { way, forward: false, evidence },
    ],
    caution: way.type === 'LISTS' ? aboutElements : undefined,
  };
}

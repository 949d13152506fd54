import type { Confidence, Inference } from '../generated/schema.ts';
import { independentSources } from '../graph/provenance.ts';
import type { Reader } from '../graph/reader.ts';
import { wayKey } from '../graph/way.ts';
import { edgeOfType } from '../model/fields.ts';
import { weaknessOf } from './evidence.ts';
import { endOf, startOf, type HopInFrame, type PathInFrame, type PathStep } from './path.ts';

function verbOf({ way, forward }: PathStep): string {
  const { verb, inverse } = edgeOfType(way.type);
  return forward ? verb : inverse;
}

/** The hops of a path, with the relationships that they rest on and their citations. */
export async function readHops(reader: Reader, { frame, steps }: PathInFrame): Promise<HopInFrame[]> {
  const found = await reader.wayEdges(
    frame,
    steps.map(({ way }) => way),
  );
  return Promise.all(
    steps.map(async (step) => {
      const edge = found.get(wayKey(step.way));
      if (!edge) throw new Error(`The relationship ${wayKey(step.way)} of a path is not in the graph.`);
      const citations = await reader.citations(frame, edge.citations);
      const ends = { from: startOf(step), to: endOf(step) };
      return { frame, ...ends, verb: verbOf(step), evidence: step.evidence, edge, citations };
    }),
  );
}

const confidences: readonly Confidence[] = ['LOW', 'MEDIUM', 'HIGH'];

/** The confidence of a hop's best citation; undefined when it has none yet. */
export function confidenceOf({ citations }: HopInFrame): Confidence | undefined {
  return confidences.findLast((confidence) => citations.some(({ row }) => row.confidence === confidence));
}

/** What kind of inference a hop rests on; what a thing contains only at times is true of a kind of it. */
export function inferenceOf({ evidence, edge }: HopInFrame): Inference | undefined {
  const stated = edge['inference'] as Inference | undefined;
  return stated ?? (evidence === 'INFERRED' ? 'KIND_OF' : undefined);
}

function weakness(hop: HopInFrame): number[] {
  const confidence = confidenceOf(hop);
  return [
    -weaknessOf(hop.evidence),
    confidence === undefined ? -1 : confidences.indexOf(confidence),
    inferenceOf(hop) === 'GENERAL_TO_COUNTRY' ? 0 : 1,
    independentSources(hop.citations),
  ];
}

/** The hop that a path can least rely on; of equals the nearest to the subject. */
export function weakestOf(hops: readonly HopInFrame[]): HopInFrame {
  return hops.reduce((a, b) => {
    const [left, right] = [weakness(a), weakness(b)];
    const index = left.findIndex((value, at) => value !== right[at]);
    return index >= 0 && (right[index] ?? 0) < (left[index] ?? 0) ? b : a;
  });
}

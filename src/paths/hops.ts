import type { Confidence, Inference } from '../generated/schema.ts';
import { independentSources } from '../graph/provenance.ts';
import type { Reader } from '../graph/reader.ts';
import { wayKey } from '../graph/way.ts';
import { allOf, andThen, type PromiseOrValue } from '../lib/promiseOrValue.ts';
import { edgeOfType } from '../model/fields.ts';
import { weaknessOf } from './evidence.ts';
import { endOf, startOf, type CitedHop, type HopInFrame, type PathInFrame, type PathStep } from './path.ts';

function verbOf({ way, forward }: PathStep): string {
  const { verb, inverse } = edgeOfType(way.type);
  return forward ? verb : inverse;
}

/** The hops of a path. Nothing is read for them. */
export function hopsOf({ frame, steps }: PathInFrame): HopInFrame[] {
  return steps.map((step) => ({
    frame,
    from: startOf(step),
    to: endOf(step),
    verb: verbOf(step),
    evidence: step.evidence,
    way: step.way,
  }));
}

// Several fields of a hop ask for the same; a hop belongs to one operation.
const cited = new WeakMap<HopInFrame, PromiseOrValue<CitedHop>>();

/** A hop with the relationship that it rests on and its citations. */
export function readHop(reader: Reader, hop: HopInFrame): PromiseOrValue<CitedHop> {
  const { frame, way } = hop;
  const known = cited.get(hop);
  if (known) return known;
  const read = andThen(reader.wayEdges(frame, [way]), (edges) => {
    const edge = edges.get(wayKey(way));
    if (!edge) throw new Error(`The relationship ${wayKey(way)} of a path is not in the graph.`);
    return andThen(reader.citations(frame, edge.citations), (citations) => ({ ...hop, edge, citations }));
  });
  cited.set(hop, read);
  return read;
}

/** The hops of a path, with the relationships that they rest on and their citations. */
export function readHops(reader: Reader, path: PathInFrame): PromiseOrValue<CitedHop[]> {
  return allOf(hopsOf(path).map((hop) => readHop(reader, hop)));
}

const confidences: readonly Confidence[] = ['LOW', 'MEDIUM', 'HIGH'];

/** The confidence of a hop's best citation; undefined when it has none yet. */
export function confidenceOf({ citations }: CitedHop): Confidence | undefined {
  return confidences.findLast((confidence) => citations.some(({ row }) => row.confidence === confidence));
}

/** What kind of inference a hop rests on; what a thing contains only at times is true of a kind of it. */
export function inferenceOf({ evidence, edge }: CitedHop): Inference | undefined {
  const stated = edge['inference'] as Inference | undefined;
  return stated ?? (evidence === 'INFERRED' ? 'KIND_OF' : undefined);
}

function weakness(hop: CitedHop): number[] {
  const confidence = confidenceOf(hop);
  return [
    -weaknessOf(hop.evidence),
    confidence === undefined ? -1 : confidences.indexOf(confidence),
    inferenceOf(hop) === 'GENERAL_TO_COUNTRY' ? 0 : 1,
    independentSources(hop.citations),
  ];
}

/** The hop that a path can least rely on; of equals the nearest to the subject. */
export function weakestOf(hops: readonly CitedHop[]): CitedHop {
  return hops.reduce((a, b) => {
    const [left, right] = [weakness(a), weakness(b)];
    const index = left.findIndex((value, at) => value !== right[at]);
    return index >= 0 && (right[index] ?? 0) < (left[index] ?? 0) ? b : a;
  });
}

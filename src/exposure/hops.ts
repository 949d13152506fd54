import type { Confidence, Evidence, Inference } from '../generated/schema.ts';
import type { Reader } from '../graph/reader.ts';
import { wayKey, type Way } from '../graph/way.ts';
import { edgeOfType } from '../model/fields.ts';
import { weaknessOf } from './evidence.ts';
import { evidenceOf } from './walk.ts';
import type { ExposureInFrame, HopInFrame } from './row.ts';

type Read = { readonly way: Way; readonly forward: boolean; readonly evidence: Evidence };

/** The relationships of a row's way: its steps, and the provision's hold on the thing at their end, read backwards. */
function waysOf({ exposure }: ExposureInFrame): Read[] {
  const { steps, control } = exposure;
  const { listing, provision, relationship } = control;
  const hold: Way = { from: provision.id, type: relationship, to: listing.thing, key: listing.code ?? '' };
  return [
    ...steps.map((step) => ({ way: step, forward: true, evidence: evidenceOf(step) })),
    { way: hold, forward: false, evidence: listing.evidence },
  ];
}

function verbOf({ way, forward }: Read): string {
  const { verb, inverse } = edgeOfType(way.type);
  return forward ? verb : inverse;
}

/** The hops of a row's path, with the relationships that they rest on and their citations. */
export async function readHops(reader: Reader, exposure: ExposureInFrame): Promise<HopInFrame[]> {
  const { frame } = exposure;
  const reads = waysOf(exposure);
  const found = await reader.wayEdges(
    frame,
    reads.map(({ way }) => way),
  );
  return Promise.all(
    reads.map(async (read) => {
      const { way, forward, evidence } = read;
      const edge = found.get(wayKey(way));
      if (!edge) throw new Error(`The relationship ${wayKey(way)} of a path is not in the graph.`);
      const citations = await reader.citations(frame, edge.citations);
      const [from, to] = forward ? [way.from, way.to] : [way.to, way.from];
      return { frame, from, to, verb: verbOf(read), evidence, edge, citations };
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
    new Set(hop.citations.map(({ source }) => source.id)).size,
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

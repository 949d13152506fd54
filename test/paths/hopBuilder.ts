import type { Confidence, Evidence, Inference } from '../../src/generated/schema.ts';
import { frameOf } from '../../src/law/frame.ts';
import type { CitedHop } from '../../src/paths/path.ts';

/** What a test says of a hop; the rest is as harmless as it can be. */
export type HopSketch = {
  readonly from?: string;
  readonly verb?: string;
  readonly code?: string;
  readonly evidence?: Evidence;
  readonly inference?: Inference;
  /** The confidence and the source of each citation, where a source is named after its publisher. */
  readonly cited?: readonly (readonly [Confidence, string])[];
};

const frame = frameOf({ at: undefined, knownAt: undefined }, '2025-10-20');

function citationOf([confidence, publisher]: readonly [Confidence, string]) {
  const common = { id: publisher, name: publisher, citations: [], knownFrom: '2025-01-01' };
  return {
    frame,
    row: {
      ...common,
      type: 'Citation',
      confidence,
      laterCopy: false,
      attribution: { kind: 'PUBLICATION' as const },
    },
    source: { ...common, type: 'Source', publisher, publishedOn: '2025-10' },
    relays: [],
  };
}

/** A hop to a thing. */
export function hopTo(to: string, sketch: HopSketch): CitedHop {
  const { from = 'x', verb = 'uses', code, inference, evidence = 'STATED', cited = [['HIGH', 'a']] } = sketch;
  const own = { ...(inference && { inference }), ...(code && { code }) };
  const edge = { other: to, key: '', knownFrom: '2025-01-01', citations: [], ...own };
  const way = { from, type: 'USES', to, key: '' };
  return { frame, from, to, verb, evidence, way, edge, citations: cited.map(citationOf) };
}

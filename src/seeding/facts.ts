import type { Evidence, Inference } from '../generated/schema.ts';
import type { Edge } from '../model/edge.ts';
import type { Place } from './place.ts';

/** A citation as a seed states it. */
export type CitationFact = {
  readonly source: string;
  readonly confidence: string;
  readonly attribution: object;
  readonly locator?: string;
  readonly paraphrase?: string;
};

/** A node as a seed states it: its stored fields, still as values. */
export type NodeFact = {
  readonly type: string;
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly citations: readonly CitationFact[];
  readonly place: Place;
};

/** A relationship as a seed states it. */
export type RelationshipFact = {
  readonly edge: Edge;
  readonly from: string;
  readonly to: string;
  readonly key: string;
  readonly evidence: Evidence;
  readonly inference: Inference | undefined;
  readonly note: string | undefined;
  readonly validFrom: string | undefined;
  readonly validUntil: string | undefined;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly citations: readonly CitationFact[];
  readonly place: Place;
};

/** All that a seed states. */
export type Facts = {
  readonly nodes: readonly NodeFact[];
  readonly relationships: readonly RelationshipFact[];
};

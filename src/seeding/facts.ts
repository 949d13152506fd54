import type { Evidence, Inference } from '../generated/schema.ts';
import type { Edge } from '../model/edge.ts';
import type { Locate } from './place.ts';

/** A citation as a seed states it: its source, and its stored fields as values. */
export type CitationFact = {
  readonly source: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly place: Locate;
};

/** A node as a seed states it: its stored fields, still as values. */
export type NodeFact = {
  readonly type: string;
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly citations: readonly CitationFact[];
  readonly place: Locate;
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
  readonly place: Locate;
};

/** A retired id as a seed states it, with the id that answers in its place. */
export type RedirectFact = {
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly place: Locate;
};

/** All that a seed states. */
export type Facts = {
  readonly nodes: readonly NodeFact[];
  readonly relationships: readonly RelationshipFact[];
  readonly redirects?: readonly RedirectFact[];
};

import type { Channel, Evidence, LegalStatus } from '../generated/schema.ts';
import type { Step } from '../graph/way.ts';
import type { Frame } from '../law/frame.ts';
import type { PromiseOrValue } from '../lib/promiseOrValue.ts';
import type { PageEnds } from '../paging/page.ts';
import type { Control } from './controls.ts';
import type { Found } from './search.ts';

/** Somebody who can be exposed: an id, its type, and the country whose subject it is. */
export type ExposedSubject = { readonly subject: string; readonly type: string; readonly country: string };

/** A subject that depends on a controlled thing, or that a provision is aimed at. */
export type ExposureRow = ExposedSubject & {
  /** What the subject gets, makes or sells, nearest to it; undefined when it is itself the target. */
  readonly item: string | undefined;
  readonly control: Control;
  readonly channel: Channel;
  readonly evidence: Evidence;
  readonly steps: readonly Step[];
};

/** The things on the path of a row, from the subject on. */
export function thingsOf({ steps }: ExposureRow): string[] {
  return steps.filter(({ type }) => type !== 'PART_OF').map(({ to }) => to);
}

/** The parent of the fields of `Exposure`. */
export type ExposureInFrame = { readonly frame: Frame; readonly exposure: ExposureRow };

/** How many rows fall to a thing. */
export type Facet = { readonly id: string; readonly count: number };

/** How many rows fall to each thing, by kinds of things. */
export type Facets = {
  readonly subjects: readonly Facet[];
  readonly elements: readonly Facet[];
  readonly provisions: readonly Facet[];
};

/** The parent of the fields of `ExposureFacets`, and of each facet. */
export type FacetsInFrame = Facets & { readonly frame: Frame };
export type FacetInFrame = Facet & { readonly frame: Frame };

/** The value of `ExposureConnection`. */
export type ExposurePage = {
  readonly frame: Frame;
  readonly edges: readonly { readonly cursor: string; readonly node: ExposureInFrame }[];
  readonly nodes: readonly ExposureInFrame[];
  readonly pageInfo: PageEnds;
  readonly totalCount: number;
  readonly leftOut: readonly { readonly status: LegalStatus; readonly count: number }[];
  readonly facets: () => Promise<FacetsInFrame>;
  /** Ids of all that the question turned out to be about, and what of it became known only later. */
  readonly about: () => PromiseOrValue<readonly string[]>;
  readonly notHeld: Found['notHeld'];
};

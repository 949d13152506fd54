import type { Channel, Evidence, LegalStatus } from '../generated/schema.ts';
import type { Step } from '../graph/way.ts';
import type { Frame } from '../law/frame.ts';
import type { PageEnds } from '../paging/page.ts';
import type { Control } from './controls.ts';

/** A subject that depends on a controlled thing. */
export type ExposureRow = {
  readonly subject: string;
  /** The country whose subject it is. */
  readonly country: string;
  /** What the subject gets or makes, nearest to it. */
  readonly item: string;
  readonly control: Control;
  readonly channel: Channel;
  readonly evidence: Evidence;
  readonly steps: readonly Step[];
};

/** The parent of the fields of `Exposure`. */
export type ExposureInFrame = { readonly frame: Frame; readonly exposure: ExposureRow };

/** The value of `ExposureConnection`. */
export type ExposurePage = {
  readonly edges: readonly { readonly cursor: string; readonly node: ExposureInFrame }[];
  readonly nodes: readonly ExposureInFrame[];
  readonly pageInfo: PageEnds;
  readonly totalCount: number;
  readonly leftOut: readonly { readonly status: LegalStatus; readonly count: number }[];
};

import type {
  CommitmentKind,
  LicenceState,
  ResponseKind,
  SupplyState,
  TimelineKind,
} from '../generated/schema.ts';
import type { Frame } from '../law/frame.ts';
import type { Verdict } from '../law/status.ts';
import { firstDay, type PartialDay } from '../lib/day.ts';

/** What a dated record says became of its subject. */
export type Report = SupplyState | LicenceState | CommitmentKind | ResponseKind;

/** What stands on a day. */
export type Entry = {
  readonly on: PartialDay;
  readonly kind: TimelineKind;
  /** The regulation, provision or record that the entry is about. */
  readonly subject: string;
  /** For effects: how the law judges the provision then. */
  readonly verdict?: Verdict | undefined;
  /** For suspensions: the regulations that suspend. */
  readonly suspendedBy?: readonly string[];
  readonly report?: Report;
  /** Who answered, decided or acted. */
  readonly by?: string;
  /** The citations that the entry rests on; those of its subject where it has none of its own. */
  readonly citations?: readonly string[];
};

/** The parent of the fields of `TimelineEntry`. */
export type EntryInFrame = { readonly frame: Frame; readonly entry: Entry };

/** The order of the kinds on one day. */
const kinds: readonly TimelineKind[] = [
  'PUBLISHED',
  'TAKES_EFFECT',
  'SUSPENDED_FROM',
  'SUSPENSION_ENDS',
  'EVENT',
  'REPORTED',
];

/** Where an entry stands among all: by the first day that its date allows, then more precise first, then by kind and ids. */
export function placeOf({ on, kind, subject, report, by }: Entry): (string | number)[] {
  return [firstDay(on), -on.length, kinds.indexOf(kind), subject, report ?? '', by ?? ''];
}

/** Whether an entry lies after the frame's day. */
export function isScheduled({ on }: Entry, frame: Frame): boolean {
  return firstDay(on) > frame.at;
}

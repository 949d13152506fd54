import type { ExposureFilter, LegalStatus, MembershipSide } from '../generated/schema.ts';
import { regulationOf, type KnownLaw } from '../law/knownLaw.ts';
import type { Control } from './controls.ts';
import { thingsOf, type ExposureRow } from './row.ts';

/** A condition on agreements, by the members of each. */
export type Membership = {
  readonly members: readonly ReadonlySet<string>[];
  readonly issuer: MembershipSide;
};

/** An exposure filter with ids in the place of codes; undefined where nothing is asked. */
export type Wanted = {
  readonly countries: readonly string[] | undefined;
  readonly subjects: readonly string[] | undefined;
  /** Names of the types of the exposed. */
  readonly subjectTypes: readonly string[] | undefined;
  readonly elements: readonly string[] | undefined;
  /** Ids of items that the path leads through, or that are controlled. */
  readonly items: readonly string[] | undefined;
  readonly regulations: readonly string[] | undefined;
  readonly controlledBy: readonly string[] | undefined;
  readonly membership: Membership | undefined;
  readonly channels: ExposureFilter['channels'];
  readonly newSince: string | undefined;
  readonly newlyControlledOnly: boolean;
  readonly statuses: readonly LegalStatus[];
  /** Whether relationships count also outside of their valid time. */
  readonly ignoresValidTime: boolean;
};

function among<T>(list: readonly T[] | null | undefined, value: T | undefined): boolean {
  return list == null || (value !== undefined && list.includes(value));
}

/** Whether the country of a subject is a member of one agreement, and the issuer is on the wanted side of the same. */
function meets({ members, issuer }: Membership, country: string, jurisdictions: readonly string[]): boolean {
  return members.some(
    (own) => own.has(country) && jurisdictions.some((one) => own.has(one)) === (issuer === 'INSIDE'),
  );
}

/** Whether rows about a control can be wanted for a country, by what they all have in common; known before any is made. */
export function canBeWanted(
  { provision, element }: Control,
  country: string,
  wanted: Wanted,
  law: KnownLaw,
): boolean {
  const { jurisdictions } = regulationOf(law, provision);
  return (
    among(wanted.elements, element) &&
    among(wanted.regulations, provision.regulation) &&
    (wanted.controlledBy === undefined || jurisdictions.some((one) => wanted.controlledBy?.includes(one))) &&
    (wanted.membership === undefined || meets(wanted.membership, country, jurisdictions))
  );
}

/** Whether a row is wanted, whatever the status of its provision, where rows about its control can be. */
export function isWanted(row: ExposureRow, wanted: Wanted): boolean {
  const { isNew, announcedOn } = row.control;
  return (
    (wanted.items === undefined || thingsOf(row).some((thing) => wanted.items?.includes(thing))) &&
    among(wanted.channels, row.channel) &&
    (wanted.newSince === undefined || announcedOn >= wanted.newSince) &&
    (!wanted.newlyControlledOnly || isNew)
  );
}

/** The rows of the wanted statuses, and how many rows of each other status there are. */
export function splitByStatus(
  rows: readonly ExposureRow[],
  { statuses }: Wanted,
): { kept: ExposureRow[]; leftOut: { status: LegalStatus; count: number }[] } {
  const counts = new Map<LegalStatus, number>();
  const kept = rows.filter(({ control: { status } }) => {
    if (statuses.includes(status)) return true;
    counts.set(status, (counts.get(status) ?? 0) + 1);
    return false;
  });
  const leftOut = [...counts].map(([status, count]) => ({ status, count }));
  return { kept, leftOut: leftOut.sort((a, b) => (a.status < b.status ? -1 : 1)) };
}

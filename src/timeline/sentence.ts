import type { LegalStatus } from '../generated/schema.ts';
import type { Entry, Report } from './entry.ts';

/** What a record says became of its subject, in words that follow "reported as". */
export const reports: Readonly<Record<Report, string>> = {
  NORMAL: 'flowing as before',
  STALLED: 'stalled',
  RESUMED: 'flowing again',
  LICENCE_PENDING: 'waiting for licences',
  DENIED: 'denied licences',
  APPLIED: 'applied for',
  ENDORSED: "cleared by the importer's own authorities",
  PENDING: 'not decided',
  GRANTED: 'granted',
  REFUSED: 'refused',
  REVOKED: 'withdrawn',
  EXPIRED: 'past its last day',
  DEMAND: 'demanded',
  REQUEST: 'requested',
  ASSURANCE: 'given as an assurance',
  UNDERTAKING: 'undertaken',
  NOT_YET_ACCEPTED: 'not yet accepted',
  REJECTED: 'rejected',
  GIVEN: 'accepted or done',
  PARTLY_GIVEN: 'accepted or done in part',
  SOUGHT_CLARIFICATION: 'answered by asking what it means',
  SUPERSEDED: 'overtaken by something later',
};

/** What is said of an effect that did not come as stated; that it came is said only where nothing stands against it. */
const effects: Readonly<Record<Exclude<LegalStatus, 'IN_FORCE'>, string>> = {
  SUSPENDED: 'Was to take effect, but is suspended by',
  REPEALED: 'Was to take effect, but was ended before by',
  EXPIRED: 'Was to take effect after its own last day, by',
  ANNOUNCED: 'Is to take effect, by',
  UNCONFIRMED: 'Was to take effect, which is not confirmed because of',
};

const afterSuspension: Readonly<Record<LegalStatus, string>> = {
  IN_FORCE: 'it applies from the day after',
  UNCONFIRMED: 'what follows is not confirmed',
  ANNOUNCED: 'its own effective day still lies ahead',
  EXPIRED: 'its own last day has passed',
  REPEALED: 'it has been ended',
  SUSPENDED: 'it stays suspended',
};

type Names = (id: string) => string;

function names(ids: readonly string[], nameOf: Names): string {
  return ids.map(nameOf).join(' and ');
}

function effectOf({ verdict }: Entry, nameOf: Names): string {
  if (verdict?.status === 'IN_FORCE') return 'Takes effect';
  if (verdict?.reason === 'IMPRECISE_DATE')
    return 'Takes effect on a day of this period that no source names';
  if (!verdict?.status) return 'Was to take effect, where it stands differs between destinations';
  return `${effects[verdict.status]} ${names(verdict.because, nameOf)}`;
}

function happening(entry: Entry, nameOf: Names): string {
  const { kind, verdict, suspendedBy = [], report, by } = entry;
  const acts = names(suspendedBy, nameOf);
  switch (kind) {
    case 'PUBLISHED':
      return 'Made public';
    case 'TAKES_EFFECT':
      return effectOf(entry, nameOf);
    case 'SUSPENDED_FROM':
      return `Suspended${verdict?.status ? '' : ' for some destinations'} by ${acts}`;
    case 'SUSPENSION_ENDS': {
      const differs = 'where it stands then differs between destinations';
      const after = verdict?.status ? afterSuspension[verdict.status] : differs;
      return `Last day of the suspension by ${acts}, ${after}`;
    }
    case 'EVENT':
      return 'Happens';
    case 'REPORTED':
      return `Reported${report ? ` as ${reports[report]}` : ''}${by === undefined ? '' : ` (${nameOf(by)})`}`;
  }
}

/** An entry as one sentence. Never says "in force": a frame in which more is known may say otherwise of the day. */
export function entrySentence(entry: Entry, nameOf: Names): string {
  return `${happening(entry, nameOf)}: ${nameOf(entry.subject)}.`;
}

import type { LegalStatus } from '../generated/schema.ts';
import type { KnownLaw } from './knownLaw.ts';
import type { Interval, Verdict } from './status.ts';

function names(law: KnownLaw, { because }: Verdict): string {
  return because.map((id) => law.regulations.get(id)?.name ?? id).join(' and ');
}

const words: Readonly<Record<LegalStatus, string>> = {
  ANNOUNCED: 'announced, not yet in effect',
  IN_FORCE: 'would be in force',
  SUSPENDED: 'would be suspended',
  EXPIRED: 'would have expired',
  REPEALED: 'would no longer apply',
  UNCONFIRMED: 'would be unconfirmed',
};

function reasonOf(law: KnownLaw, verdict: Verdict): string {
  const acts = names(law, verdict);
  switch (verdict.reason) {
    case 'NOT_YET_ISSUED':
      return `Not issued yet, as a part of ${acts}`;
    case 'NOT_YET_EFFECTIVE':
      return `Announced by ${acts}, not yet in effect`;
    case 'EFFECTIVE':
      return `In force by ${acts}`;
    case 'END_DATE_PASSED':
      return `Past its own last day, which ${acts} sets`;
    case 'REPEALED':
      return `Repealed by ${acts}`;
    case 'REPEAL_UNCONFIRMED':
      return `Unconfirmed: repealed by ${acts}, whose own status is not confirmed`;
    case 'SUSPENDED':
      return `Suspended by ${acts}`;
    case 'SUSPENSION_UNCONFIRMED':
      return `Unconfirmed: suspended by ${acts}, whose own status is not confirmed`;
    case 'SUSPENSION_ENDED':
      return `Unconfirmed: the suspension by ${acts} has reached its last day, and no known instrument says what follows`;
    case 'EFFECTIVE_DATE_UNKNOWN':
      return `${verdict.status === 'ANNOUNCED' ? 'Announced' : 'Unconfirmed'}: ${acts} sets no effective day that is known`;
    case 'IMPRECISE_DATE':
      return `Unconfirmed: ${acts} is known to change it in this period, but not on which day`;
    case 'ASSUMED':
      return `By assumption only: ${verdict.status === undefined ? 'differs' : words[verdict.status]}, against what is known of ${acts}`;
    case 'DOES_NOT_APPLY':
      return `Does not apply: ${acts} does not reach this destination`;
    case 'TARGETS_DIFFER':
      return `Differs between destinations, by ${acts}`;
  }
}

/** A status and what it rests on, as a sentence with its days. */
export function statusNote(law: KnownLaw, interval: Interval): string {
  const { from, until } = interval;
  const days = until === undefined ? `since ${from}` : `from ${from} to ${until}`;
  return `${reasonOf(law, interval)}; ${days}.`;
}

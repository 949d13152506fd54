import type { DiscrepancyReason, LegalStatus, ResponseKind } from '../generated/brief.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day, month or year as readers write it: `9 Oct 2025`, `Oct 2025`, `2025`. */
export function dateWords(partial: string): string {
  const [year = '', month, day] = partial.split('-');
  if (month === undefined) return year;
  return [day === undefined ? '' : String(Number(day)), months[Number(month) - 1], year].join(' ').trim();
}

const statuses: Readonly<Record<LegalStatus, string>> = {
  IN_FORCE: 'in force',
  ANNOUNCED: 'announced',
  SUSPENDED: 'suspended',
  UNCONFIRMED: 'not confirmed',
  EXPIRED: 'past its last day',
  REPEALED: 'repealed',
};

/** A status in a word or two; none is held where destinations differ. */
export function statusWords(status: LegalStatus | null): string {
  return status === null ? 'differs between destinations' : statuses[status];
}

/** The statuses in the order in which a brief shows them. */
export const statusOrder: readonly (LegalStatus | null)[] = [
  'IN_FORCE',
  'UNCONFIRMED',
  'SUSPENDED',
  'ANNOUNCED',
  null,
  'EXPIRED',
  'REPEALED',
];

const responses: Readonly<Record<ResponseKind, string>> = {
  NOT_YET_ACCEPTED: 'not yet accepted',
  REJECTED: 'rejected',
  GIVEN: 'accepted or done',
  PARTLY_GIVEN: 'accepted or done in part',
  SOUGHT_CLARIFICATION: 'asked what it means',
  SUPERSEDED: 'overtaken by something later',
};

/** What became of a demand. */
export function responseWords(kind: ResponseKind): string {
  return responses[kind];
}

const reasons: Readonly<Record<DiscrepancyReason, string>> = {
  DEFINITION: 'defined differently',
  SCOPE: 'of different scope',
  TIME: 'of different times',
  ATTRIBUTION: 'ascribed differently',
  ARITHMETIC: 'reckoned differently',
  TRUE_DISPUTE: 'a true dispute',
};

/** Why sources disagree. */
export function reasonWords(reason: DiscrepancyReason): string {
  return reasons[reason];
}

/** Several things as one phrase: `a, b and c`. */
export function listed(things: readonly string[]): string {
  if (things.length < 2) return things.join('');
  return `${things.slice(0, -1).join(', ')} and ${things.at(-1) ?? ''}`;
}

/** The first few of several things, and how many more there are. */
export function firstOf(things: readonly string[], most: number): string {
  const more = things.length - most;
  return more > 0 ? `${things.slice(0, most).join(', ')} and ${more} more` : listed(things);
}

/** A number of things: `1 sector`, `3 sectors`. */
export function amount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A text that begins with a capital letter. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A text without the full stop at its end, so that a sentence can go on. */
export function unstopped(text: string): string {
  return text.replace(/\.$/, '');
}

/** The name of a provision cut at its colon: what it is called, and what it is about. */
export function nameAndScope(name: string): { readonly called: string; readonly about: string } {
  const at = name.indexOf(': ');
  return at < 0 ? { called: name, about: name } : { called: name.slice(0, at), about: name.slice(at + 2) };
}

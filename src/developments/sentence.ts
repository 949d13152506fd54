import type { LegalStatus } from '../generated/schema.ts';
import type { NewFact } from '../graph/developments.ts';
import type { Report } from '../timeline/entry.ts';
import { reports } from '../timeline/sentence.ts';
import type { StatusNews } from './development.ts';

const standings: Readonly<Record<LegalStatus, string>> = {
  ANNOUNCED: 'announced, not yet in effect',
  IN_FORCE: 'in force',
  SUSPENDED: 'suspended',
  EXPIRED: 'past its last day',
  REPEALED: 'ended',
  UNCONFIRMED: 'not confirmed',
};

type Names = (id: string) => string;

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A change of a provision's standing as one sentence. */
export function statusSentence({ provision, before, interval }: StatusNews, nameOf: Names): string {
  const { from, status, because } = interval;
  const standing = status === undefined ? 'different between destinations' : standings[status];
  const isSame = before !== undefined && before === status;
  const was = before === undefined || isSame ? '' : `, before that ${standings[before]}`;
  const acts = because.map(nameOf).join(' and ');
  return capitalized(
    `${isSame ? 'still ' : ''}${standing} from ${from}, by ${acts}${was}: ${nameOf(provision)}.`,
  );
}

/** A new fact as one sentence. */
export function factSentence({ id, report, by }: NewFact, type: string, nameOf: Names): string {
  const what = type.replaceAll(/(?<!^)([A-Z])/g, ' $1').toLowerCase();
  if (report === null) return `New ${what}: ${nameOf(id)}.`;
  const who = by === null ? '' : ` (${nameOf(by)})`;
  return `Reported as ${reports[report as Report]}${who}: ${nameOf(id)}.`;
}

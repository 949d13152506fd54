import type { Reason } from './admission.ts';
import type { Composing } from './composing.ts';
import { amount, listed } from './words.ts';

/** One of a kind, several of it, and what is said of both. */
const reasons: Readonly<Record<Reason, readonly [string, string]>> = {
  UNNAMED: ['statement', "of one's own side or of nobody's that names no speaker"],
  DEFENCE: ['row', 'on defence that is inferred'],
  LOW: ['fact', 'graded low'],
  LOW_OF_FIRM: ['fact', 'about a firm graded low'],
};

/** What was left out for whom, and how many of each. */
function leftOut({ admission, asked }: Composing): string {
  const counts = admission.leftOut();
  const told = (Object.keys(reasons) as Reason[])
    .filter((reason) => counts[reason] > 0)
    .map((reason) => `${amount(counts[reason], reasons[reason][0])} ${reasons[reason][1]}`);
  const audience = asked.audience === 'SHAREABLE' ? 'Shareable' : 'Internal';
  return told.length === 0
    ? `${audience}: nothing that was found is left out.`
    : `${audience}: left out are ${listed(told)}.`;
}

/** How a brief is read, and what it leaves out. Ask only when all parts are composed. */
export function notesOf(composing: Composing): readonly string[] {
  return [
    leftOut(composing),
    '† inferred: not stated by one source throughout. ‡ assumed: a hypothesis. Quote: yes where an instrument, a named person or an organization says it, graded high or medium, and no source held disagrees.',
  ];
}

import type { Reason } from './admission.ts';
import type { Composing } from './composing.ts';
import { amount, listed } from './words.ts';

/** What one of a kind is called, and what is said of one and of several. */
const reasons: Readonly<Record<Reason, readonly [string, string, string]>> = {
  UNNAMED: ['statement', 'that names no speaker', 'that name no speaker'],
  DEFENCE: ['row', 'on defence that is inferred', 'on defence that are inferred'],
  LOW: ['fact', 'graded low', 'graded low'],
  LOW_OF_FIRM: ['fact', 'about a firm that is graded low', 'about firms that are graded low'],
};

/** What was left out for whom, and how many of each. */
function leftOut({ admission, asked }: Composing): string {
  const counts = admission.leftOut();
  const told = (Object.keys(reasons) as Reason[])
    .filter((reason) => counts[reason] > 0)
    .map((reason) => {
      const [noun, one, several] = reasons[reason];
      return `${amount(counts[reason], noun)} ${counts[reason] === 1 ? one : several}`;
    });
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

import type { Answer } from '../answer.ts';
import type { AnswerRowChange } from '../kept/difference.ts';
import type { Pinned } from '../kept/pinned.ts';
import { cellText, inWords } from './readable.ts';

/** A table for people: heads, and rows of texts. */
export type TextTable = { readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] };

const verbs = { ADDED: 'added', REMOVED: 'removed', CHANGED: 'changed' } as const;

function rowsIn(count: number): string {
  return `${count} ${count === 1 ? 'row' : 'rows'}`;
}

function differenceSentence({ counts: { added, removed, changed }, now }: Pinned): string {
  if (added + removed + changed === 0)
    return `The data has changed since, to release ${now}; this answer has not.`;
  return `The data has changed since: release ${now} adds ${rowsIn(added)}, removes ${removed} and changes ${changed}.`;
}

function dataSentence({ data, now }: Pinned): string {
  const shown = `The answer of that release is not kept here; this is the answer of release ${now}.`;
  if (data === undefined) return `${shown} What has changed since is not kept either.`;
  if (data.length === 0) return `${shown} None of the things that it names has changed since.`;
  return `${shown} Of the things that it names, ${data.length} ${data.length === 1 ? 'has' : 'have'} changed since.`;
}

/** How an answer that names a release stands to the data of now, as a sentence; undefined for one that names none. */
export function pinnedSentence({ pinned }: Pick<Answer, 'pinned'>): string | undefined {
  if (!pinned) return undefined;
  const named = `Pinned to release ${pinned.release}`;
  if (pinned.release === pinned.now) return `${named}, which answers now.`;
  return `${named}. ${pinned.isKept ? differenceSentence(pinned) : dataSentence(pinned)}`;
}

function fieldsText({ fields }: AnswerRowChange): string {
  return fields
    .map(
      ({ field, before, after }) =>
        `${inWords(field)}: ${cellText(before as never)} → ${cellText(after as never)}`,
    )
    .join('; ');
}

/** What has changed since the release that an answer names; undefined when nothing is known to have. */
export function changesTable({ pinned }: Pick<Answer, 'pinned'>): TextTable | undefined {
  const changes = pinned?.changes ?? [];
  if (changes.length > 0) {
    const rows = changes.map((one) => [
      verbs[one.change],
      inWords(one.part),
      one.part === 'about' ? inWords(one.row) : one.row,
      fieldsText(one),
    ]);
    return { heads: ['Change', 'Of', 'Row', 'Then and now'], rows };
  }
  const data = pinned?.data ?? [];
  if (data.length === 0) return undefined;
  const rows = data.map(({ change, name, ref }) => [change.toLowerCase(), name, ref]);
  return { heads: ['Change', 'Thing', 'Id'], rows };
}

import type { Lang, Name, SearchMatch } from '../generated/schema.ts';
import type { SearchHit } from '../graph/reader.ts';
import { codeFields, codeKey } from '../model/codes.ts';
import { edgeOfType } from '../model/fields.ts';
import { wordsOf, type SearchText } from './text.ts';

/** Whether a name has one of the words of a search, the last of them as a beginning. */
function hasWord(text: string, words: readonly string[]): boolean {
  const own = wordsOf(text);
  const last = words.at(-1) ?? '';
  const isChinese = (word: string) => /\p{Script=Han}/u.test(word);
  return (
    own.some((one) => words.includes(one) || (last !== '' && one.startsWith(last))) ||
    words.some((word) => isChinese(word) && own.some((one) => one.includes(word)))
  );
}

/** The language of a text, as far as its letters tell it. */
function writtenIn(text: string): Lang {
  if (/\p{Script=Devanagari}/u.test(text)) return 'HI';
  return /\p{Script=Han}/u.test(text) ? 'ZH' : 'EN';
}

function codeMatches({ node: { row }, codes }: SearchHit, exact: string): SearchMatch[] {
  const own = codeFields(row.type).flatMap((field) => {
    const value = row[field];
    return typeof value === 'string' && codeKey(value).startsWith(exact)
      ? [{ field, lang: null, text: value }]
      : [];
  });
  const ofRelationships = codes.map(({ code, edge }) => {
    const { from, to } = edgeOfType(edge);
    const { field } = row.type === from.type ? from : to;
    return { field: `${field ?? ''}.code`, lang: null, text: code };
  });
  return [...own, ...ofRelationships];
}

function namesOf({ node: { row } }: SearchHit): SearchMatch[] {
  const others = (row['names'] as readonly Name[] | undefined) ?? [];
  const title = typeof row['title'] === 'string' ? [{ field: 'title', lang: null, text: row['title'] }] : [];
  return [
    { field: 'name', lang: 'EN', text: row.name },
    ...title,
    ...others.map(({ lang, text }) => ({ field: 'names', lang, text })),
  ];
}

/** What of a hit matched, and where. */
export function matchesOf(hit: SearchHit, text: string, { exact }: SearchText): SearchMatch[] {
  const names = namesOf(hit);
  const words = wordsOf(text);
  // What was found by a code alone has no name to show for it, though a name may have a piece of the code in it.
  const named = hit.byName ? names.filter((name) => hasWord(name.text, words)) : [];
  const found = [...codeMatches(hit, exact), ...named];
  // An index may cut endings that the name itself has in another form: then the names in the language are what matched.
  return found.length > 0 ? found : names.filter(({ lang }) => lang === writtenIn(text));
}

/**
 * How close a hit comes to a text, by its own names alone: a name that is the text, then one with all its words, then
 * any other; of equals the one with fewer words. So what becomes known later moves nothing.
 */
export function closenessOf(hit: SearchHit, text: string): number {
  if (!hit.byName) return 0;
  const words = wordsOf(text);
  const names = namesOf(hit).map((name) => wordsOf(name.text));
  const tier = (own: readonly string[]) => {
    if (own.join(' ') === words.join(' ')) return 3;
    return words.every((word) => own.includes(word)) ? 2 : 1;
  };
  return Math.max(...names.map((own) => tier(own) * 1_000 - Math.min(own.length, 999)));
}

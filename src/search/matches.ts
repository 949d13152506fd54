import type { Name, SearchMatch } from '../generated/schema.ts';
import type { SearchHit } from '../graph/reader.ts';
import { codeFields, codeKey } from '../model/codes.ts';
import { edgeOfType } from '../model/fields.ts';
import { wordsOf, type SearchText } from './text.ts';

/** Letters without their marks, so that what the index takes for equal is equal here. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase();
}

function hasWord(text: string, words: readonly string[]): boolean {
  const own = folded(text);
  return words.some((word) => own.includes(folded(word)));
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

function nameMatches({ node: { row } }: SearchHit, words: readonly string[]): SearchMatch[] {
  const others = (row['names'] as readonly Name[] | undefined) ?? [];
  const title = typeof row['title'] === 'string' ? [{ field: 'title', lang: null, text: row['title'] }] : [];
  const all: SearchMatch[] = [
    { field: 'name', lang: 'EN', text: row.name },
    ...title,
    ...others.map(({ lang, text }) => ({ field: 'names', lang, text })),
  ];
  return all.filter(({ text }) => hasWord(text, words));
}

/** What of a hit matched, and where. */
export function matchesOf(hit: SearchHit, text: string, { exact }: SearchText): SearchMatch[] {
  const found = [...codeMatches(hit, exact), ...nameMatches(hit, wordsOf(text))];
  // An index may cut endings that the name itself has in another form: then the name is what matched.
  return found.length > 0 ? found : [{ field: 'name', lang: 'EN', text: hit.node.row.name }];
}

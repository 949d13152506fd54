import { codeFields, codeKey } from '../model/codes.ts';

type Name = { readonly lang: string; readonly text: string };

/** What search finds a node by beside its English name: its names in each other language, and its codes. */
export function searchKeys(type: string, fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const names = Array.isArray(fields['names']) ? (fields['names'] as Name[]) : [];
  const inLanguage = (wanted: string) =>
    names.flatMap(({ lang, text }) => (lang === wanted ? [text] : [])).join('\n') || undefined;
  const codes = codeFields(type).flatMap((name) => {
    const value = fields[name];
    return typeof value === 'string' ? [codeKey(value)] : [];
  });
  return { searchZh: inLanguage('ZH'), searchHi: inLanguage('HI'), codes };
}

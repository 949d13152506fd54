import type { Citation } from './table.ts';

type Source = {
  readonly publisher?: string;
  readonly title?: string;
  readonly publishedOn?: string;
  readonly url?: string;
};
type Attribution = { readonly name?: string; readonly words?: string };

/** The parts of a citation that people read. */
export function partsOf(
  citation: Citation,
): Source & { readonly locator?: string; readonly paraphrase?: string; readonly says?: string } {
  const { source, locator, paraphrase, attribution } = citation as {
    source?: Source;
    locator?: string;
    paraphrase?: string;
    attribution?: Attribution;
  };
  const says = attribution?.name ?? attribution?.words;
  return {
    ...source,
    ...(locator ? { locator } : {}),
    ...(paraphrase ? { paraphrase } : {}),
    ...(says ? { says } : {}),
  };
}

/** A citation in one line: publisher, title, day, place, who says so. */
export function citationText(citation: Citation): string {
  const { publisher, title, publishedOn, locator, says } = partsOf(citation);
  const said = says !== undefined && says !== publisher ? `says ${says}` : undefined;
  return [publisher, title, publishedOn ?? 'undated', locator, said].filter(Boolean).join(', ');
}

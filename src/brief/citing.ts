import type { AttributionKind, BriefCitationFragment } from '../generated/brief.ts';
import type { CitationLine } from './brief.ts';
import { dateWords } from './words.ts';

type Citation = BriefCitationFragment;

/** Numbers citations in the order in which a brief first needs them. */
export type Citing = {
  /** The numbers of the best of the citations, as many as a sentence can bear. */
  readonly cite: (citations: readonly Citation[], most?: number) => readonly number[];
  /** The list overleaf. */
  readonly lines: () => readonly CitationLine[];
};

const quotableKinds: readonly AttributionKind[] = ['INSTRUMENT', 'NAMED_PERSON', 'ORGANIZATION'];

/** Whether what rests on this citation alone may be quoted: somebody is named who says it, and it can be relied on. */
export function isQuotable({ attribution, confidence }: Citation): boolean {
  return quotableKinds.includes(attribution.kind) && confidence !== 'LOW';
}

const grades = ['HIGH', 'MEDIUM', 'LOW'];

function rank(citation: Citation): number {
  return (isQuotable(citation) ? 0 : 10) + grades.indexOf(citation.confidence);
}

/** The best citations first: what may be quoted, then the surer. */
export function best(citations: readonly Citation[], most: number): readonly Citation[] {
  const distinct = [...new Map(citations.map((one) => [one.id, one])).values()];
  return distinct.sort((a, b) => rank(a) - rank(b)).slice(0, most);
}

const kinds: Readonly<Record<AttributionKind, string>> = {
  INSTRUMENT: 'the instrument itself',
  NAMED_PERSON: 'a named person',
  ORGANIZATION: 'an organization',
  UNNAMED_OFFICIAL: 'an official who is not named',
  UNNAMED_SOURCE: 'a source that is not named',
  PUBLICATION: 'the publication itself',
  CURATOR: 'the curators of Monazite',
};

function assertedBy({ attribution: { kind, name, via } }: Citation): string {
  const who = name === null ? kinds[kind] : `${name}${kind === 'INSTRUMENT' ? ' (instrument)' : ''}`;
  return via === null ? who : `${who}, via ${via}`;
}

function line(number: number, citation: Citation): CitationLine {
  const { source, locator, paraphrase, confidence } = citation;
  return {
    number,
    publisher: source.publisher,
    title: source.title,
    url: source.url ?? undefined,
    published: source.publishedOn === null ? 'undated' : dateWords(source.publishedOn),
    locator: locator ?? undefined,
    paraphrase: paraphrase ?? undefined,
    assertedBy: assertedBy(citation),
    confidence: confidence.toLowerCase(),
  };
}

/** Begins to number the citations of a brief. */
export function createCiting(): Citing {
  const numbered = new Map<string, CitationLine>();
  const numberOf = (citation: Citation): number => {
    const next = line(numbered.size + 1, citation);
    // Citations that differ in what is not shown would read as the same one twice.
    const key = JSON.stringify({ ...next, number: 0 });
    const known = numbered.get(key);
    if (known !== undefined) return known.number;
    numbered.set(key, next);
    return next.number;
  };
  return {
    cite: (citations, most = 2) => [...new Set(best(citations, most).map(numberOf))].sort((a, b) => a - b),
    lines: () => [...numbered.values()],
  };
}

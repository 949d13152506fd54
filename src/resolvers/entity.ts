import type { Lang, Name } from '../generated/schema.ts';
import type { Context } from '../graph/operation.ts';
import type { CitationInFrame, NodeInFrame } from '../graph/row.ts';
import { independentSources } from '../graph/provenance.ts';
import { andThen } from '../lib/promiseOrValue.ts';
import { framedId } from '../law/frame.ts';

function otherNames({ row }: NodeInFrame): readonly Name[] {
  return (row['names'] as readonly Name[] | undefined) ?? [];
}

function nameIn(parent: NodeInFrame, languages: readonly Lang[]): string {
  for (const lang of languages) {
    if (lang === 'EN') break;
    const found = otherNames(parent).find((name) => name.lang === lang);
    if (found) return found.text;
  }
  return parent.row.name;
}

/** The fields that every entity has beside those of its type. */
export const entity = {
  id: ({ frame, row }: NodeInFrame) => framedId(row.id, frame),
  ref: ({ row }: NodeInFrame) => row.id,
  name: (parent: NodeInFrame, { lang }: { lang?: readonly Lang[] | null }) => nameIn(parent, lang ?? ['EN']),
  names: (parent: NodeInFrame): Name[] => [{ lang: 'EN', text: parent.row.name }, ...otherNames(parent)],
  citations: ({ frame, row }: NodeInFrame, _: unknown, { reader }: Context) =>
    reader.citations(frame, row.citations),
  independentSources: ({ frame, row }: NodeInFrame, _: unknown, { reader }: Context) =>
    andThen(reader.citations(frame, row.citations), independentSources),
};

/** The fields of citations, which are nodes but no entities. */
export const citation = {
  id: entity.id,
  source: ({ frame, source }: CitationInFrame) => ({ frame, row: source }),
};

import type { Answer } from '../answer.ts';
import { partsOf } from '../citationText.ts';
import { pinnedSentence } from './pinnedText.ts';

/** An answer as JSON: rows with the numbers of their citations, and the citations. */
export function jsonOf(answer: Answer): string {
  const { question, values, frame, frames, link, pinnedLink, pinned, about, parts, citations } = answer;
  const written = {
    question: question.name,
    title: question.title,
    variables: values,
    frame,
    ...(frames.length > 1 ? { frames } : {}),
    link,
    pinnedLink,
    pinned: pinned && { ...pinned, sentence: pinnedSentence(answer) },
    about,
    parts: parts.map(({ name, total, next, rows }) => ({
      name,
      total,
      next,
      rows: rows.map(({ cells, citations: numbers }) => ({ ...cells, citations: numbers })),
    })),
    citations: citations.map((citation, index) => ({ number: index + 1, ...partsOf(citation) })),
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}

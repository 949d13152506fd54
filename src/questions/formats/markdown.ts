import type { Answer } from '../answer.ts';
import { escapeMarkdown } from '../../lib/markup.ts';
import { citationText, partsOf } from '../citationText.ts';
import type { Part } from '../table.ts';
import { amountOf, assumedIn, cellText, frameSentence, inWords, readableColumns } from './readable.ts';

const escaped = (text: string): string => escapeMarkdown(text.replaceAll(/\s+/g, ' '));

function tableOf(part: Part): string[] {
  if (part.rows.length === 0) return ['No rows.'];
  const columns = readableColumns(part.columns);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line([...columns.map(({ head }) => escaped(head)), 'Sources']),
    line([...columns, ''].map(() => '---')),
    ...part.rows.map(({ cells, citations }) =>
      line([
        ...columns.map(({ column }) => escaped(cellText(cells[column]))),
        citations.map((number) => `[${number}](#c${number})`).join(' '),
      ]),
    ),
  ];
}

/** An answer as Markdown: a table for each list, the citations below. */
export function markdownOf(answer: Answer): string {
  const { question, about, parts, citations, link } = answer;
  const beside = Object.entries(about).map(([key, cell]) => `- ${inWords(key)}: ${escaped(cellText(cell))}`);
  const blocks = [
    [`# ${question.title}`],
    [question.description],
    [`${frameSentence(answer)}. Link: \`${link}\``],
    assumedIn(answer).map((sentence) => `**${escaped(sentence)}**`),
    beside,
    ...parts.flatMap((part) => [[`## ${inWords(part.name)} (${amountOf(part)})`], tableOf(part)]),
    citations.length > 0 ? ['## Sources'] : [],
    citations.map((citation, index) => {
      const { url, paraphrase } = partsOf(citation);
      const text = `<a id="c${index + 1}"></a>${index + 1}. ${escaped(citationText(citation))}`;
      return [text, paraphrase && escaped(paraphrase), url && `<${url}>`].filter(Boolean).join('. ');
    }),
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

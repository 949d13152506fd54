import type { Answer } from '../answer.ts';
import { escapeMarkdown } from '../../lib/markup.ts';
import { citationText, partsOf } from '../citationText.ts';
import type { Part } from '../table.ts';
import { changesTable, pinnedSentence } from './pinnedText.ts';
import { amountOf, assumedIn, cellText, frameSentence, inWords, readableColumns } from './readable.ts';

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const escaped = (text: string): string => escapeMarkdown(text.replaceAll(/\s+/g, ' '));

function tableOf(part: Part): string[] {
  if (part.rows.length === 0) return ['No rows.'];
  const columns = readableColumns(part.columns);
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

/** What has changed since the release that the address names. */
function changesIn(answer: Answer): string[] {
  const table = changesTable(answer);
  if (!table) return [];
  return [table.heads, table.heads.map(() => '---'), ...table.rows.map((row) => row.map(escaped))].map(line);
}

/** An answer as Markdown: a table for each list, the citations below. */
export function markdownOf(answer: Answer): string {
  const { question, about, parts, citations, link, pinnedLink } = answer;
  const pinned = pinnedSentence(answer);
  const beside = Object.entries(about).map(([key, cell]) => `- ${inWords(key)}: ${escaped(cellText(cell))}`);
  const blocks = [
    [`# ${question.title}`],
    [question.description],
    [
      `${frameSentence(answer)}. Link: \`${link}\`${pinnedLink === undefined ? '' : `; pinned: \`${pinnedLink}\``}`,
    ],
    pinned === undefined ? [] : [escaped(pinned)],
    changesIn(answer),
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

import type { Block, Brief, CitationLine, Part, Row, Sentence, Statement } from '../brief.ts';
import { escapeMarkdown } from '../../lib/markup.ts';
import { citationText, moreText, numbersText, quoteText } from './shared.ts';

function numbers({ citations }: Statement): string {
  return numbersText(citations).replaceAll(/\[(\d+)\]/g, '[\\[$1\\]](#c$1)');
}

function bullet(sentence: Sentence): string {
  return `- ${escapeMarkdown(sentence.text)} ${numbers(sentence)} *${quoteText(sentence)}*`;
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function rowLine(row: Row): string {
  return line([...row.cells.map(escapeMarkdown), row.isQuotable ? 'yes' : 'no', numbers(row)]);
}

function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'SENTENCES':
      return [...block.sentences.map(bullet), ''];
    case 'TABLE': {
      const heads = [...block.columns, 'Quote', 'Sources'];
      const rows = block.rows.map(rowLine);
      return rows.length === 0 ? [] : [line(heads), line(heads.map(() => '---')), ...rows, ''];
    }
    case 'SIDES':
      return block.sides.flatMap(({ heading, sentences }) => [
        `### ${escapeMarkdown(heading)}`,
        '',
        ...sentences.map(bullet),
        '',
      ]);
  }
}

function partLines(brief: Brief, part: Part): readonly string[] {
  const blocks = part.blocks.flatMap(blockLines);
  const body = blocks.some((text) => text !== '') ? blocks : [part.nothing, ''];
  const more = part.more > 0 ? [`${moreText(part.more)} <${brief.fullAddress}>`, ''] : [];
  return [`## ${escapeMarkdown(part.heading)}`, '', ...body, ...more];
}

function citationLine(citation: CitationLine): string {
  const { before, url, after } = citationText(citation);
  const address = url === undefined ? '' : ` <${url}>`;
  return `${citation.number}. <a id="c${citation.number}"></a>${escapeMarkdown(before)}${address}${escapeMarkdown(after)}`;
}

/** A brief as Markdown with tables, as GitHub and others read it. */
export function markdownOf(brief: Brief): string {
  const head = brief.head.map(
    ({ label, value, href }) => `- ${label}: ${href ? `<${href}>` : escapeMarkdown(value)}`,
  );
  return [
    `# ${escapeMarkdown(brief.title)}`,
    '',
    escapeMarkdown(brief.subtitle),
    '',
    ...(brief.watermark === undefined ? [] : [`> **${escapeMarkdown(brief.watermark)}**`, '']),
    ...head,
    '',
    ...brief.parts.flatMap((part) => partLines(brief, part)),
    ...brief.notes.map((note) => `*${escapeMarkdown(note)}*\n`),
    '## Citations',
    '',
    ...brief.citations.map(citationLine),
    '',
  ].join('\n');
}

import type { Block, Brief, CitationLine, Part, Row, Sentence, Statement } from '../brief.ts';
import { citationText, moreText, numbersText, quoteText } from './shared.ts';

/** What Markdown would take for markup. */
function plain(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>|]/g, (sign) => `\\${sign}`);
}

function numbers({ citations }: Statement): string {
  return numbersText(citations).replaceAll(/\[(\d+)\]/g, '[\\[$1\\]](#c$1)');
}

function bullet(sentence: Sentence): string {
  return `- ${plain(sentence.text)} ${numbers(sentence)} *${quoteText(sentence)}*`;
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function rowLine(row: Row): string {
  return line([...row.cells.map(plain), row.isQuotable ? 'yes' : 'no', numbers(row)]);
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
        `### ${plain(heading)}`,
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
  return [`## ${plain(part.heading)}`, '', ...body, ...more];
}

function citationLine(citation: CitationLine): string {
  const { before, url, after } = citationText(citation);
  const address = url === undefined ? '' : ` <${url}>`;
  return `${citation.number}. <a id="c${citation.number}"></a>${plain(before)}${address}${plain(after)}`;
}

/** A brief as Markdown with tables, as GitHub and others read it. */
export function markdownOf(brief: Brief): string {
  const head = brief.head.map(({ label, value, href }) => `- ${label}: ${href ? `<${href}>` : plain(value)}`);
  return [
    `# ${plain(brief.title)}`,
    '',
    plain(brief.subtitle),
    '',
    ...(brief.watermark === undefined ? [] : [`> **${plain(brief.watermark)}**`, '']),
    ...head,
    '',
    ...brief.parts.flatMap((part) => partLines(brief, part)),
    ...brief.notes.map((note) => `*${plain(note)}*\n`),
    '## Citations',
    '',
    ...brief.citations.map(citationLine),
    '',
  ].join('\n');
}

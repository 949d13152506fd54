import pdfmake, { type Content, type DocumentDefinition, type Text, type TextStyle } from 'pdfmake';

import type { Block, Brief, CitationLine, Part, Row, Sentence, Statement } from '../brief.ts';
import { fontFiles, runsOf } from './fonts.ts';
import { blocksOf, citationText, moreText, quoteText } from './shared.ts';

pdfmake.setFonts(fontFiles);
// Nothing of a brief comes from elsewhere than from the fonts of the product.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) =>
  Object.values(fontFiles).some((faces) => Object.values(faces).includes(path)),
);

const blue = '#1f3a68';
const grey = '#5b6472';
const green = '#1d6b3a';
const lines = '#c9d0da';

/** A text in pieces that each carry the style: what stands two levels up does not reach them. */
function inline(text: string, style: TextStyle = {}): Text[] {
  return runsOf(text).map((run) => ({ ...run, ...style }));
}

function words(text: string, style: TextStyle = {}): Text {
  return { text: runsOf(text), ...style };
}

function numbers({ citations }: Statement): Text[] {
  return citations.map((number) => ({ text: `[${number}]`, linkToDestination: `c${number}`, color: blue }));
}

function told(sentence: Sentence): Content {
  const quote = inline(` ${quoteText(sentence)}`, {
    italics: true,
    color: sentence.isQuotable ? green : grey,
    fontSize: 5.6,
  });
  return { text: [...inline(`${sentence.text} `), ...numbers(sentence), ...quote] };
}

function list(sentences: readonly Sentence[]): Content {
  return { ul: sentences.map(told), markerColor: blue };
}

function rowCells(row: Row): Text[] {
  return [
    ...row.cells.map((cell, index) => words(cell, { bold: index === 0 })),
    words(row.isQuotable ? 'yes' : 'no', { italics: true, color: row.isQuotable ? green : grey }),
    { text: numbers(row) },
  ];
}

function shown(block: Block): Content {
  switch (block.kind) {
    case 'SENTENCES':
      return list(block.sentences);
    case 'TABLE': {
      const columns = [...block.columns, 'Quote', 'Sources'];
      const whole = block.widths.reduce((sum, width) => sum + width, 13);
      const widths = [...block.widths, 5, 8].map((width) => `${((width / whole) * 100).toFixed(2)}%`);
      const head = columns.map((column) => words(column, { bold: true, color: 'white', fillColor: blue }));
      return {
        table: { headerRows: 1, dontBreakRows: true, widths, body: [head, ...block.rows.map(rowCells)] },
        layout: {
          hLineWidth: () => 0.4,
          vLineWidth: () => 0,
          hLineColor: () => lines,
          paddingLeft: () => 2,
          paddingRight: () => 2,
          paddingTop: () => 0.4,
          paddingBottom: () => 0.4,
        },
        fontSize: 6,
        lineHeight: 0.92,
      };
    }
    case 'SIDES':
      return {
        columnGap: 12,
        columns: block.sides.map(({ heading, sentences }) => ({
          width: '*',
          stack: [words(heading, { bold: true, color: grey }), list(sentences)],
        })),
      };
  }
}

function section(brief: Brief, part: Part): Content {
  const blocks = blocksOf(part);
  const nothing = words(part.nothing, { color: grey });
  const more =
    part.more === 0
      ? []
      : [
          ...inline(`   ${moreText(part.more)} `, { color: grey, fontSize: 5.6, bold: false }),
          { text: 'the whole brief', link: brief.fullAddress, color: blue, fontSize: 5.6, bold: false },
        ];
  return {
    stack: [
      { text: [...inline(part.heading), ...more], style: 'heading' },
      ...(blocks.length === 0 ? [nothing] : blocks.map(shown)),
    ],
  };
}

function head(brief: Brief): Content {
  const pieces = brief.head.flatMap(({ label, value, href }) => [
    ...inline(`${label}: `, { bold: true }),
    ...inline(`${value}    `, href === undefined ? {} : { link: href, color: blue }),
  ]);
  return {
    table: { widths: ['*'], body: [[{ text: pieces, fillColor: '#eef2f7' }]] },
    layout: 'noBorders',
    margin: [0, 1, 0, 0],
    fontSize: 6,
  };
}

function citation(line: CitationLine): Content {
  const { before, url, after } = citationText(line);
  const address = url === undefined ? [] : inline(` ${url}`, { link: url, color: blue });
  return {
    columns: [
      { width: 18, ...words(`${line.number}.`, { color: blue }), id: `c${line.number}` },
      { width: '*', text: [...inline(before), ...address, ...inline(after)] },
    ],
    margin: [0, 0, 0, 1],
    unbreakable: true,
  };
}

function definition(brief: Brief): DocumentDefinition {
  const watermark =
    brief.watermark === undefined
      ? {}
      : { watermark: { text: brief.watermark, color: '#b00020', opacity: 0.16 } };
  return {
    pageSize: 'A4',
    pageMargins: [30, 22, 30, 26],
    defaultStyle: { font: 'NotoSans', fontSize: 6.4, lineHeight: 0.95 },
    styles: { heading: { bold: true, color: blue, fontSize: 7.6, margin: [0, 2.5, 0, 0.5] } },
    info: { title: brief.title, creator: 'Monazite' },
    ...watermark,
    footer: (page, pages) => ({
      columns: [
        words(`${brief.title} · release ${brief.release}`, { color: grey }),
        words(`${page} of ${pages}`, { color: grey, alignment: 'right' }),
      ],
      margin: [30, 6, 30, 0],
      fontSize: 5.6,
    }),
    content: [
      {
        columns: [
          words(brief.title, { bold: true, fontSize: 13, color: blue, width: 'auto' }),
          words(brief.subtitle, { color: grey, fontSize: 8, alignment: 'right', margin: [0, 4, 0, 0] }),
        ],
      },
      head(brief),
      ...brief.parts.map((part) => section(brief, part)),
      ...brief.notes.map((note) => words(note, { color: grey, fontSize: 5.6, margin: [0, 1, 0, 0] })),
      words('Citations', { style: 'heading', pageBreak: 'before', fontSize: 10 }),
      ...brief.citations.map(citation),
    ],
  };
}

/** A brief as PDF for A4 that holds its fonts: one page, and the citations on those that follow. */
export async function pdfOf(brief: Brief): Promise<Buffer> {
  return pdfmake.createPdf(definition(brief)).getBuffer();
}

import {
  BorderStyle,
  HeadingLevel,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type ParagraphChild,
} from 'docx';

import type { Block, Row, Sentence, SidesBlock, TableBlock } from '../brief.ts';
import { blue, lines, numbers, quote, run, said, type Notes } from './docxStyle.ts';

/** Twentieths of a point between the margins. */
const width = 10_658;

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const thin = { style: BorderStyle.SINGLE, size: 2, color: lines };
const borders = {
  top: thin,
  bottom: thin,
  left: none,
  right: none,
  insideHorizontal: thin,
  insideVertical: none,
};
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

function bullet(sentence: Sentence, notes: Notes | undefined): Paragraph {
  const note = notes === undefined ? [] : [notes.add(sentence)];
  const children = [
    ...said(`${sentence.text} `),
    ...numbers(sentence),
    ...note,
    new TextRun(' '),
    quote(sentence),
  ];
  return new Paragraph({ bullet: { level: 0 }, indent: { left: 200, hanging: 160 }, children });
}

function cell(children: readonly ParagraphChild[], size: number, fill?: string): TableCell {
  return new TableCell({
    width: { size, type: WidthType.DXA },
    margins: { top: 0, bottom: 0, left: 40, right: 40 },
    ...(fill !== undefined && { shading: { type: ShadingType.CLEAR, fill } }),
    children: [new Paragraph({ children })],
  });
}

function rowOf(row: Row, sizes: readonly number[]): TableRow {
  const contents: ParagraphChild[][] = [
    ...row.cells.map((text, index) => said(text, { bold: index === 0 })),
    [quote(row, row.isQuotable ? 'yes' : 'no')],
    numbers(row),
  ];
  return new TableRow({
    cantSplit: true,
    children: contents.map((content, index) => cell(content, sizes[index] ?? 0)),
  });
}

function tableOf({ columns, widths, rows }: TableBlock): Table {
  const shares = [...widths, 5, 8];
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const sizes = shares.map((share) => Math.round((share / whole) * width));
  const heads = [...columns, 'Quote', 'Sources'].map((text, index) =>
    cell([run({ text, bold: true, color: 'FFFFFF' })], sizes[index] ?? 0, blue),
  );
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: sizes,
    borders,
    rows: [new TableRow({ tableHeader: true, children: heads }), ...rows.map((row) => rowOf(row, sizes))],
  });
}

function sidesOf({ sides }: SidesBlock): Table {
  const size = Math.floor(width / sides.length);
  const cells = sides.map(
    ({ heading, sentences }) =>
      new TableCell({
        width: { size, type: WidthType.DXA },
        children: [
          new Paragraph({ text: heading, heading: HeadingLevel.HEADING_3 }),
          ...sentences.map((sentence) => bullet(sentence, undefined)),
        ],
      }),
  );
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: sides.map(() => size),
    borders: noBorders,
    rows: [new TableRow({ children: cells })],
  });
}

/** A block of a brief as Word has it. */
export function blockElements(block: Block, notes: Notes | undefined): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'SENTENCES':
      return block.sentences.map((sentence) => bullet(sentence, notes));
    case 'TABLE':
      return [tableOf(block)];
    case 'SIDES':
      return [sidesOf(block)];
  }
}

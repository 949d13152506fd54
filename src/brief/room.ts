import type { Block, Brief, Part, Row, Sentence } from './brief.ts';

/** The points that the page has between its margins, without its title, names and frame. */
export const pageRoom = 740;

/** Letters in a line of the whole width, and in a table, where words break more often. */
const lettersOfLine = 168;
const lettersOfTable = 170;
/** The points that lines of each kind take. */
const [textLine, tableLine, noteLine, headingRoom, rowGap] = [8.3, 7.6, 7.3, 13, 1];

function linesOf(letters: number, inLine: number): number {
  return Math.max(1, Math.ceil(letters / inLine));
}

/** Behind a sentence stand its numbers and whether it may be quoted. */
function sentenceLines({ text, citations }: Sentence, inLine: number): number {
  return linesOf(text.length + citations.length * 4 + 14, inLine);
}

function sentencesRoom(sentences: readonly Sentence[], inLine: number): number {
  return sentences.reduce((sum, one) => sum + sentenceLines(one, inLine) * textLine, 0);
}

function rowRoom({ cells, citations }: Row, widths: readonly number[]): number {
  const whole = widths.reduce((sum, width) => sum + width, 13);
  const inCell = (width: number) => (lettersOfTable * width) / whole - 1.5;
  const lines = cells.map((cell, index) => linesOf(cell.length, inCell(widths[index] ?? 1)));
  return Math.max(...lines, linesOf(citations.length * 4, inCell(8))) * tableLine + rowGap;
}

function blockRoom(block: Block): number {
  switch (block.kind) {
    case 'SENTENCES':
      return sentencesRoom(block.sentences, lettersOfLine);
    case 'TABLE':
      return block.rows.reduce(
        (sum, row) => sum + rowRoom(row, block.widths),
        block.rows.length > 0 ? tableLine + rowGap : 0,
      );
    case 'SIDES': {
      const inLine = lettersOfLine / block.sides.length - 4;
      return Math.max(...block.sides.map((side) => textLine + sentencesRoom(side.sentences, inLine)));
    }
  }
}

function partRoom({ blocks, nothing }: Part): number {
  const shown = blocks.reduce((sum, block) => sum + blockRoom(block), 0);
  return headingRoom + (shown > 0 ? shown : linesOf(nothing.length, lettersOfLine) * textLine);
}

/** The points that parts and notes take on A4, as far as letters tell: what is reckoned is rather too much than too little. */
export function roomOf({ parts, notes }: Pick<Brief, 'parts' | 'notes'>): number {
  const ofNotes = notes.reduce((sum, note) => sum + linesOf(note.length, 185) * noteLine + 1, 0);
  return parts.reduce((sum, part) => sum + partRoom(part), ofNotes);
}

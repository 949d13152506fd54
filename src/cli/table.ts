import stringWidth from 'string-width';

/** A cell of a table: numbers are set to the right. */
export type Cell = string | number | null;

type Rows = readonly (readonly Cell[])[];

/** How wide a column may be; on a narrow terminal the lesser widths are tried too. */
const widths = [60, 45, 30];
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A text on one line; nothing in it can steer the terminal. */
function onOneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]+/gu, ' ');
}

/** A text on one line, cut where it is wider than a column may be. */
function shortened(text: string, widest: number): string {
  const line = onOneLine(text);
  if (stringWidth(line) <= widest) return line;
  let kept = '';
  for (const { segment } of graphemes.segment(line)) {
    if (stringWidth(kept + segment) >= widest) break;
    kept += segment;
  }
  return `${kept}…`;
}

function textOf(cell: Cell, widest: number): string {
  return cell === null ? '' : shortened(String(cell), widest);
}

/**
 * Rows below their columns, aligned by the width that characters take on a terminal: Chinese ones take two cells, signs
 * that are written above or below others none.
 */
export function table(columns: readonly string[], rows: Rows, widest = widths[0] ?? 0): string {
  const texts = [columns, ...rows].map((row) => row.map((cell) => textOf(cell, widest)));
  const needed = columns.map((_, place) => Math.max(...texts.map((row) => stringWidth(row[place] ?? ''))));
  const isNumeric = columns.map(
    (_, place) =>
      rows.length > 0 && rows.every((row) => typeof row[place] === 'number' || row[place] === null),
  );
  const line = (row: readonly string[]) =>
    row
      .map((text, place) => {
        const space = ' '.repeat((needed[place] ?? 0) - stringWidth(text));
        return isNumeric[place] ? space + text : text + space;
      })
      .join('  ')
      .trimEnd();
  const [heading = [], ...body] = texts;
  return [line(heading), needed.map((width) => '─'.repeat(width)).join('  '), ...body.map(line)].join('\n');
}

/** Each row as a block of lines, a cell on each, uncut; what is not there is left out. */
function blocks(columns: readonly string[], rows: Rows): string {
  const longest = Math.max(...columns.map((column) => stringWidth(column)));
  return rows
    .map((row) =>
      row
        .flatMap((cell, place) => {
          const column = columns[place] ?? '';
          const space = ' '.repeat(longest - stringWidth(column));
          return cell === null || cell === '' ? [] : [`${column}${space}  ${onOneLine(String(cell))}`];
        })
        .join('\n'),
    )
    .join('\n\n');
}

/**
 * A table that fits into the width of a terminal, with narrower columns where it must; where even those are too many, each
 * row is a block of lines. A width that is undefined has no end.
 */
export function tableWithin(width: number | undefined, columns: readonly string[], rows: Rows): string {
  if (width === undefined) return table(columns, rows);
  for (const widest of widths) {
    const text = table(columns, rows, widest);
    if (text.split('\n').every((line) => stringWidth(line) <= width)) return text;
  }
  return blocks(columns, rows);
}

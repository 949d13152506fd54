import stringWidth from 'string-width';

/** A cell of a table: numbers are set to the right. */
export type Cell = string | number | null;

const widest = 60;
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A text on one line, cut where it is wider than a column may be; nothing in it can steer the terminal. */
function shortened(text: string): string {
  const line = text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]+/gu, ' ');
  if (stringWidth(line) <= widest) return line;
  let kept = '';
  for (const { segment } of graphemes.segment(line)) {
    if (stringWidth(kept + segment) >= widest) break;
    kept += segment;
  }
  return `${kept}…`;
}

function textOf(cell: Cell): string {
  return cell === null ? '' : shortened(String(cell));
}

/**
 * Rows below their columns, aligned by the width that characters take on a terminal: Chinese ones take two cells, signs
 * that are written above or below others none.
 */
export function table(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const texts = [columns.map(shortened), ...rows.map((row) => row.map(textOf))];
  const widths = columns.map((_, place) => Math.max(...texts.map((row) => stringWidth(row[place] ?? ''))));
  const isNumeric = columns.map(
    (_, place) =>
      rows.length > 0 && rows.every((row) => typeof row[place] === 'number' || row[place] === null),
  );
  const line = (row: readonly string[]) =>
    row
      .map((text, place) => {
        const space = ' '.repeat((widths[place] ?? 0) - stringWidth(text));
        return isNumeric[place] ? space + text : text + space;
      })
      .join('  ')
      .trimEnd();
  const [heading = [], ...body] = texts;
  return [line(heading), widths.map((width) => '─'.repeat(width)).join('  '), ...body.map(line)].join('\n');
}

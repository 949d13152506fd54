/** A cell and where it ends; undefined where a quote is not closed or stands in the middle. */
type Cell = { readonly text: string; readonly end: number } | undefined;

function quoted(line: string, start: number): Cell {
  let text = '';
  for (let from = start + 1; ;) {
    const end = line.indexOf('"', from);
    if (end === -1) return undefined;
    text += line.slice(from, end);
    if (line[end + 1] !== '"') {
      const isClosed = end + 1 === line.length || line[end + 1] === ',';
      return isClosed ? { text, end: end + 1 } : undefined;
    }
    text += '"';
    from = end + 2;
  }
}

function plain(line: string, start: number): Cell {
  const found = line.indexOf(',', start);
  const end = found === -1 ? line.length : found;
  const text = line.slice(start, end);
  return text.includes('"') ? undefined : { text, end };
}

/**
 * The cells of a line of CSV (RFC 4180); undefined when its quotes do not match. A row of the summaries is one line, so a
 * quote that is not closed spoils its own row alone, and every row is found again by its line.
 */
export function cellsOf(line: string): string[] | undefined {
  const cells: string[] = [];
  for (let start = 0; ;) {
    const cell = line[start] === '"' ? quoted(line, start) : plain(line, start);
    if (!cell) return undefined;
    cells.push(cell.text);
    if (cell.end === line.length) return cells;
    start = cell.end + 1;
  }
}

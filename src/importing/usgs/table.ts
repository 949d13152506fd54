import { importProblems, wrongColumns } from '../../dataErrors.ts';
import { cellsOf } from './cells.ts';
import { linesOf, type Line } from './lines.ts';

/** The columns of the data release, in its order. */
export const columns = [
  'MCS chapter',
  'Section',
  'Commodity',
  'Country',
  'Statistics',
  'Statistics_detail',
  'Unit',
  'Year',
  'Value',
  'Notes',
  'Is critical mineral 2025',
  'Other notes',
] as const;

/** The last two say nothing of a figure, and one has the year of a list in its name. */
const needed = columns.slice(0, 10);

/** Gives the cell of a column. */
export type Cells = (column: (typeof columns)[number]) => string;

/** A row with its line, or what is wrong with the line. */
export type TableRow = { readonly line: number } & ({ readonly cells: Cells } | { readonly problem: string });

function namesOf(file: string, { line, text }: Line): string[] {
  const names = (cellsOf(text) ?? []).map((name) => name.trim());
  const lacking = needed.filter((name) => !names.includes(name));
  if (lacking.length > 0) throw wrongColumns(file, line, lacking, names);
  return names;
}

function rowOf(names: readonly string[], { line, text }: Line): TableRow {
  const cells = cellsOf(text);
  if (!cells) return { line, problem: importProblems.quotes() };
  if (cells.length !== names.length)
    return { line, problem: importProblems.cellCount(names.length, cells.length) };
  return { line, cells: (column) => (cells[names.indexOf(column)] ?? '').trim() };
}

/** The rows of a table of the data release. Errors: BAD_USER_INPUT for other columns or another encoding. */
export async function* rowsOfTable(file: string, chunks: AsyncIterable<Buffer>): AsyncGenerator<TableRow> {
  let names: string[] | undefined;
  for await (const line of linesOf(file, chunks)) {
    if (names === undefined) names = namesOf(file, line);
    else if (line.text !== '') yield rowOf(names, line);
  }
  if (names === undefined) throw wrongColumns(file, 1, needed, []);
}

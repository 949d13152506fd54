import { parse } from 'csv-parse/sync';

type Cell = string | number | boolean | null;

/** An answer as its address writes it in JSON. */
export type Written = {
  readonly frame: Readonly<Record<string, unknown>>;
  readonly about: Readonly<Record<string, Cell>>;
  readonly parts: readonly {
    readonly name: string;
    readonly rows: readonly (Readonly<Record<string, Cell>> & { readonly citations: readonly number[] })[];
  }[];
  readonly citations: readonly Readonly<Partial<Record<string, string>>>[];
};

type CsvRow = Readonly<Record<string, string>>;

/** The rows of a table of CSV, as texts by column. */
export function readCsv(text: string): CsvRow[] {
  return parse<CsvRow>(text, { columns: true });
}

// Spreadsheets run what begins like a formula, unless an apostrophe stands before it.
const textOf = (cell: Cell | undefined): string =>
  typeof cell === 'string' ? cell.replace(/^(?=[=+\-@\t\r])/, "'") : String(cell ?? '');

function citationText({
  publisher,
  title,
  publishedOn,
  locator,
  says,
}: Written['citations'][number]): string {
  const said = says !== undefined && says !== publisher ? `says ${says}` : undefined;
  return [publisher, title, publishedOn ?? 'undated', locator, said].filter(Boolean).join(', ');
}

/** The rows that a table of CSV must hold for an answer in JSON: every cell, in the same order, with its citations in words. */
export function asInCsv({ parts, citations }: Written): CsvRow[] {
  const columns = [...new Set(parts.flatMap(({ rows }) => rows.flatMap((row) => Object.keys(row))))];
  return parts.flatMap(({ name, rows }) =>
    rows.map((row) => ({
      ...(parts.length > 1 ? { part: name } : {}),
      ...Object.fromEntries(columns.map((column) => [column, textOf(row[column])])),
      citations: textOf(row.citations.map((number) => citationText(citations[number - 1] ?? {})).join(' | ')),
    })),
  );
}

/** How many rows each table of a Markdown text has; a part without a table has none. */
export function markdownRows(text: string): number[] {
  const [, ...parts] = text.split(/^## /m);
  return parts
    .filter((part) => !part.startsWith('Sources\n'))
    .map((part) => Math.max(0, part.split('\n').filter((line) => line.startsWith('| ')).length - 2));
}

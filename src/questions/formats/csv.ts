import { stringify } from 'csv-stringify/sync';

import type { Answer } from '../answer.ts';
import { citationText } from '../citationText.ts';

/** An answer as one table of CSV: where it has several lists, the column `part` says of which one a row is. */
export function csvOf({ parts, citations }: Answer): string {
  const columns = [...new Set(parts.flatMap((part) => part.columns))];
  const heads = [...(parts.length > 1 ? ['part'] : []), ...columns, 'citations'];
  const rows = parts.flatMap(({ name, rows: own }) =>
    own.map(({ cells, citations: numbers }) => ({
      ...cells,
      part: name,
      citations: numbers.map((number) => citationText(citations[number - 1] ?? {})).join(' | '),
    })),
  );
  return stringify(rows, {
    header: true,
    columns: heads,
    // Spreadsheets run what begins like a formula.
    escape_formulas: true,
    cast: { boolean: String },
  });
}

import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';

/** A value of a column; undefined leaves it out of the graph, an empty text does not. */
export type Value = string | number | boolean | readonly string[] | undefined;

/** A row by its columns. */
export type Row = Readonly<Record<string, Value>>;

function cell(value: Value): string {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = typeof value === 'string' ? value : value.join(';');
  return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : `"${text}"`;
}

/** A file of Neo4j's importer, written row by row and never held whole. */
export class CsvFile {
  readonly #columns: readonly string[];
  readonly #stream: WriteStream;
  #waiting: string[] = [];
  rows = 0;

  /** `columns` are names with the importer's types: `codes:string[]`. */
  constructor(path: string, columns: readonly string[]) {
    this.#stream = createWriteStream(path);
    this.#columns = columns.map((column) => column.replace(/:(string\[\]|long|double|boolean|ID)$/, ''));
    this.#waiting.push(columns.join(','));
  }

  /** Adds a row; what no column is for is a mistake of whoever calls. */
  add(row: Row): void {
    this.#waiting.push(this.#columns.map((column) => cell(row[column])).join(','));
    this.rows += 1;
  }

  /** Waits until what was added is on its way to the disk. */
  async flush(): Promise<void> {
    const lines = this.#waiting;
    this.#waiting = [];
    if (lines.length > 0 && !this.#stream.write(`${lines.join('\n')}\n`)) await once(this.#stream, 'drain');
  }

  /** Ends the file. */
  async close(): Promise<void> {
    await this.flush();
    this.#stream.end();
    await once(this.#stream, 'close');
  }
}

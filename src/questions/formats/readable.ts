import type { Answer } from '../answer.ts';
import type { Cell, Part } from '../table.ts';

/** A column as people read it: a thing by its name, without the id beside it. */
export type ReadableColumn = { readonly column: string; readonly head: string };

/** Whether people read what a column holds in another one: an id in the name, the hops of a path in its sentence. */
function isSaidElsewhere(column: string, columns: readonly string[]): boolean {
  const teller = column.replace(/(^|\.)ref$/, '$1name').replace(/(^|\.)hops$/, '$1sentence');
  return teller !== column && columns.includes(teller);
}

/** The columns of a part that people read. */
export function readableColumns(columns: readonly string[]): ReadableColumn[] {
  return columns
    .filter((column) => !isSaidElsewhere(column, columns))
    .map((column) => ({ column, head: headOf(column) }));
}

function headOf(column: string): string {
  const words = column
    .replace(/\.name$/, '')
    .replaceAll('.', ' ')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A name of a key in words. */
export const inWords = headOf;

/** A cell as text. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined || cell === null) return '–';
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  return String(cell);
}

type Framed = Pick<Answer, 'frame'> & { readonly frames?: Answer['frames'] };

function daysOf(frame: Readonly<Record<string, unknown>>): string {
  const { at, knownAt } = frame as { at?: string; knownAt?: string };
  return `${at ?? knownAt ?? 'today'}${knownAt === undefined ? '' : `, as known on ${knownAt}`}`;
}

/** In which frame an answer is given, or in which ones, as a sentence. */
export function frameSentence({ frame, frames = [] }: Framed): string {
  if (!frame) return '';
  const release = frame['release'];
  const days = [...new Set((frames.length > 0 ? frames : [frame]).map(daysOf))].join(', and as of ');
  return [`As of ${days}`, ...(typeof release === 'string' ? [`release ${release}`] : [])].join('; ');
}

/** What an answer assumes, as sentences. */
export function assumedIn({ frame, frames = [] }: Framed): readonly string[] {
  const assumptions = [...frames, frame].flatMap(
    (one) => (one?.['assumptions'] ?? []) as readonly { readonly sentence?: string }[],
  );
  return [...new Set(assumptions.flatMap(({ sentence }) => sentence ?? []))];
}

/** How many rows a part has, and whether more follow. */
export function amountOf({ rows, total, next }: Part): string {
  const shown = `${rows.length} ${rows.length === 1 ? 'row' : 'rows'}`;
  if (total !== undefined && total > rows.length) return `${shown} of ${total}`;
  return next === undefined ? shown : `${shown}, more follow`;
}

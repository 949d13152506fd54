import type { Cell as AnswerCell, Citation, Part } from '../questions/table.ts';
import { citationText } from '../questions/citationText.ts';
import {
  amountOf,
  assumedIn,
  cellText,
  frameSentence,
  inWords,
  readableColumns,
} from '../questions/formats/readable.ts';
import { changesTable, pinnedSentence } from '../questions/formats/pinnedText.ts';
import type { Pinned } from '../questions/kept/pinned.ts';
import { tableWithin, type Cell } from './table.ts';

type Row = Readonly<Record<string, AnswerCell>> & { readonly citations: readonly number[] };

/** An answer as its address gives it in JSON. */
export type Told = {
  readonly title: string;
  readonly link: string;
  /** Only when a release was asked for. */
  readonly pinned?: Pinned;
  readonly frame?: Readonly<Record<string, unknown>>;
  /** Only when they are several. */
  readonly frames?: readonly Readonly<Record<string, unknown>>[];
  readonly about: Readonly<Record<string, AnswerCell>>;
  readonly parts: readonly {
    readonly name: string;
    readonly total?: number;
    readonly next?: string;
    readonly rows: readonly Row[];
  }[];
  readonly citations: readonly (Citation & { readonly number: number; readonly url?: string })[];
};

function partOf({ name, total, next, rows }: Told['parts'][number]): Part {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter(
    (column) => column !== 'citations',
  );
  const own = rows.map(({ citations, ...cells }) => ({ cells, citations }));
  return { name, total, next, columns, rows: own };
}

/** A number stays one, so that it is set to the right; what is not there leaves its place empty. */
function shownCell(cell: AnswerCell | undefined): Cell {
  return cell === null || cell === undefined || typeof cell === 'number' ? (cell ?? null) : cellText(cell);
}

/** The numbers of citations, `[1][4–7]`: three and more that follow each other as a span, so that a column holds them. */
function numbersText(numbers: readonly number[]): string {
  const spans: { readonly from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = spans.at(-1);
    if (last?.to === number - 1) last.to = number;
    else spans.push({ from: number, to: number });
  }
  return spans
    .map(({ from, to }) => {
      if (from === to) return `[${from}]`;
      return to === from + 1 ? `[${from}][${to}]` : `[${from}–${to}]`;
    })
    .join('');
}

function partText(part: Part, width: number | undefined): string {
  const heading = `${inWords(part.name)} (${amountOf(part)})`;
  if (part.rows.length === 0) return heading;
  const columns = readableColumns(part.columns);
  const rows = part.rows.map(({ cells, citations }) => [
    ...columns.map(({ column }) => shownCell(cells[column])),
    numbersText(citations),
  ]);
  return `${heading}\n${tableWithin(width, [...columns.map(({ head }) => head), 'Sources'], rows)}`;
}

function citationLine(citation: Told['citations'][number]): string {
  // In JSON what a source says of itself stands beside the place in it.
  const text = citationText({ source: citation });
  return `[${citation.number}] ${[text, citation.url].filter(Boolean).join(', ')}`;
}

/** An answer for people: what is assumed, what stands beside the lists, each list as a table, the sources. */
export function answerText(told: Told, width?: number): string {
  const { title, link, about, parts, citations } = told;
  const framed = { frame: told.frame, frames: told.frames ?? [] };
  const changes = changesTable(told);
  const head = [title, ...[frameSentence(framed)].filter(Boolean), `Link: ${link}`];
  const beside = readableColumns(Object.keys(about)).map(
    ({ column, head: words }) => `${words}: ${cellText(about[column])}`,
  );
  return [
    head.join('\n'),
    pinnedSentence(told) ?? '',
    changes ? tableWithin(width, changes.heads, changes.rows) : '',
    assumedIn(framed).join('\n'),
    beside.join('\n'),
    ...parts.map((part) => partText(partOf(part), width)),
    citations.map(citationLine).join('\n'),
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}

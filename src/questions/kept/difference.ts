import { groupBy } from '../../lib/multimap.ts';
import type { FieldChange } from '../../releases/fieldChange.ts';
import { citationText } from '../citationText.ts';
import type { Cell, Part, Row, Tables } from '../table.ts';

/** What became of one row of an answer. */
export type AnswerRowChange = {
  readonly change: 'ADDED' | 'REMOVED' | 'CHANGED';
  /** The list that the row is in; `about` for what stands beside the lists. */
  readonly part: string;
  /** What tells the row apart, as people read it. */
  readonly row: string;
  /** What changed, column by column; empty for a row that was added or removed. */
  readonly fields: readonly FieldChange[];
};

type Cells = Row['cells'];
type Side = { readonly row: Row; readonly sources: string };

/** Columns that name things; together they tell most rows apart. */
const naming = /(^|\.)(ref|symbol|alpha2|key)$/;

/** Columns that name them to people. */
const telling = /(^|\.)(name|symbol|alpha2|key)$/;

/** Columns whose values differ between releases by their nature. */
const ofRelease = /(^|\.)(release|pageInfo|endCursor)$/;

function keyOf(cells: Cells): string {
  const own = Object.entries(cells).filter(([column]) => naming.test(column));
  return JSON.stringify(own.length > 0 ? own : cells);
}

/** The rows of a part by what tells them apart: by the things they name or, where that is not enough, by all they hold. */
function byKey(rows: readonly Side[], isEnough: boolean): ReadonlyMap<string, readonly Side[]> {
  return groupBy(rows, ({ row }) => (isEnough ? keyOf(row.cells) : JSON.stringify(row.cells)));
}

function areDistinct(rows: readonly Side[]): boolean {
  return new Set(rows.map(({ row }) => keyOf(row.cells))).size === rows.length;
}

/** A row in a few words: the names of the things it is about. */
function inShort(cells: Cells): string {
  const named = Object.entries(cells).filter(([column, cell]) => telling.test(column) && cell !== null);
  const words = named.length > 0 ? named : Object.entries(cells).filter(([, cell]) => cell !== null);
  return words
    .slice(0, 3)
    .map(([, cell]) => String(cell))
    .join(', ');
}

function changesBetween(before: Cells, after: Cells): FieldChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((column) => !ofRelease.test(column))
    .flatMap((field) => {
      const [was, is] = [before[field] ?? null, after[field] ?? null];
      if (was === is) return [];
      const change = was === null ? 'ADDED' : is === null ? 'REMOVED' : 'CHANGED';
      return [{ field, to: undefined, change, before: was ?? undefined, after: is ?? undefined } as const];
    });
}

function sidesOf({ citations }: Tables, part: Part | undefined): Side[] {
  const texts = (row: Row) => row.citations.map((number) => citationText(citations[number - 1] ?? {}));
  return (part?.rows ?? []).map((row) => ({ row, sources: texts(row).sort().join(' | ') }));
}

function ofPart(name: string, before: readonly Side[], after: readonly Side[]): AnswerRowChange[] {
  const isEnough = areDistinct(before) && areDistinct(after);
  const [old, recent] = [byKey(before, isEnough), byKey(after, isEnough)];
  return [...new Set([...old.keys(), ...recent.keys()])].flatMap((key): AnswerRowChange[] => {
    const [was = [], is = []] = [old.get(key), recent.get(key)];
    const [one, other] = [was[0], is[0]];
    if (one && other && was.length === is.length) {
      const sources: Record<string, Cell>[] = [{ sources: one.sources }, { sources: other.sources }];
      const fields = changesBetween(
        { ...one.row.cells, ...sources[0] },
        { ...other.row.cells, ...sources[1] },
      );
      return fields.length === 0
        ? []
        : [{ change: 'CHANGED', part: name, row: inShort(other.row.cells), fields }];
    }
    const left = was.slice(is.length).map(({ row }) => ({ change: 'REMOVED' as const, row }));
    const come = is.slice(was.length).map(({ row }) => ({ change: 'ADDED' as const, row }));
    return [...left, ...come].map(({ change, row }) => ({
      change,
      part: name,
      row: inShort(row.cells),
      fields: [],
    }));
  });
}

/** What differs between two answers to the same question: row by row, and beside the lists value by value. */
export function differenceOfAnswers(before: Tables, after: Tables): AnswerRowChange[] {
  const about = changesBetween(before.about, after.about);
  const names = [...new Set([...before.parts, ...after.parts].map(({ name }) => name))];
  const partOf = ({ parts }: Tables, name: string) => parts.find((part) => part.name === name);
  return [
    ...about.map((field) => ({
      change: 'CHANGED' as const,
      part: 'about',
      row: field.field,
      fields: [field],
    })),
    ...names.flatMap((name) =>
      ofPart(name, sidesOf(before, partOf(before, name)), sidesOf(after, partOf(after, name))),
    ),
  ];
}

import type { Shape } from './shape.ts';

/** A cell: what lists hold is one text. */
export type Cell = string | number | boolean | null;

/** One row of an answer, by column, with the places of its citations in the list of the answer, from 1 on. */
export type Row = { readonly cells: Readonly<Record<string, Cell>>; readonly citations: readonly number[] };

/** One list of an answer. */
export type Part = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** How many rows there are on all pages, where the question asks for it. */
  readonly total: number | undefined;
  /** The cursor after which more rows follow, where the question pages. */
  readonly next: string | undefined;
};

/** A citation as the question selects it. */
export type Citation = Readonly<Record<string, unknown>>;

/** An answer as tables. */
export type Tables = {
  /** The values that stand beside the lists, by their place in the answer. */
  readonly about: Readonly<Record<string, Cell>>;
  /** The frame that the answer is about: of two that are compared, the second. */
  readonly frame: Readonly<Record<string, unknown>> | undefined;
  /** All frames of the answer that differ, in its order. */
  readonly frames: readonly Readonly<Record<string, unknown>>[];
  readonly parts: readonly Part[];
  readonly citations: readonly Citation[];
};

type Value = Readonly<Record<string, unknown>>;

const between = '; ';

/** Keys that say nothing to a reader of a table. */
const structural = new Set([
  'asOf',
  'compare',
  'node',
  'nodes',
  'edges',
  'cursor',
  'pageInfo',
  '__typename',
  'id',
]);

const isValue = (value: unknown): value is Value => typeof value === 'object' && value !== null;

/** The citations of an answer, each once, with their numbers. */
class Numbering {
  readonly all: Citation[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(citation: Citation): number {
    const key = JSON.stringify(citation);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.all.push(citation);
    this.#numbers.set(key, this.all.length);
    return this.all.length;
  }
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return JSON.stringify(value);
}

/** The entries of a connection, or of a list. */
function entriesOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (!isValue(value)) return [];
  return entriesOf(value['edges'] ?? value['nodes'] ?? []);
}

const isConnection = ({ type, fields }: Shape): boolean =>
  type.endsWith('Connection') && (fields.has('nodes') || fields.has('edges'));

function entryShape(shape: Shape): Shape {
  return (isConnection(shape) ? (shape.fields.get('edges') ?? shape.fields.get('nodes')) : shape) ?? shape;
}

function nameAt(path: readonly string[]): string {
  const telling = path.filter((key) => !structural.has(key));
  return telling.join('.');
}

/** Puts what a thing holds into cells; its citations go to the numbering. */
function flatten(
  shape: Shape,
  value: unknown,
  path: readonly string[],
  cells: Map<string, Cell>,
  cited: (citation: Citation) => void,
): void {
  for (const [key, inner] of shape.fields) {
    const own = isValue(value) ? value[key] : null;
    if (inner.type === 'Citation') {
      for (const one of Array.isArray(own) ? own : [own]) if (isValue(one)) cited(one);
    } else if (inner.isList || isConnection(inner)) {
      cells.set(nameAt([...path, key]), joined(inner, own, cited));
    } else if (inner.fields.size > 0) {
      flatten(inner, own, [...path, key], cells, cited);
    } else if (!structural.has(key)) {
      cells.set(nameAt([...path, key]), cellOf(own));
    }
  }
}

/** A list inside a row as one text; null when it is empty. */
function joined(shape: Shape, value: unknown, cited: (citation: Citation) => void): Cell {
  const texts = entriesOf(value).map((entry) => {
    if (!isValue(entry)) return String(cellOf(entry) ?? '');
    const cells = new Map<string, Cell>();
    flatten(entryShape(shape), entry, [], cells, cited);
    return [...cells]
      .filter(
        ([name, cell]) =>
          cell !== null && !(/(^|\.)ref$/.test(name) && cells.has(name.replace(/ref$/, 'name'))),
      )
      .map(([, cell]) => String(cell))
      .join(', ');
  });
  return texts.length === 0 ? null : texts.join(between);
}

function partOf(name: string, shape: Shape, value: unknown, numbering: Numbering): Part {
  const columns = new Set<string>();
  const entries = entriesOf(value);
  const rows = entries.map((entry) => {
    const cells = new Map<string, Cell>();
    const citations = new Set<number>();
    const cite = (citation: Citation) => citations.add(numbering.numberOf(citation));
    if (shape.fields.size === 0) cells.set('value', cellOf(entry));
    else flatten(entryShape(shape), entry, [], cells, cite);
    for (const column of cells.keys()) columns.add(column);
    return { cells: Object.fromEntries(cells), citations: [...citations].sort((a, b) => a - b) };
  });
  const connection = isValue(value) && !Array.isArray(value) ? value : {};
  const { totalCount, pageInfo } = connection as { totalCount?: number; pageInfo?: Value };
  const next = pageInfo?.['hasNextPage'] === true ? pageInfo['endCursor'] : undefined;
  return {
    name,
    columns: [...columns],
    rows,
    total: totalCount,
    next: typeof next === 'string' ? next : undefined,
  };
}

/** The tables of an answer: each list that is met first on a way into it is a part, the values on the way are beside it. */
export function tablesOf(shape: Shape, data: unknown): Tables {
  const about = new Map<string, Cell>();
  const numbering = new Numbering();
  const parts: Part[] = [];
  let frame: Value | undefined;
  const frames = new Map<string, Value>();

  function descend(within: Shape, value: unknown, path: readonly string[], isBeside: boolean): void {
    for (const [key, inner] of within.fields) {
      const own = isValue(value) ? value[key] : null;
      const place = [...path, key];
      if (inner.type === 'Frame' && isValue(own)) frames.set(JSON.stringify(own), own);
      if (inner.type === 'Frame' && key === 'frame' && isValue(own)) frame ??= own;
      else if (inner.type === 'PageInfo' || key === 'totalCount') continue;
      else if (inner.type === 'Citation') {
        for (const one of Array.isArray(own) ? own : [own]) if (isValue(one)) numbering.numberOf(one);
      } else if (isConnection(inner)) {
        parts.push(partOf(nameAt(place), inner, own, numbering));
        descend(beside(inner), own, place, true);
      } else if (inner.isList && inner.fields.size > 0 && !isBeside)
        parts.push(partOf(nameAt(place), inner, own, numbering));
      else if (inner.isList)
        about.set(
          nameAt(place),
          joined(inner, own, (one) => numbering.numberOf(one)),
        );
      else if (inner.fields.size > 0) descend(inner, own, place, isBeside);
      else if (!structural.has(key)) about.set(nameAt(place), cellOf(own));
    }
  }

  descend(shape, data, [], false);
  const all = [...frames.values()];
  return {
    about: Object.fromEntries(about),
    frame: frame ?? all.at(-1),
    frames: all,
    parts,
    citations: numbering.all,
  };
}

/** What a connection holds beside its entries. */
function beside(shape: Shape): Shape {
  const fields = new Map([...shape.fields].filter(([key]) => key !== 'nodes' && key !== 'edges'));
  return { ...shape, fields };
}

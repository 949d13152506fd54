import { stringify } from 'csv-stringify/sync';

import type { ExportedEntity, ExportedRelationship } from '../graph/exported.ts';
import type { Edge } from '../model/edge.ts';
import type { RowShape } from '../model/rowShape.ts';
import { edges } from '../model/edges.ts';
import { cell, citationIds, entityColumns, relationshipColumns, type Column } from './columns.ts';
import type { Extract } from './extract.ts';

/** A file of tables: its name, and its text part by part. */
export type TableFile = {
  readonly name: string;
  readonly parts: () => AsyncIterable<string | Uint8Array>;
};

type Cells = Readonly<Record<string, unknown>>;

const rowsAtOnce = 500;

function entityCells({ statusOf }: Extract, { row, citations }: ExportedEntity): Cells {
  return { ...row, status: statusOf(row.id), citations: citationIds(citations) };
}

function relationshipCells(from: string, { to, properties, citations }: ExportedRelationship): Cells {
  return { ...properties, from, to, citations: citationIds(citations) };
}

/** Rows as text, many at once; a table without rows is its heading. */
async function* table(columns: readonly Column[], rows: AsyncIterable<Cells>): AsyncGenerator<string> {
  const names = columns.map(({ name }) => name);
  const textOf = (some: readonly unknown[][]) => stringify(some as unknown[][]);
  let waiting: unknown[][] = [names];
  for await (const row of rows) {
    waiting.push(names.map((name) => cell(row[name])));
    if (waiting.length < rowsAtOnce) continue;
    yield textOf(waiting);
    waiting = [];
  }
  if (waiting.length > 0) yield textOf(waiting);
}

function entityTable(extract: Extract, shape: RowShape): TableFile {
  async function* rows() {
    for await (const entity of extract.entities({ label: shape.type.name, relationships: 'none' }))
      yield entityCells(extract, entity);
  }
  return {
    name: `entities/${shape.type.name}.csv`,
    parts: () => table(entityColumns(shape), rows()),
  };
}

function relationshipTable(extract: Extract, edge: Edge): TableFile {
  async function* rows() {
    const wanted = { label: edge.from.type, relationships: { type: edge.type } } as const;
    for await (const { row, relationships } of extract.entities(wanted))
      for (const relationship of relationships) yield relationshipCells(row.id, relationship);
  }
  return {
    name: `relationships/${edge.type}.csv`,
    parts: () => table(relationshipColumns(edge), rows()),
  };
}

const citationColumns = [
  ...['id', 'source', 'publisher', 'title', 'url', 'publishedOn', 'retrievedOn', 'locator', 'attribution'],
  ...['paraphrase', 'confidence', 'laterCopy', 'knownFrom'],
].map((name): Column => ({ name, kind: 'text' }));

function citationTable(extract: Extract): TableFile {
  async function* rows() {
    for await (const { row, source, sourceRow } of extract.citations()) {
      const { publisher, title, url, publishedOn, retrievedOn } = sourceRow;
      yield { publisher, title, url, publishedOn, retrievedOn, ...row, source };
    }
  }
  return { name: 'citations.csv', parts: () => table(citationColumns, rows()) };
}

/** An extract as tables: one for each type of entities and of relationships, and one of all citations. */
export function tablesOf(extract: Extract): TableFile[] {
  return [
    ...extract.shapes.map((shape) => entityTable(extract, shape)),
    ...edges.map((edge) => relationshipTable(extract, edge)),
    citationTable(extract),
  ];
}

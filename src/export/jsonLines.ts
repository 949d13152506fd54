import type { ExportedCitation, ExportedEntity } from '../graph/exported.ts';
import type { RowShape } from '../model/rowShape.ts';
import { redirectRow } from '../rows/redirectRow.ts';
import { lineOf, picked, wholeRow, type StatedCitation, type WholeRow } from '../rows/wholeRow.ts';
import type { Extract } from './extract.ts';

function citationsOf(shape: RowShape, citations: readonly ExportedCitation[]): StatedCitation[] {
  return citations.map(({ row, source }) => ({ source, fields: picked(row, shape.citation.keys()) }));
}

/** An entity as the row that would state it. */
function rowOf(shape: RowShape, { row, relationships, citations }: ExportedEntity): WholeRow {
  return wholeRow(shape, {
    type: row.type,
    id: row.id,
    fields: row,
    citations: citationsOf(shape, citations),
    relationships: relationships.map(({ type, to, key, properties, citations: own }) => {
      const relation = shape.relations.find((one) => one.relation.edge.type === type);
      const values = picked(properties, relation?.fields.keys() ?? []);
      return { type, to, key, values, citations: citationsOf(shape, own) };
    }),
  });
}

/** The whole rows of an extract, by type and id; the retired ids at the end. Read back, they make the same release. */
export async function* rowsOf(extract: Extract): AsyncGenerator<WholeRow> {
  for (const shape of extract.shapes)
    for await (const entity of extract.entities({ label: shape.type.name, relationships: 'all' }))
      yield rowOf(shape, entity);
  for (const redirect of await extract.redirects()) yield redirectRow(redirect);
}

/** An extract as JSON Lines: one entity a line, with its relationships and citations, as a seed would state it. */
export async function* jsonLines(extract: Extract): AsyncGenerator<string> {
  for await (const row of rowsOf(extract)) yield lineOf(row);
}

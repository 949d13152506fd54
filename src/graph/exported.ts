import type { Frame } from '../law/frame.ts';
import type { NodeRecord } from './decode.ts';
import { citations, citedAt, entitiesOf, redirects, type WithRelationships } from './exportStatements.ts';
import { inFrame } from './inFrame.ts';
import { publishedBy } from './nodes.ts';
import type { Operation } from './operation.ts';
import type { Row } from './row.ts';

/** A citation as an export shows it. */
export type ExportedCitation = { readonly row: Row; readonly source: string };

/** A citation with the row of its source. */
export type CitationOfSource = ExportedCitation & { readonly sourceRow: Row };

/** A relationship that an entity owns. */
export type ExportedRelationship = {
  readonly type: string;
  readonly to: string;
  readonly key: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly citations: readonly ExportedCitation[];
};

/** An entity with all that an export shows of it. */
export type ExportedEntity = {
  readonly row: Row;
  readonly relationships: readonly ExportedRelationship[];
  readonly citations: readonly ExportedCitation[];
};

/** A retired id, with the id that answers in its place. */
export type ExportedRedirect = { readonly from: string; readonly to: string; readonly reason: string };

type EntityRecord = NodeRecord & {
  readonly relationships: readonly Omit<ExportedRelationship, 'citations'>[];
};
type CitationRecord = { readonly properties: NodeRecord['properties']; readonly source: string };
type SourcedRecord = CitationRecord & { readonly sourceProperties: NodeRecord['properties'] };

const rowsAtOnce = 500;

function citationsOf(properties: Readonly<Record<string, unknown>>): readonly string[] {
  return (properties['citations'] as readonly string[] | undefined) ?? [];
}

async function readCited(
  operation: Operation,
  records: readonly EntityRecord[],
): Promise<Map<string, ExportedCitation>> {
  const ids = records.flatMap(({ properties, relationships }) => [
    ...citationsOf(properties),
    ...relationships.flatMap((one) => citationsOf(one.properties)),
  ]);
  const rows = await operation.run('exported citations', citedAt, { ids: [...new Set(ids)] });
  return new Map(
    (rows as readonly CitationRecord[]).map(({ properties, source }) => {
      const row = operation.decode({ labels: ['Citation'], properties });
      return [row.id, { row, source }] as const;
    }),
  );
}

function withCitations(
  operation: Operation,
  cited: ReadonlyMap<string, ExportedCitation>,
  frame: Frame | undefined,
): (record: EntityRecord) => ExportedEntity {
  const of = (properties: Readonly<Record<string, unknown>>) => {
    const all = citationsOf(properties).flatMap((id) => cited.get(id) ?? []);
    return frame ? publishedBy(all, frame.knownAt) : all;
  };
  return ({ relationships, ...record }) => ({
    row: operation.decode(record),
    citations: of(record.properties),
    relationships: relationships.map((one) => ({ ...one, citations: of(one.properties) })),
  });
}

/** Which entities, and which of their relationships. */
export type Wanted = { readonly label: string; readonly relationships: WithRelationships };

/** The rows of a statement that pages by id, a few hundred at a time, so that memory does not grow with the graph. */
async function* paged<T extends Pick<NodeRecord, 'properties'>>(
  operation: Operation,
  name: string,
  text: string,
  frame: Frame | undefined,
): AsyncGenerator<readonly T[]> {
  let after = '';
  for (;;) {
    const page = { after, limit: rowsAtOnce, ...(frame && inFrame(frame)) };
    const rows = (await operation.run(name, text, page)) as readonly T[];
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    if (rows.length < rowsAtOnce) return;
    after = String(last.properties['id']);
  }
}

/** Entities by id: those that are visible in a frame with what is visible of them, or all with everything. */
export async function* exportedEntities(
  operation: Operation,
  { label, relationships }: Wanted,
  frame: Frame | undefined,
): AsyncGenerator<ExportedEntity> {
  const text = entitiesOf(label, frame ? 'frame' : 'whole', relationships);
  for await (const records of paged<EntityRecord>(operation, 'exported entities', text, frame))
    yield* records.map(withCitations(operation, await readCited(operation, records), frame));
}

/** Citations by id with their sources: those of what is known in a frame, or all. */
export async function* exportedCitations(
  operation: Operation,
  frame: Frame | undefined,
): AsyncGenerator<CitationOfSource> {
  const text = citations(frame ? 'frame' : 'whole');
  for await (const records of paged<SourcedRecord>(operation, 'exported citations', text, frame))
    yield* records.map(({ properties, source, sourceProperties }) => ({
      row: operation.decode({ labels: ['Citation'], properties }),
      source,
      sourceRow: operation.decode({ labels: ['Source'], properties: sourceProperties }),
    }));
}

/** The retired ids, in their order. */
export async function exportedRedirects(operation: Operation): Promise<readonly ExportedRedirect[]> {
  return (await operation.run('exported redirects', redirects)) as readonly ExportedRedirect[];
}

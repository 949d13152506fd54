import type { Frame } from '../law/frame.ts';
import type { NodeRecord } from './decode.ts';
import type { Operation } from './operation.ts';
import type { CitationInFrame, NodeInFrame, Row } from './row.ts';
import { byIds, citationsByIds } from './statements.ts';

/** The entity with a bare id; undefined when none is visible in the frame. One statement for all of a level. */
export async function readEntity(
  operation: Operation,
  frame: Frame,
  ref: string,
): Promise<NodeInFrame | undefined> {
  const loader = operation.loader<NodeInFrame>('entities', frame, async (ids) => {
    const rows = await operation.run('byIds', byIds, { ids, at: frame.at, knownAt: frame.knownAt });
    return new Map(
      rows.map((record) => {
        const row = operation.decode(record as NodeRecord);
        return [row.id, { frame, row }];
      }),
    );
  });
  return loader.load(ref);
}

type CitationRecord = {
  readonly properties: NodeRecord['properties'];
  readonly source: NodeRecord['properties'];
};

/**
 * The citations that were published by the frame's `knownAt`. A visible fact without one is known by its own day or at all
 * times, before the copies that we hold: it is shown with all of them rather than with none.
 */
function publishedBy(citations: readonly CitationInFrame[], { knownAt }: Frame): CitationInFrame[] {
  const published = citations.filter(({ row }) => row.knownFrom <= knownAt);
  return published.length > 0 ? published : [...citations];
}

/** The citations with these bare ids, as far as they were published in the frame. One statement for all of a level. */
export async function readCitations(
  operation: Operation,
  frame: Frame,
  refs: readonly string[],
): Promise<CitationInFrame[]> {
  const loader = operation.loader<CitationInFrame>('citations', frame, async (ids) => {
    const rows = (await operation.run('citations', citationsByIds, { ids })) as readonly CitationRecord[];
    return new Map(
      rows.map(({ properties, source }) => {
        const row = operation.decode({ labels: ['Citation'], properties }) as Row & CitationInFrame['row'];
        return [row.id, { frame, row, source: operation.decode({ labels: ['Source'], properties: source }) }];
      }),
    );
  });
  const citations = await Promise.all(refs.map((ref) => loader.load(ref)));
  return publishedBy(
    citations.filter((citation) => citation !== undefined),
    frame,
  );
}

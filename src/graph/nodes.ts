import type { Frame } from '../law/frame.ts';
import { countedUntil, type Day } from '../lib/day.ts';
import { allOf, andThen, type PromiseOrValue } from '../lib/promiseOrValue.ts';
import type { NodeRecord } from './decode.ts';
import { inFrame } from './inFrame.ts';
import type { Operation } from './operation.ts';
import type { CitationInFrame, NodeInFrame, Row } from './row.ts';
import { byIds, citationsByIds } from './statements.ts';

/** What is said of a node that is not visible in the frame. */
type Hidden = { readonly hidden: string };

function isHidden(found: Row | Hidden): found is Hidden {
  return 'hidden' in found;
}

/** The entity with a bare id; undefined when none is visible in the frame. One statement for all of a level. */
export function readEntity(
  operation: Operation,
  frame: Frame,
  ref: string,
): PromiseOrValue<NodeInFrame | undefined> {
  const read = operation.load<Row | Hidden>('entities', frame, ref, async (ids) => {
    const rows = await operation.run('byIds', byIds, { ids, ...inFrame(frame) });
    return new Map<string, Row | Hidden>(
      (rows as readonly (NodeRecord | Hidden)[]).map((record) => {
        if ('hidden' in record) return [record.hidden, record];
        const row = operation.decode(record);
        return [row.id, row];
      }),
    );
  });
  return andThen(read, (found) => {
    if (!found) return undefined;
    if (!isHidden(found)) return { frame, row: found };
    operation.noteHidden(ref, frame);
    return undefined;
  });
}

type CitationRecord = {
  readonly properties: NodeRecord['properties'];
  readonly source: NodeRecord['properties'];
  readonly relays: readonly string[];
};

/**
 * The citations that were published by the frame's `knownAt`. A visible fact without one is known by its own day or at all
 * times, before the copies that we hold: it is shown with the earliest of them rather than with none, so that copies
 * which came later still change nothing.
 */
export function publishedBy<T extends { readonly row: { readonly knownFrom: Day } }>(
  citations: readonly T[],
  knownAt: Day,
): T[] {
  const until = countedUntil(
    citations.map(({ row }) => row.knownFrom),
    knownAt,
  );
  return citations.filter(({ row }) => row.knownFrom <= until);
}

/** The citations with these bare ids, as far as they were published in the frame. One statement for all of a level. */
export function readCitations(
  operation: Operation,
  frame: Frame,
  refs: readonly string[],
): PromiseOrValue<CitationInFrame[]> {
  const batch = async (ids: readonly string[]) => {
    const rows = (await operation.run('citations', citationsByIds, {
      ids,
      ...inFrame(frame),
    })) as readonly CitationRecord[];
    return new Map(
      rows.map(({ properties, source: of, relays }) => {
        const row = operation.decode({ labels: ['Citation'], properties }) as Row & CitationInFrame['row'];
        const source = operation.decode({ labels: ['Source'], properties: of });
        return [row.id, { row, source, relays }] as const;
      }),
    );
  };
  const citations = refs.map((ref) => operation.load('citations', frame, ref, batch));
  return andThen(allOf(citations), (found) =>
    publishedBy(
      found.filter((citation) => citation !== undefined).map((citation) => ({ frame, ...citation })),
      frame.knownAt,
    ),
  );
}

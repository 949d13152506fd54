import { allOf } from '../lib/promiseOrValue.ts';
import { numberOutOfRange } from '../errors.ts';
import type { Evidence } from '../generated/schema.ts';
import type { NeighbourCount, Reader } from '../graph/reader.ts';
import type { NodeInFrame } from '../graph/row.ts';
import type { Frame } from '../law/frame.ts';

/** The arguments of `subgraph`, with bare ids. */
export type Around = {
  readonly ids: readonly string[];
  readonly hops?: number | null;
  readonly limit?: number | null;
};

/** The parent of the fields of `Subgraph`. */
export type SubgraphInFrame = {
  readonly frame: Frame;
  readonly nodes: readonly NodeInFrame[];
  readonly truncated: boolean;
};

/** The parents of the fields of `SubgraphEdge` and `GroupCount`. */
export type EdgeInFrame = {
  readonly from: NodeInFrame;
  readonly to: NodeInFrame;
  readonly type: string;
  readonly evidence: Evidence;
};
export type GroupInFrame = NeighbourCount & { readonly node: NodeInFrame };

const mostIds = 50;
const mostHops = 3;
const mostNodes = 500;

function inRange(name: string, value: number, most: number): number {
  if (value < 1 || value > most) throw numberOutOfRange(name, 1, most, value);
  return value;
}

/**
 * The things around some things, nearer ones first, then by id: one statement for each step, however many there are.
 * Errors: BAD_USER_INPUT.
 */
export async function subgraphAround(reader: Reader, frame: Frame, around: Around): Promise<SubgraphInFrame> {
  inRange('ids', around.ids.length, mostIds);
  const hops = inRange('hops', around.hops ?? 1, mostHops);
  const limit = inRange('limit', around.limit ?? 200, mostNodes);
  const asked = await allOf([...new Set(around.ids)].map((ref) => reader.entity(frame, ref)));
  const visible = asked.flatMap((node) => (node ? [node.row.id] : []));
  const found = new Set(visible.slice(0, limit));
  let truncated = visible.length > limit;
  let frontier: readonly string[] = [...found];
  for (let step = 0; step < hops && frontier.length > 0 && !truncated; step += 1) {
    const left = limit - found.size;
    // One more than there is room for tells whether anything is left out.
    const next = await reader.neighbours(frame, frontier, [...found], left + 1);
    truncated = next.length > left;
    frontier = next.slice(0, left);
    for (const id of frontier) found.add(id);
  }
  const nodes = await allOf([...found].map((id) => reader.entity(frame, id)));
  return { frame, nodes: nodes.filter((node) => node !== undefined), truncated };
}

import type { GroupCountResolvers, SubgraphEdgeResolvers, SubgraphResolvers } from '../generated/schema.ts';
import type { NodeInFrame } from '../graph/row.ts';
import { entityTypeOf } from '../model/entityTypes.ts';
import { edgeOfType } from '../model/fields.ts';

function byId(nodes: readonly NodeInFrame[]): Map<string, NodeInFrame> {
  return new Map(nodes.map((node) => [node.row.id, node]));
}

export const subgraph: SubgraphResolvers = {
  nodes: ({ nodes }) => nodes as never,
  async edges({ frame, nodes }, _, { reader }) {
    const all = byId(nodes);
    const steps = await reader.among(frame, [...all.keys()]);
    return steps.flatMap(({ from, to, type, evidence }) => {
      const [start, end] = [all.get(from), all.get(to)];
      return start && end ? [{ from: start, to: end, type, evidence }] : [];
    });
  },
  async groupCounts({ frame, nodes }, _, { reader }) {
    const all = byId(nodes);
    const counts = await reader.neighbourCounts(frame, [...all.keys()]);
    return counts.flatMap((count) => {
      const node = all.get(count.from);
      return node ? [{ ...count, node }] : [];
    });
  },
};

export const subgraphEdge: SubgraphEdgeResolvers = {
  from: ({ from }) => from as never,
  to: ({ to }) => to as never,
  verb: ({ type }) => edgeOfType(type).verb,
};

export const groupCount: GroupCountResolvers = {
  from: ({ node }) => node as never,
  verb: ({ relationship, isOwner }) => {
    const { verb, inverse } = edgeOfType(relationship);
    return isOwner ? verb : inverse;
  },
  type: ({ type }) => entityTypeOf(type) as never,
};

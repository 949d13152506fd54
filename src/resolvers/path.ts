import type { HopResolvers, PathResolvers } from '../generated/schema.ts';
import type { NodeInFrame } from '../graph/row.ts';
import { confidenceOf, inferenceOf, readHops, weakestOf } from '../paths/hops.ts';
import { endOf, startOf } from '../paths/path.ts';
import { pathSentence } from '../paths/sentence.ts';
import { existing } from './existing.ts';

export const path: PathResolvers = {
  hops: (parent, _, { reader }) => readHops(reader, parent),
  weakestHop: async (parent, _, { reader }) => weakestOf(await readHops(reader, parent)),
  async sentence(parent, _, context) {
    const { frame, steps, caution } = parent;
    const hops = await readHops(context.reader, parent);
    const ids = [...new Set(steps.flatMap((step) => [startOf(step), endOf(step)]))];
    const nodes = await Promise.all(ids.map((id) => existing<NodeInFrame>(context, frame, id)));
    const names = new Map(nodes.map(({ row }) => [row.id, row.name]));
    return pathSentence(hops, (id) => names.get(id) ?? id, caution);
  },
};

export const hop: HopResolvers = {
  from: ({ frame, from }, _, context) => existing(context, frame, from),
  to: ({ frame, to }, _, context) => existing(context, frame, to),
  inference: (parent) => inferenceOf(parent) ?? null,
  confidence: (parent) => confidenceOf(parent) ?? null,
  note: ({ edge }) => (edge['note'] as string | undefined) ?? null,
  citations: ({ citations }) => citations,
};

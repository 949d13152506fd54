import { allOf, andThen } from '../lib/promiseOrValue.ts';
import type { HopResolvers, PathResolvers, PathResultResolvers } from '../generated/schema.ts';
import type { Context } from '../graph/operation.ts';
import { independentSources } from '../graph/provenance.ts';
import type { NodeInFrame, Root } from '../graph/row.ts';
import { edgeOfType } from '../model/fields.ts';
import { pathsBetween, type PathQuestion } from '../paths/between.ts';
import { confidenceOf, hopsOf, inferenceOf, readHop, readHops, weakestOf } from '../paths/hops.ts';
import { endOf, startOf, type CitedHop, type HopInFrame } from '../paths/path.ts';
import { pathSentence } from '../paths/sentence.ts';
import { existing } from './existing.ts';
import { refOf } from './ids.ts';

export const path: PathResolvers = {
  hops: (parent) => hopsOf(parent),
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

/** A field of a hop that is read off its relationship or its citations. */
function cited<T>(read: (hop: CitedHop) => T) {
  return (parent: HopInFrame, _: unknown, { reader }: Context) => andThen(readHop(reader, parent), read);
}

export const hop: HopResolvers = {
  from: ({ frame, from }, _, context) => existing(context, frame, from),
  to: ({ frame, to }, _, context) => existing(context, frame, to),
  inference: cited((hop) => inferenceOf(hop) ?? null),
  confidence: cited((hop) => confidenceOf(hop) ?? null),
  note: cited(({ edge }) => (edge['note'] as string | undefined) ?? null),
  citations: cited(({ citations }) => citations),
  independentSources: cited(({ citations }) => independentSources(citations)),
};

const gapAbout = edgeOfType('GAP_ABOUT');

export const pathResult: PathResultResolvers = {
  async gaps({ ends, found }, _, { reader }) {
    const relation = { edge: gapAbout, near: gapAbout.to, far: gapAbout.from };
    const stored = await allOf(ends.map((end) => reader.relatedNodes(end, relation)));
    const distinct = new Map([...stored.flat(), ...found].map((gap) => [gap.row.id, gap]));
    return [...distinct.values()] as never;
  },
};

/** The fields of `Query` and `View` that say how things are connected. */
export const pathFields = {
  paths: async ({ frame }: Root, { from, to, ...numbers }: PathQuestion, context: Context) => {
    const [start, end] = await Promise.all([refOf(from, context, frame), refOf(to, context, frame)]);
    return pathsBetween(context.reader, frame, { from: start, to: end, ...numbers });
  },
};

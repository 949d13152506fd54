import { allOf } from '../lib/promiseOrValue.ts';
import type {
  CommitmentChangeResolvers,
  ComparisonFilter,
  ComparisonResolvers,
  ControlChangeResolvers,
  Evidence,
  ExposureChangeResolvers,
  FrameInput,
  RequirementChangeResolvers,
  StatusChangeResolvers,
} from '../generated/schema.ts';
import {
  commitmentChanges,
  controlChanges,
  exposureChanges,
  requirementChanges,
  statusChanges,
  type ComparisonScope,
  type Side,
} from '../comparison/compare.ts';
import {
  changePage,
  cutChanges,
  type ChangeCut,
  type ChangedInFrames,
  type Frames,
} from '../comparison/page.ts';
import type { ExposureRow } from '../exposure/row.ts';
import { weightOfRows } from '../exposure/weight.ts';
import type { Context } from '../graph/operation.ts';
import type { Root } from '../graph/row.ts';
import { wayKey } from '../graph/way.ts';
import { frameKey, type Frame } from '../law/frame.ts';
import { endOfTime } from '../lib/day.ts';
import { weaker } from '../paths/evidence.ts';
import { existing } from './existing.ts';
import { wantedIn } from './exposures.ts';
import { frameIn } from './frame.ts';
import { lawIn, scopeOf } from './law.ts';

/** The parent of the fields of `Comparison`. */
export type ComparisonInFrames = Frames & { readonly where: ComparisonFilter };

/** The field of `Query` and `View` that compares frames. */
export const comparisonFields = {
  async compare(
    { frame }: Root,
    { from, to, where }: { from: FrameInput; to: FrameInput; where?: ComparisonFilter | null },
    context: Context,
  ): Promise<ComparisonInFrames> {
    const [before, after] = await Promise.all([frameIn(frame, from, context), frameIn(frame, to, context)]);
    return { from: before, to: after, where: where ?? {} };
  },
};

async function sidesOf({ from, to }: Frames, context: Context): Promise<[Side, Side]> {
  const side = async (frame: Frame): Promise<Side> => ({ frame, law: (await lawIn(frame, context)).law });
  return Promise.all([side(from), side(to)]);
}

async function scopeIn({ to, where }: ComparisonInFrames, context: Context): Promise<ComparisonScope> {
  const { exposureStatus, for: destination, ...same } = where;
  const wanted = await wantedIn(to, { ...same, status: exposureStatus ?? null }, context);
  return {
    controlledBy: wanted.controlledBy,
    regulations: wanted.regulations,
    elements: wanted.elements,
    countries: wanted.countries,
    destination: scopeOf(await context.release(), destination),
    wanted: { ...wanted, ignoresValidTime: true },
  };
}

/** About how many bytes a page of changes of exposures takes. */
function weightOfExposures({ nodes }: ChangeCut<ExposureRow>): number {
  return weightOfRows(
    nodes.flatMap(({ before, after }) => [before, after].filter((row) => row !== undefined)),
  );
}

export const comparison: ComparisonResolvers = {
  async controls(parent, page, context) {
    const [from, to] = await sidesOf(parent, context);
    const changes = controlChanges(from, to, await scopeIn(parent, context));
    return changePage(parent, cutChanges('controls', changes, page));
  },
  async statuses(parent, page, context) {
    const [from, to] = await sidesOf(parent, context);
    const changes = statusChanges(from, to, await scopeIn(parent, context));
    return changePage(parent, cutChanges('statuses', changes, page));
  },
  /** The page is remembered, not all that was found in both frames. */
  async exposures(parent, page, context) {
    const { reader } = context;
    const [from, to] = await sidesOf(parent, context);
    const scope = await scopeIn(parent, context);
    const question = `exposures ${JSON.stringify([parent.where, page])} compared with ${frameKey(parent.to)}`;
    const find = async () => cutChanges('exposures', await exposureChanges(reader, from, to, scope), page);
    return changePage(parent, await reader.recall(question, parent.from, find, weightOfExposures));
  },
  async requirements(parent, page, context) {
    const [from, to] = await sidesOf(parent, context);
    const changes = await requirementChanges(context.reader, from, to, await scopeIn(parent, context));
    return changePage(parent, cutChanges('requirements', changes, page));
  },
  async commitments(parent, page, context) {
    const [from, to] = await sidesOf(parent, context);
    const changes = await commitmentChanges(context.reader, from, to, await scopeIn(parent, context));
    return changePage(parent, cutChanges('commitments', changes, page));
  },
};

/** The frame in which a row can be looked at: the second, unless the row is in the first only. */
function frameOf({ change, from, to }: ChangedInFrames<unknown>): Frame {
  return change === 'REMOVED' ? from : to;
}

/** The weaker evidence of the two sides of a row. */
function evidenceOf({ before, after }: ChangedInFrames<{ readonly evidence: Evidence }>): Evidence {
  return weaker(before?.evidence ?? 'STATED', after?.evidence ?? 'STATED');
}

/** Whichever side of a row there is, the second first. */
function either<T>({ key, before, after }: ChangedInFrames<T>): T {
  const value = after ?? before;
  if (value === undefined) throw new Error(`The change ${key} is on neither side.`);
  return value;
}

export const controlChange: ControlChangeResolvers = {
  provision: (parent, _, context) => existing(context, frameOf(parent), either(parent).provision),
  thing: (parent, _, context) => existing(context, frameOf(parent), either(parent).way.to),
  code: (parent) => either(parent).code ?? null,
  before: ({ before }) => before?.status ?? null,
  after: ({ after }) => after?.status ?? null,
  evidence: evidenceOf,
  async citations(parent, _, { reader }) {
    const { way } = either(parent);
    const edge = (await reader.wayEdges(frameOf(parent), [way])).get(wayKey(way));
    return edge ? reader.citations(frameOf(parent), edge.citations) : [];
  },
};

export const statusChange: StatusChangeResolvers = {
  provision: (parent, _, context) => existing(context, frameOf(parent), either(parent).provision),
  before: ({ before }) => before?.status ?? null,
  after: ({ after }) => after?.status ?? null,
  reasonBefore: ({ before }) => before?.reason ?? null,
  reasonAfter: ({ after }) => after?.reason ?? null,
  /** A later frame may name what the earlier one does not show yet. */
  async because(parent, _, { reader }) {
    const { from, to, before, after } = parent;
    const ids = [...new Set([...(before?.because ?? []), ...(after?.because ?? [])])].sort();
    const known = from.knownAt > to.knownAt ? from : to;
    const found = await allOf(ids.map((id) => reader.entity({ ...known, at: endOfTime }, id)));
    return found.flatMap((node) => (node ? [{ frame: frameOf(parent), row: node.row }] : [])) as never;
  },
  evidence: ({ before, after }) =>
    before?.reason === 'ASSUMED' || after?.reason === 'ASSUMED' ? 'ASSUMED' : 'STATED',
};

export const exposureChange: ExposureChangeResolvers = {
  before: ({ from, before }) => (before ? { frame: from, exposure: before } : null),
  after: ({ to, after }) => (after ? { frame: to, exposure: after } : null),
};

export const requirementChange: RequirementChangeResolvers = {
  requirement: (parent, _, context) => existing(context, frameOf(parent), parent.key),
  before: ({ from, before }, _, context) =>
    Promise.all((before?.by ?? []).map((id) => existing<never>(context, from, id))),
  after: ({ to, after }, _, context) =>
    Promise.all((after?.by ?? []).map((id) => existing<never>(context, to, id))),
  evidence: evidenceOf,
};

export const commitmentChange: CommitmentChangeResolvers = {
  commitment: (parent, _, context) => existing(context, frameOf(parent), parent.key),
  before: ({ before }) => before?.kinds ?? [],
  after: ({ after }) => after?.kinds ?? [],
  evidence: evidenceOf,
};

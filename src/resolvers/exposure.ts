import type {
  CountryResolvers,
  ElementResolvers,
  ExposureConnectionResolvers,
  ExposureFacetsResolvers,
  ExposureResolvers,
  ItemResolvers,
  SectorResolvers,
} from '../generated/schema.ts';
import { pathOf } from '../exposure/path.ts';
import { thingsOf, type ExposureInFrame, type ExposurePage, type FacetInFrame } from '../exposure/row.ts';
import type { Effect } from '../graph/beside.ts';
import type { Context } from '../graph/operation.ts';
import type { Connection, NodeInFrame } from '../graph/row.ts';
import type { Frame } from '../law/frame.ts';
import type { PromiseOrValue } from '../lib/promiseOrValue.ts';
import type { KnownLaw } from '../law/knownLaw.ts';
import { everApplied } from '../law/status.ts';
import { lastDay } from '../lib/day.ts';
import type { PageArguments } from '../paging/page.ts';
import { readHops, weakestOf } from '../paths/hops.ts';
import { existing } from './existing.ts';
import { exposuresOf } from './exposures.ts';
import { idConnection } from './idConnection.ts';
import { lawIn } from './law.ts';
import { unstoredGap } from '../paths/unstoredGap.ts';

/** The fields of all that can be exposed itself. */
export const exposed: Pick<SectorResolvers, 'exposures'> = { exposures: exposuresOf('subjects') };
export const country: Pick<CountryResolvers, 'exposures'> = { exposures: exposuresOf('countries') };
export const elementExposures: Pick<ElementResolvers, 'exposures'> = { exposures: exposuresOf('elements') };
export const itemExposures: Pick<ItemResolvers, 'exposures'> = { exposures: exposuresOf('items') };

function nodeIn({ frame }: { readonly frame: Frame }, { reader }: Context) {
  return (id: string): PromiseOrValue<NodeInFrame | undefined> => reader.entity(frame, id);
}

/** Whether a report can be of an effect of this control: it names no other, and the control may have applied by then. */
function isEffectOf({ exposure }: ExposureInFrame, { names, saidOn }: Effect, law: KnownLaw): boolean {
  const { provision } = exposure.control;
  const isMeant =
    names.length === 0 || names.some((id) => id === provision.id || id === provision.regulation);
  return isMeant && everApplied(law, provision, lastDay(saidOn)) !== false;
}

function effectsOf(parent: ExposureInFrame, page: PageArguments, context: Context): Connection {
  const { frame, exposure } = parent;
  const idsOf = async () => {
    const { law } = await lawIn(frame, context);
    const reported = await context.reader.effects(frame, exposure.subject);
    return reported.filter((effect) => isEffectOf(parent, effect, law)).map(({ id }) => id);
  };
  return idConnection({ list: 'Exposure.effects', idsOf, nodeOf: nodeIn(parent, context) }, page);
}

function figuresOf(parent: ExposureInFrame, page: PageArguments, context: Context): Connection {
  const { subject, country: of, control } = parent.exposure;
  const things = [...new Set([...thingsOf(parent.exposure), control.element ?? []].flat())].sort();
  const idsOf = () => context.reader.figures(parent.frame, { subject, country: of, things });
  return idConnection({ list: 'Exposure.figures', idsOf, nodeOf: nodeIn(parent, context) }, page);
}

async function notHeldGaps({ frame, notHeld }: ExposurePage, context: Context): Promise<NodeInFrame[]> {
  return Promise.all(
    notHeld.map(async ({ subject, from }) => {
      const { row } = await existing<NodeInFrame>(context, frame, subject);
      return unstoredGap(frame, {
        slug: `not-held-${subject.replaceAll(':', '-')}`,
        kind: 'NOT_HELD',
        name: `Not held by ${frame.knownAt}: what ${row.name} depends on`,
        question: `What did ${row.name} use, make or sell by ${frame.knownAt}? Our earliest source on it became public on ${from}.`,
      });
    }),
  );
}

function gapsOf(parent: ExposurePage, page: PageArguments, context: Context): Connection {
  const { frame, about } = parent;
  const unstored = new Map<string, NodeInFrame>();
  const idsOf = async () => {
    const [own, stored] = await Promise.all([
      notHeldGaps(parent, context),
      Promise.resolve(about()).then((ids) => context.reader.gapsAbout(frame, ids)),
    ]);
    for (const gap of own) unstored.set(gap.row.id, gap);
    return [...unstored.keys(), ...stored];
  };
  const nodeOf = async (id: string) => unstored.get(id) ?? (await context.reader.entity(frame, id));
  return idConnection({ list: 'ExposureConnection.gaps', idsOf, nodeOf }, page);
}

export const exposureConnection: ExposureConnectionResolvers = {
  gaps: (parent, page, context) => gapsOf(parent, page, context),
};

function inFrame(frame: Frame) {
  return (facet: Omit<FacetInFrame, 'frame'>): FacetInFrame => ({ frame, ...facet });
}

export const exposureFacets: ExposureFacetsResolvers = {
  subjects: ({ frame, subjects }) => subjects.map(inFrame(frame)),
  elements: ({ frame, elements }) => elements.map(inFrame(frame)),
  provisions: ({ frame, provisions }) => provisions.map(inFrame(frame)),
};

function facetNode<As>({ frame, id }: FacetInFrame, _: unknown, context: Context): Promise<As> {
  return existing<As>(context, frame, id);
}

/** The fields of the facets that lead to what they count. */
export const facets = {
  SubjectFacet: { subject: facetNode },
  ElementFacet: { element: facetNode },
  ProvisionFacet: { provision: facetNode },
};

export const exposure: ExposureResolvers = {
  subject: ({ frame, exposure }, _, context) => existing(context, frame, exposure.subject),
  item: ({ frame, exposure }, _, context) =>
    exposure.item === undefined ? null : existing(context, frame, exposure.item),
  controlled: ({ frame, exposure }, _, context) =>
    exposure.control.thing === undefined ? null : existing(context, frame, exposure.control.thing),
  element: ({ frame, exposure }, _, context) =>
    exposure.control.element === undefined ? null : existing(context, frame, exposure.control.element),
  provision: ({ frame, exposure }, _, context) => existing(context, frame, exposure.control.provision.id),
  status: ({ exposure }) => exposure.control.status,
  channel: ({ exposure }) => exposure.channel,
  newlyControlled: ({ exposure }) => exposure.control.isNew,
  evidence: ({ exposure }) => exposure.evidence,
  weakestHop: async (parent, _, { reader }) => weakestOf(await readHops(reader, pathOf(parent))),
  path: (parent) => pathOf(parent),
  effects: (parent, page, context) => effectsOf(parent, page, context),
  figures: (parent, page, context) => figuresOf(parent, page, context),
};

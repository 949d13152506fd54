import type {
  ExposureFilter,
  ExposureResolvers,
  HopResolvers,
  PathResolvers,
  SectorResolvers,
} from '../generated/schema.ts';
import type { Wanted } from '../exposure/filter.ts';
import { confidenceOf, inferenceOf, readHops, weakestOf } from '../exposure/hops.ts';
import { exposurePage } from '../exposure/page.ts';
import type { ExposurePage, ExposureRow } from '../exposure/row.ts';
import { searchExposures } from '../exposure/search.ts';
import { pathSentence } from '../exposure/sentence.ts';
import type { Context } from '../graph/operation.ts';
import type { PageArguments } from '../paging/page.ts';
import type { NodeInFrame } from '../graph/row.ts';
import type { LoadedRelease } from '../graph/release.ts';
import { parseId, type Frame } from '../law/frame.ts';
import { groupBy } from '../lib/multimap.ts';
import { countryIds, lawIn } from './law.ts';
import { existing } from './existing.ts';

/** A filter with ids in the place of codes. Errors: BAD_USER_INPUT for a code that is no country's. */
function wantedOf(release: LoadedRelease, where: ExposureFilter | null | undefined): Wanted {
  const countries = (codes: ExposureFilter['countries']) => (codes ? countryIds(release, codes) : undefined);
  const refs = (ids: ExposureFilter['sectors']) => ids?.map((id) => parseId(id).ref);
  return {
    countries: countries(where?.countries),
    subjects: refs(where?.sectors),
    elements: where?.elements?.map((symbol) => release.codes.element(symbol) ?? symbol),
    regulations: refs(where?.regulations),
    controlledBy: countries(where?.controlledBy),
    channels: where?.channels ?? undefined,
    newSince: where?.newSince ?? undefined,
    newlyControlledOnly: where?.newlyControlledOnly ?? false,
    statuses: where?.status ?? ['IN_FORCE', 'UNCONFIRMED'],
  };
}

/** The arguments of a field that gives exposures. */
export type ExposureArguments = PageArguments & { readonly where?: ExposureFilter | null | undefined };

/** A page of exposures in a frame. */
export async function exposuresIn(
  frame: Frame,
  { where, ...page }: ExposureArguments,
  context: Context,
): Promise<ExposurePage> {
  const { law, release } = await lawIn(frame, context);
  const wanted = wantedOf(release, where);
  return exposurePage(frame, await searchExposures(context.reader, law, frame, wanted), wanted, page);
}

/** The exposures of many sectors are searched for together, however many of them a level has. */
export const sector: SectorResolvers = {
  async exposures({ frame, row }, { where, ...page }, context) {
    const { law, release } = await lawIn(frame, context);
    const wanted = wantedOf(release, where);
    const name = `exposures ${JSON.stringify(wanted)}`;
    const own = await context.reader.batch<ExposureRow[]>(name, frame, row.id, async (subjects) => {
      const among = wanted.subjects;
      const searched = {
        ...wanted,
        subjects: among ? subjects.filter((id) => among.includes(id)) : subjects,
      };
      const rows = await searchExposures(context.reader, law, frame, searched);
      return groupBy(rows, ({ subject }) => subject);
    });
    return exposurePage(frame, own ?? [], wanted, page);
  },
};

export const exposure: ExposureResolvers = {
  subject: ({ frame, exposure }, _, context) => existing(context, frame, exposure.subject),
  item: ({ frame, exposure }, _, context) => existing(context, frame, exposure.item),
  controlled: ({ frame, exposure }, _, context) => existing(context, frame, exposure.control.listing.thing),
  element: ({ frame, exposure }, _, context) =>
    exposure.control.element === undefined ? null : existing(context, frame, exposure.control.element),
  provision: ({ frame, exposure }, _, context) => existing(context, frame, exposure.control.provision.id),
  status: ({ exposure }) => exposure.control.status,
  channel: ({ exposure }) => exposure.channel,
  newlyControlled: ({ exposure }) => exposure.control.isNew,
  evidence: ({ exposure }) => exposure.evidence,
  weakestHop: async (parent, _, { reader }) => weakestOf(await readHops(reader, parent)),
  path: (parent) => parent,
};

export const path: PathResolvers = {
  hops: (parent, _, { reader }) => readHops(reader, parent),
  async sentence(parent, _, context) {
    const hops = await readHops(context.reader, parent);
    const ids = [...new Set(hops.flatMap(({ from, to }) => [from, to]))];
    const nodes = await Promise.all(ids.map((id) => existing<NodeInFrame>(context, parent.frame, id)));
    const names = new Map(nodes.map(({ row }) => [row.id, row.name]));
    const endsAtElement = parent.exposure.control.relationship === 'LISTS';
    return pathSentence(hops, { nameOf: (id) => names.get(id) ?? id, endsAtElement });
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

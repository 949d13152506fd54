import type {
  CountryResolvers,
  ExposureFilter,
  ExposureResolvers,
  SectorResolvers,
} from '../generated/schema.ts';
import type { Wanted } from '../exposure/filter.ts';
import { exposurePage } from '../exposure/page.ts';
import { pathOf } from '../exposure/path.ts';
import type { ExposurePage, ExposureRow } from '../exposure/row.ts';
import { searchExposures } from '../exposure/search.ts';
import type { Context } from '../graph/operation.ts';
import type { PageArguments } from '../paging/page.ts';
import { readHops, weakestOf } from '../paths/hops.ts';
import type { NodeInFrame } from '../graph/row.ts';
import type { Frame } from '../law/frame.ts';
import { groupBy } from '../lib/multimap.ts';
import { refsOf } from './ids.ts';
import { countryIds, lawIn } from './law.ts';
import { existing } from './existing.ts';
import { membershipIn } from './memberships.ts';

/** A filter with ids in the place of codes. Errors: BAD_USER_INPUT for a code that is no country's. */
async function wantedIn(
  frame: Frame,
  where: ExposureFilter | null | undefined,
  context: Context,
): Promise<Wanted> {
  const release = await context.release();
  const countries = (codes: ExposureFilter['countries']) => (codes ? countryIds(release, codes) : undefined);
  const refs = async (ids: ExposureFilter['sectors']) => (ids ? refsOf(ids, context) : undefined);
  return {
    countries: countries(where?.countries),
    subjects: await refs(where?.sectors),
    elements: where?.elements?.map((symbol) => release.codes.element(symbol) ?? symbol),
    regulations: await refs(where?.regulations),
    controlledBy: countries(where?.controlledBy),
    membership: where?.membership ? await membershipIn(frame, where.membership, context) : undefined,
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
  const { law } = await lawIn(frame, context);
  const wanted = await wantedIn(frame, where, context);
  return exposurePage(frame, await searchExposures(context.reader, law, frame, wanted), wanted, page);
}

/**
 * The exposures of many parents of a level are searched for together, however many there are. `part` is what of the
 * filter the parents stand for, and what of a row says whose it is.
 */
function exposuresOf(part: 'subjects' | 'countries') {
  return async (
    { frame, row: { id } }: NodeInFrame,
    { where, ...page }: ExposureArguments,
    context: Context,
  ): Promise<ExposurePage> => {
    const { law } = await lawIn(frame, context);
    const wanted = await wantedIn(frame, where, context);
    const name = `exposures ${part} ${JSON.stringify(where)}`;
    const own = await context.reader.batch<ExposureRow[]>(name, frame, id, async (ids) => {
      const among = wanted[part];
      const searched = { ...wanted, [part]: among ? ids.filter((one) => among.includes(one)) : ids };
      const rows = await searchExposures(context.reader, law, frame, searched);
      return groupBy(rows, ({ subject, country }) => (part === 'subjects' ? subject : country));
    });
    return exposurePage(frame, own ?? [], wanted, page);
  };
}

export const sector: SectorResolvers = { exposures: exposuresOf('subjects') };
export const country: CountryResolvers = { exposures: exposuresOf('countries') };

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
  weakestHop: async (parent, _, { reader }) => weakestOf(await readHops(reader, pathOf(parent))),
  path: (parent) => pathOf(parent),
};

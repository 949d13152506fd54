import type { Context } from '../graph/operation.ts';
import type { NodeInFrame, Root } from '../graph/row.ts';
import { parseId } from '../law/frame.ts';
import { exposuresIn, type ExposureArguments } from './exposure.ts';
import { filters, inCountries } from './filters.ts';
import { frameFields } from './frame.ts';
import { list } from './list.ts';

async function ofType(
  { frame }: Root,
  type: string,
  ref: string,
  { reader }: Context,
): Promise<NodeInFrame | null> {
  const found = await reader.entity(frame, ref);
  return found?.row.type === type ? found : null;
}

function byId(type: string) {
  return (root: Root, { id }: { id: string }, context: Context) =>
    ofType(root, type, parseId(id).ref, context);
}

async function byCode(root: Root, type: string, ref: string | undefined, context: Context) {
  return ref === undefined ? null : ofType(root, type, ref, context);
}

/** The fields of `Query` and, since a frame changes nothing but the frame, of `View`. */
export const query = {
  ...frameFields,
  exposures: ({ frame }: Root, args: ExposureArguments, context: Context) =>
    exposuresIn(frame, args, context),

  element: async (root: Root, { symbol }: { symbol: string }, context: Context) =>
    byCode(root, 'Element', (await context.release()).codes.element(symbol), context),
  elements: list('Element', filters.element),
  country: async (root: Root, { code }: { code: string }, context: Context) =>
    byCode(root, 'Country', (await context.release()).codes.country(code), context),
  countries: list('Country', filters.country),
  item: byId('Item'),
  items: list('Item'),
  sector: byId('Sector'),
  sectors: list('Sector', { country: inCountries('SECTOR_OF') }),
  firm: byId('Firm'),
  firms: list('Firm', { headquarters: inCountries('SEATED_IN') }),
  organization: byId('Organization'),
  organizations: list('Organization', { country: inCountries('BODY_OF') }),
  regulation: byId('Regulation'),
  regulations: list('Regulation', filters.regulation),
  provision: byId('Provision'),
  provisions: list('Provision', filters.provision),
  requirement: byId('Requirement'),
  requirements: list('Requirement'),
  agreement: byId('Agreement'),
  agreements: list('Agreement'),
  source: byId('Source'),
  sources: list('Source'),
};

import type { Context } from '../graph/operation.ts';
import type { Root } from '../graph/row.ts';
import { comparisonFields } from './comparison.ts';
import { developmentFields } from './developments.ts';
import { exposuresIn, type ExposureArguments } from './exposures.ts';
import { frameFields } from './frame.ts';
import { pathFields } from './path.ts';
import { questionFields } from './questions.ts';
import { releaseFields } from './releases.ts';
import { ofType } from './roots.ts';
import { searchFields } from './search.ts';
import { timelineFields } from './timeline.ts';

/** The fields of `Query` and, since a frame changes nothing but the frame, of `View` that are not read off the SDL. */
export const query = {
  ...frameFields,
  ...searchFields,
  ...comparisonFields,
  ...pathFields,
  ...timelineFields,
  ...releaseFields,
  ...developmentFields,
  ...questionFields,
  exposures: ({ frame }: Root, args: ExposureArguments, context: Context) =>
    exposuresIn(frame, args, context),
  element: async (root: Root, { symbol }: { symbol: string }, context: Context) =>
    ofType(root, 'Element', (await context.release()).codes.element(symbol), context),
  country: async (root: Root, { code }: { code: string }, context: Context) =>
    ofType(root, 'Country', (await context.release()).codes.country(code), context),
};

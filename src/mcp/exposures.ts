import { z } from 'zod';

import { nothingOfThatId } from '../doorErrors.ts';
import { unknownThing } from '../errors.ts';
import { cited } from './citations.ts';
import { first, frame, text } from './inputs.ts';
import { tool } from './tool.ts';

const document = `query (
  $where: ExposureFilter, $first: Int, $at: Date, $knownAt: Date, $ids: [ID!]!, $symbol: String = "", $hasSymbol: Boolean!
) {
  asOf(at: $at, knownAt: $knownAt) {
    frame { at knownAt release }
    nodes(ids: $ids) { __typename }
    element(symbol: $symbol) @include(if: $hasSymbol) { symbol }
    exposures(where: $where, first: $first) {
      totalCount
      leftOut { status count }
      facets { subjects { subject { ref name } count } elements { element { symbol } count } }
      nodes {
        subject { ref name }
        item { ref name }
        element { symbol }
        provision { ref name }
        status
        channel
        evidence
        path { sentence hops { evidence citations { ...Cited } } }
        weakestHop { verb evidence inference note }
      }
      gaps(first: 10) { totalCount nodes { question kind } }
    }
  }
}
${cited}`;

type Data = {
  readonly asOf: { readonly nodes: readonly (object | null)[]; readonly element?: object | null };
};

const given = (value: string | undefined) => (value === undefined ? undefined : [value]);

/** Who depends on what is controlled, with the path and its citations. */
export const exposures = tool({
  name: 'exposures',
  title: 'Who depends on what is controlled',
  description:
    'Who depends on controlled things: sectors, firms and schemes with the path to the provision, its citations and its weakest hop. `leftOut` counts rows whose provision has another status.',
  input: z.strictObject({
    country: text('ISO code of the exposed country: IN').optional(),
    sector: text('id of a sector').optional(),
    firm: text('id of a firm').optional(),
    element: text('symbol: Dy').optional(),
    controlledBy: text('ISO code of who controls: CN').optional(),
    since: text('only what came under control after this day').optional(),
    status: z
      .array(z.string())
      .optional()
      .describe('IN_FORCE, UNCONFIRMED (default both), SUSPENDED, ANNOUNCED, EXPIRED, REPEALED'),
    first,
    ...frame,
  }),
  async answer({ graphql }, { first: most = 10, at, knownAt, ...asked }) {
    const where = {
      countries: given(asked.country),
      sectors: given(asked.sector),
      firms: given(asked.firm),
      elements: given(asked.element),
      controlledBy: given(asked.controlledBy),
      newSince: asked.since,
      newlyControlledOnly: asked.since === undefined ? undefined : true,
      status: asked.status,
    };
    const ids = [asked.sector, asked.firm].filter((id) => id !== undefined);
    const of = { ids, symbol: asked.element, hasSymbol: asked.element !== undefined };
    const { asOf } = (await graphql(document, { where, first: most, at, knownAt, ...of })) as Data;
    const { nodes, element, ...answer } = asOf;
    // No row would look like no dependence.
    for (const [place, id] of ids.entries()) if (nodes[place] === null) throw nothingOfThatId(id);
    if (element === null) throw unknownThing('element', asked.element ?? '');
    return answer;
  },
});

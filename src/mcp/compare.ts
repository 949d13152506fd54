import { z } from 'zod';

import { cited } from './citations.ts';
import { text } from './inputs.ts';
import { tool } from './tool.ts';

const exposure = `subject { ref name } controlled { ref name } status path { sentence hops { citations { ...Cited } } }`;

const document = `query ($from: FrameInput!, $to: FrameInput!, $where: ComparisonFilter, $first: Int) {
  compare(from: $from, to: $to, where: $where) {
    from { at knownAt release }
    to { at knownAt release }
    statuses(first: $first) {
      totalCount
      counts { added removed changed }
      nodes {
        change
        provision { ref name citations { ...Cited } }
        before
        after
        reasonAfter
        because { ref name citations { ...Cited } }
        evidence
      }
    }
    controls(first: $first) {
      totalCount
      counts { added removed changed }
      nodes { change provision { ref name } thing { ref name } code before after evidence citations { ...Cited } }
    }
    exposures(first: $first) {
      totalCount
      counts { added removed changed }
      nodes { change before { ${exposure} } after { ${exposure} } }
    }
    commitments(first: $first) {
      totalCount
      nodes { change commitment { ref name citations { ...Cited } } before after evidence }
    }
  }
  gaps(where: { kind: [STATUS_UNCONFIRMED] }, first: 6) { totalCount nodes { question } }
}
${cited}`;

const given = (value: string | undefined) => (value === undefined ? undefined : [value]);

/** What holds on one day and not on another, or otherwise. */
export const compare = tool({
  name: 'compare',
  title: 'What changed',
  description:
    'What changed between two days (or two states of knowledge): statuses of provisions, controls, exposures, commitments, each with citations.',
  input: z.strictObject({
    from: text('the earlier day, YYYY-MM-DD'),
    to: text('the later day; default today').optional(),
    fromKnownAt: text('count for `from` only what was known by this day').optional(),
    toKnownAt: text('the same for `to`').optional(),
    country: text('ISO code of the exposed country').optional(),
    controlledBy: text('ISO code of who controls').optional(),
    element: text('symbol').optional(),
    first: z.number().optional().describe('how many of each at most, 1 to 40'),
  }),
  async answer({ graphql }, { first: most = 10, ...asked }) {
    const { compare: comparison, gaps } = await graphql(document, {
      from: { at: asked.from, knownAt: asked.fromKnownAt },
      to: { at: asked.to, knownAt: asked.toKnownAt },
      where: {
        countries: given(asked.country),
        controlledBy: given(asked.controlledBy),
        elements: given(asked.element),
      },
      first: most,
    });
    return { ...(comparison as object), gaps };
  },
});

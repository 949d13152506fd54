import type { ClaimResolvers } from '../generated/schema.ts';
import type { Context } from '../graph/operation.ts';
import type { CitationInFrame, NodeInFrame } from '../graph/row.ts';
import type { PromiseOrValue } from '../lib/promiseOrValue.ts';

function citationsOf({ frame, row }: NodeInFrame, { reader }: Context): PromiseOrValue<CitationInFrame[]> {
  return reader.citations(frame, row.citations);
}

/** Each of the values once, told apart by a text. */
function distinct<T>(values: readonly T[], textOf: (value: T) => string): T[] {
  return [...new Map(values.map((value) => [textOf(value), value])).values()];
}

export const claim: ClaimResolvers = {
  async attribution(parent, _, context) {
    const citations = await citationsOf(parent, context);
    return distinct(
      citations.map(({ row }) => row.attribution),
      (attribution) => JSON.stringify(attribution),
    );
  },
  async reportedBy(parent, _, context) {
    const citations = await citationsOf(parent, context);
    const sources = citations.map(({ frame, source }) => ({ frame, row: source }));
    return distinct(sources, ({ row }) => row.id) as never;
  },
};

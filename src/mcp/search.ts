import { z } from 'zod';

import { cited } from './citations.ts';
import { first, frame, text } from './inputs.ts';
import { tool } from './tool.ts';

const document = `query ($text: String!, $types: [EntityType!], $first: Int, $at: Date, $knownAt: Date) {
  asOf(at: $at, knownAt: $knownAt) {
    frame { at knownAt release }
    search(text: $text, types: $types, first: $first) {
      totalCount
      nodes { ref __typename name summary citations { ...Cited } gaps(first: 2) { nodes { question } } }
    }
  }
}
${cited}`;

/** Things by name, number, code or words, in English, Hindi or Chinese. */
export const search = tool({
  name: 'search',
  title: 'Find things',
  description:
    'Find things and their ids by name, notice number, control or tariff code, in English, Hindi or Chinese.',
  input: z.strictObject({
    text: text('"dysprosium", "镝", "notice 61", "1C902"'),
    types: z
      .array(z.string())
      .optional()
      .describe('ELEMENT, REGULATION, PROVISION, FIRM, SECTOR, COUNTRY, ITEM, …'),
    first,
    ...frame,
  }),
  async answer({ graphql }, { first: most = 10, ...asked }) {
    const { asOf } = await graphql(document, { ...asked, first: most });
    return asOf as object;
  },
});

import { z } from 'zod';

import { pathWith } from './asking.ts';
import { frame, text } from './inputs.ts';
import { tool } from './tool.ts';

/** The saved questions with their variables. */
export const questions = tool({
  name: 'questions',
  title: 'Saved questions',
  description: 'The saved questions with their names, what they answer and their variables.',
  input: z.strictObject({}),
  answer: async ({ json }) => ({ questions: await json('/q') }),
});

/** The days that are given; one that is not must not take the place of one among the variables. */
function given(
  days: Readonly<Record<'at' | 'knownAt', string | undefined>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(days).flatMap(([name, day]) => (day === undefined ? [] : [[name, day]])),
  );
}

/** The answer to one saved question. */
export const ask = tool({
  name: 'ask',
  title: 'Ask a saved question',
  description: 'The answer to one saved question, with numbered citations, its frame and a link to it.',
  input: z.strictObject({
    name: text('as in questions'),
    variables: z.record(z.string(), z.unknown()).optional().describe('as in questions'),
    ...frame,
  }),
  answer: async ({ json }, { name, variables, at, knownAt }) =>
    json(pathWith(`/q/${encodeURIComponent(name)}.json`, { ...variables, ...given({ at, knownAt }) })),
});

/** A brief on the parties of a negotiation. */
export const brief = tool({
  name: 'brief',
  title: 'A brief',
  description:
    'A brief on two parties, the own side first, as Markdown, every sentence with numbered citations.',
  input: z.strictObject({
    parties: z.array(z.string()).describe('ISO codes: ["IN", "CN"]'),
    ...frame,
  }),
  answer: async ({ text: read }, { parties, ...days }) =>
    read(pathWith('/brief.md', { parties: parties.join(','), ...days })),
});

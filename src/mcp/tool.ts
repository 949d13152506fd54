import type { z } from 'zod';

import type { Asking } from './asking.ts';

/** What a tool answers: data, which is given as compact JSON with numbered citations, or a text as it stands. */
export type ToolAnswer = string | object;

/** A tool of the Model Context Protocol. */
export type Tool<Input = unknown> = {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: z.ZodType<Input>;
  /** Errors: the sentences of the API, and those of the tool for what it cannot find. */
  readonly answer: (asking: Asking, input: Input) => Promise<ToolAnswer>;
};

/** A tool whose input is typed by its schema, to be held with others. */
export function tool<Input>(made: Tool<Input>): Tool {
  return { ...made, answer: (asking, input) => made.answer(asking, made.input.parse(input)) };
}

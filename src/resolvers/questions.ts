import type { QuestionResolvers, QuestionVariableResolvers } from '../generated/schema.ts';
import type { Context } from '../graph/operation.ts';
import type { Root } from '../graph/row.ts';
import { keyedPage } from '../paging/keyed.ts';
import type { PageArguments } from '../paging/page.ts';

/** The field of `Query` and `View` that lists the saved questions. */
export const questionFields = {
  questions: (_: Root, page: PageArguments, { questions }: Context) =>
    keyedPage('questions', [...questions.values()], ({ name }) => name, page),
};

export const question: QuestionResolvers = { path: ({ name }) => `/q/${name}` };

export const questionVariable: QuestionVariableResolvers = {
  defaultValue: ({ defaultValue }) => (defaultValue === undefined ? null : JSON.stringify(defaultValue)),
};

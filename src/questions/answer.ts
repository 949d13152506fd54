import type { GraphQLSchema } from 'graphql';

import { releaseKeptChanging } from '../errors.ts';
import { parseId } from '../law/frame.ts';
import type { Ask } from '../lib/ask.ts';
import { unknownQuestion } from '../questionErrors.ts';
import { readQuestions, type Question } from './catalogue.ts';
import { near, valuesOf, type Given, type Values } from './given.ts';
import type { Pinned } from './kept/pinned.ts';
import { knownValues } from './lookup.ts';
import { shapeOf, type Shape } from './shape.ts';
import { tablesOf, type Part, type Tables } from './table.ts';
import { variablesOf, type Variable } from './variables.ts';

/** A saved question with all that the schema says of it. */
export type AskedQuestion = Question & { readonly variables: readonly Variable[]; readonly shape: Shape };

/** The answer to a saved question. */
export type Answer = Tables & {
  readonly question: AskedQuestion;
  /** The variables that were given. */
  readonly values: Values;
  /** The address of the answer, without an ending: it asks the same again. */
  readonly link: string;
  /** The address that names the days and the release as well: it gives the same rows again. */
  readonly pinnedLink?: string | undefined;
  /** The ids of the things that it names, wherever in it they stand. */
  readonly things: readonly string[];
  /** How the answer stands to the data of now, when its address names a release. */
  readonly pinned?: Pinned;
};

/** The most pages that are put together into one answer. */
const mostPages = 10;

/** The saved questions, by name. */
export function questionsIn(schema: GraphQLSchema): ReadonlyMap<string, AskedQuestion> {
  return new Map(
    readQuestions().map((question) => [
      question.name,
      {
        ...question,
        variables: variablesOf(question.document, schema),
        shape: shapeOf(question.document, schema),
      },
    ]),
  );
}

/** The question of a name. Errors: BAD_USER_INPUT, which suggests what may have been meant. */
export function namedQuestion(questions: ReadonlyMap<string, AskedQuestion>, name: string): AskedQuestion {
  const found = questions.get(name);
  if (!found) throw unknownQuestion(name, near(name, [...questions.keys()]));
  return found;
}

/** The address of an answer, with its variables in this order, without those that are not given. */
export function pathOf(name: string, given: Given): string {
  const search = new URLSearchParams();
  for (const [variable, own] of Object.entries(given))
    for (const text of typeof own === 'string' ? [own] : (own ?? [])) search.append(variable, text);
  const text = search.toString().replaceAll('%3A', ':').replaceAll('%2C', ',');
  return `/q/${name}${text === '' ? '' : `?${text}`}`;
}

/** The address of an answer, with its variables in the order of the question, and the release last. */
export function linkOf({ name, variables }: AskedQuestion, given: Given): string {
  // An empty value resets a default; where there is none it says nothing, as most fields of a form.
  const told = variables.filter(
    (variable) => given[variable.name] !== '' || (variable.defaultValue ?? undefined) !== undefined,
  );
  const names = [...told.map((variable) => variable.name), 'release'];
  return pathOf(name, Object.fromEntries(names.map((one) => [one, given[one]])));
}

function nextOf(parts: readonly Part[]): string | undefined {
  return parts.find(({ next }) => next !== undefined)?.next;
}

/** The data of two pages as one: lists that page grow, all else stays as on the first. */
function together(shape: Shape, first: unknown, second: unknown): unknown {
  if (typeof first !== 'object' || first === null || typeof second !== 'object' || second === null)
    return first;
  // A list that does not page is whole on the first page.
  if (Array.isArray(first)) return first;
  const [one, two] = [first, second] as [Record<string, unknown>, Record<string, unknown>];
  const isPaged = shape.fields.has('pageInfo');
  return Object.fromEntries(
    Object.entries(one).map(([key, value]) => {
      const inner = shape.fields.get(key);
      if (isPaged && key === 'pageInfo') return [key, two[key]];
      if (isPaged && Array.isArray(value) && (key === 'nodes' || key === 'edges'))
        return [key, [...(value as unknown[]), ...(two[key] as unknown[])]];
      return [key, inner ? together(inner, value, two[key]) : value];
    }),
  );
}

/** The ids that data holds, bare. */
function* idsIn(data: unknown): Generator<string> {
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data)) {
    if ((key === 'ref' || key === 'id') && typeof value === 'string') yield parseId(value).ref;
    else yield* idsIn(value);
  }
}

/**
 * The answer to a question, all its pages together unless a page is asked for. Errors: BAD_USER_INPUT, which names every
 * variable that is wrong, and those of the operation.
 */
export async function answerTo(question: AskedQuestion, given: Given, ask: Ask): Promise<Answer> {
  const { variables, document, shape } = question;
  const values = await knownValues(variables, valuesOf(variables, given), ask);
  let data = await ask<unknown>(document, values);
  let last = tablesOf(shape, data);
  const isWhole = variables.some(({ name }) => name === 'after') && !given['after'] && !given['first'];
  for (let pages = 1; isWhole && pages < mostPages; pages += 1) {
    const after = nextOf(last.parts);
    if (after === undefined) break;
    const page = await ask<unknown>(document, { ...values, after });
    const release = last.frame?.['release'];
    last = tablesOf(shape, page);
    if (last.frame?.['release'] !== release) throw releaseKeptChanging();
    data = together(shape, data, page);
  }
  const things = [...new Set(idsIn(data))];
  return { ...tablesOf(shape, data), question, values, things, link: linkOf(question, given) };
}

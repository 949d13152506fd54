import { parse } from 'graphql';

import type { Ask } from '../lib/ask.ts';
import { variableMustBe, wrongVariables } from '../questionErrors.ts';
import { meantByCodes, unknownCodes, written, type Coded } from './codes.ts';
import { ruleOf, type Values } from './given.ts';
import type { Variable } from './variables.ts';

type Suspect = { readonly variable: Variable; readonly text: string };

const things = parse(`query KnownThings($ids: [ID!]!) { nodes(ids: $ids) { id } }`);

const alike = parse(`query Alike($text: String!) { search(text: $text, first: 20) { nodes { ref name } } }`);

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

function suspectsOf(variables: readonly Variable[], values: Values, wanted: Variable['kind']): Suspect[] {
  return variables
    .filter(({ kind }) => kind === wanted)
    .flatMap((variable) =>
      asList(values[variable.name])
        .filter((text) => typeof text === 'string')
        .map((text) => ({ variable, text })),
    );
}

/** At most three of the things that were found, those of the type that the id names before all others. */
function ofItsType<T extends { readonly ref: string }>(id: string, found: readonly T[]): T[] {
  const type = id.slice(0, id.indexOf(':') + 1);
  const own = found.filter(({ ref }) => type !== '' && ref.startsWith(type));
  return (own.length > 0 ? own : [...found]).slice(0, 3);
}

/** The sentences about ids of nothing, each with what is found by the words in it. */
async function unknownIds(variables: readonly Variable[], values: Values, ask: Ask): Promise<string[]> {
  const suspects = suspectsOf(variables, values, 'ID');
  if (suspects.length === 0) return [];
  const ids = [...new Set(suspects.map(({ text }) => text))].slice(0, 100);
  const found = await ask<{ nodes: readonly (object | null)[] }>(things, { ids });
  const unknown = ids.filter((_, index) => found.nodes[index] === null);
  return Promise.all(
    suspects
      .filter(({ text }) => unknown.includes(text))
      .map(async ({ variable, text }) => {
        const words = text
          .replace(/^[a-z-]+:/, '')
          .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
          .trim()
          .slice(0, 100);
        const { search } = words
          ? await ask<{ search: { nodes: readonly { ref: string; name: string }[] } }>(alike, { text: words })
          : { search: { nodes: [] } };
        const suggestions = ofItsType(text, search.nodes).map(({ ref, name }) => `${ref} (${name})`);
        return variableMustBe(variable.name, ruleOf(variable), text, suggestions);
      }),
  );
}

/** The texts that should be codes. */
function codedOf(variables: readonly Variable[], values: Values): (Suspect & Coded)[] {
  const kinds = ['COUNTRY', 'ELEMENT'] as const;
  return kinds.flatMap((kind) =>
    suspectsOf(variables, values, kind).map((suspect) => ({ ...suspect, kind })),
  );
}

/** The sentences about codes of nothing, each with what its letters are close to. */
async function unknownCodeSentences(
  variables: readonly Variable[],
  values: Values,
  ask: Ask,
): Promise<string[]> {
  const unknown = await unknownCodes(codedOf(variables, values), ask);
  const suggestions = await meantByCodes(unknown, ask);
  return unknown.map(({ variable, text }, place) =>
    variableMustBe(variable.name, ruleOf(variable), text, suggestions[place]),
  );
}

/** The value with its codes as the graph writes them. */
function writtenIn({ kind }: Variable, value: unknown): unknown {
  if (kind !== 'COUNTRY' && kind !== 'ELEMENT') return value;
  const one = (text: unknown): unknown => (typeof text === 'string' ? written({ kind, text }) : text);
  return Array.isArray(value) ? value.map(one) : one(value);
}

/**
 * The values with codes as the graph writes them. Errors: BAD_USER_INPUT, which names every country, element and id that
 * the graph does not know, each with what may have been meant.
 */
export async function knownValues(variables: readonly Variable[], values: Values, ask: Ask): Promise<Values> {
  const problems = [
    ...(await unknownCodeSentences(variables, values, ask)),
    ...(await unknownIds(variables, values, ask)),
  ];
  if (problems.length > 0) throw wrongVariables(problems);
  const all = Object.entries(values).map(([name, value]): [string, unknown] => {
    const variable = variables.find((one) => one.name === name);
    return [name, variable ? writtenIn(variable, value) : value];
  });
  return Object.fromEntries(all);
}

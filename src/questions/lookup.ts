import { parse } from 'graphql';

import type { Ask } from '../lib/ask.ts';
import { variableMustBe, wrongVariables } from '../questionErrors.ts';
import { near, ruleOf, type Values } from './given.ts';
import type { Variable } from './variables.ts';

/** A thing by which a variable can be meant: what to write, and its name. */
type Known = { readonly code: string; readonly name: string; readonly others: readonly string[] };

type Suspect = { readonly variable: Variable; readonly text: string };

const known = parse(`query KnownCodes($after: String) {
  countries(first: 100, after: $after) { nodes { alpha2 alpha3 name } pageInfo { hasNextPage endCursor } }
  elements(first: 100) { nodes { symbol name } }
}`);

type KnownCodes = {
  readonly countries: {
    readonly nodes: readonly { readonly alpha2: string; readonly alpha3: string; readonly name: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
  readonly elements: { readonly nodes: readonly { readonly symbol: string; readonly name: string }[] };
};

const things = parse(`query KnownThings($ids: [ID!]!) { nodes(ids: $ids) { id } }`);

const alike = parse(`query Alike($text: String!) { search(text: $text, first: 20) { nodes { ref name } } }`);

async function codesOf(ask: Ask): Promise<Readonly<Record<'COUNTRY' | 'ELEMENT', readonly Known[]>>> {
  const countries: Known[] = [];
  let after: string | null = null;
  let elements: Known[] = [];
  do {
    const page: KnownCodes = await ask<KnownCodes>(known, { after });
    countries.push(
      ...page.countries.nodes.map(({ alpha2, alpha3, name }) => ({ code: alpha2, name, others: [alpha3] })),
    );
    elements = page.elements.nodes.map(({ symbol, name }) => ({ code: symbol, name, others: [] }));
    after = page.countries.pageInfo.hasNextPage ? page.countries.pageInfo.endCursor : null;
  } while (after !== null);
  return { COUNTRY: countries, ELEMENT: elements };
}

/** Those whose code or name is the text, or close to it. */
function meant(text: string, among: readonly Known[]): string[] {
  const names = among.flatMap(({ code, name, others }) => [name, code, ...others]);
  const [found] = near(text, names);
  return among
    .filter(({ code, name, others }) => [code, name, ...others].some((one) => one === found))
    .map(({ code, name }) => `${code} (${name})`);
}

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

function suspectsOf(variables: readonly Variable[], values: Values, kinds: readonly string[]): Suspect[] {
  return variables
    .filter(({ kind }) => kinds.includes(kind))
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
  const suspects = suspectsOf(variables, values, ['ID']);
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

/**
 * The values with codes as the graph writes them. Errors: BAD_USER_INPUT, which names every country, element and id that
 * the graph does not know, each with what may have been meant.
 */
export async function knownValues(variables: readonly Variable[], values: Values, ask: Ask): Promise<Values> {
  const coded = suspectsOf(variables, values, ['COUNTRY', 'ELEMENT']);
  const codes = coded.length > 0 ? await codesOf(ask) : { COUNTRY: [], ELEMENT: [] };
  const amongFor = ({ kind }: Variable) => codes[kind as 'COUNTRY' | 'ELEMENT'];
  const codeFor = ({ variable, text }: Suspect): string | undefined =>
    amongFor(variable).find(({ code }) => code.toLowerCase() === text.toLowerCase())?.code;
  const problems = coded
    .filter((suspect) => codeFor(suspect) === undefined)
    .map(({ variable, text }) =>
      variableMustBe(variable.name, ruleOf(variable), text, meant(text, amongFor(variable))),
    );
  problems.push(...(await unknownIds(variables, values, ask)));
  if (problems.length > 0) throw wrongVariables(problems);
  const written = Object.entries(values).map(([name, value]) => {
    const variable = variables.find((one) => one.name === name);
    if (!variable || !['COUNTRY', 'ELEMENT'].includes(variable.kind)) return [name, value];
    const codeOf = (text: unknown): unknown =>
      typeof text === 'string' ? codeFor({ variable, text }) : text;
    return [name, Array.isArray(value) ? value.map(codeOf) : codeOf(value)];
  });
  return Object.fromEntries(written) as Values;
}

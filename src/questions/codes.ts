import { parse } from 'graphql';

import type { Ask } from '../lib/ask.ts';
import { near } from './given.ts';

/** What variables mean by a code: a country by its two letters, an element by its symbol. */
export type CodeKind = 'COUNTRY' | 'ELEMENT';

/** A text that should be a code of its kind. */
export type Coded = { readonly kind: CodeKind; readonly text: string };

/** A thing that is meant by a code: what to write, its name, and what else it is called by. */
type Known = { readonly code: string; readonly name: string; readonly others: readonly string[] };

const held = parse(`query HeldCodes(
  $countries: [String!]! $elements: [String!]! $hasCountries: Boolean! $hasElements: Boolean!
) {
  countries(where: { alpha2: $countries }, first: 100) @include(if: $hasCountries) { nodes { code: alpha2 } }
  elements(where: { symbol: $elements }, first: 100) @include(if: $hasElements) { nodes { code: symbol } }
}`);

type Codes = { readonly nodes: readonly { readonly code: string }[] };

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

/** A code as the graph writes it: `IN`, `Dy`. */
export function written({ kind, text }: Coded): string {
  if (kind === 'COUNTRY') return text.toUpperCase();
  return text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
}

/** Those codes that are of nothing in the graph; of more than a hundred of a kind, those that follow count as unknown. */
export async function unknownCodes<T extends Coded>(coded: readonly T[], ask: Ask): Promise<readonly T[]> {
  if (coded.length === 0) return [];
  const of = (kind: CodeKind) => [...new Set(coded.filter((one) => one.kind === kind).map(written))];
  const [countries, elements] = [of('COUNTRY'), of('ELEMENT')];
  const [hasCountries, hasElements] = [countries.length > 0, elements.length > 0];
  const found = await ask<{ readonly countries?: Codes; readonly elements?: Codes }>(held, {
    ...{ countries, elements },
    ...{ hasCountries, hasElements },
  });
  const codesOf = (codes: Codes | undefined) => new Set(codes?.nodes.map(({ code }) => code));
  const all = { COUNTRY: codesOf(found.countries), ELEMENT: codesOf(found.elements) };
  return coded.filter((one) => !all[one.kind].has(written(one)));
}

/** All that codes can mean. It takes several statements, and so is only for telling what may have been meant. */
async function everythingCoded(ask: Ask): Promise<Readonly<Record<CodeKind, readonly Known[]>>> {
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

/** For each text those whose code or name it is, or is close to: `IN (India)`. */
export async function meantByCodes(coded: readonly Coded[], ask: Ask): Promise<readonly string[][]> {
  if (coded.length === 0) return [];
  const all = await everythingCoded(ask);
  return coded.map(({ kind, text }) => {
    const [found] = near(
      text,
      all[kind].flatMap(({ code, name, others }) => [name, code, ...others]),
    );
    return all[kind]
      .filter(({ code, name, others }) => [code, name, ...others].some((one) => one === found))
      .map(({ code, name }) => `${code} (${name})`);
  });
}

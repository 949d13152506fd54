import { expect } from 'vitest';

import type { Api } from '../api/api.ts';

/** Who says something, as an answer gives it. */
export type Voice = {
  readonly kind: string;
  readonly name?: string;
  readonly words?: string;
  readonly via?: string;
};

/** A fact of an article, and the query that finds it. */
export type Row = {
  /** Where the article says it. */
  readonly locator: string;
  readonly fact: string;
  readonly query: string;
  readonly voice: Voice;
  /** What the answer has to say, in the words of the data. */
  readonly says: readonly string[];
  readonly statements: number;
};

type Citation = { readonly locator: string | null; readonly source: unknown; readonly attribution: unknown };

/** The selection that a row's query makes of citations. */
export const cited = '{ locator source { ref } attribution { kind name words via } }';

/** A claim with who says it; it takes as many statements as `claimStatements`. */
export const claim = (slug: string): string =>
  `{ claim(id: "claim:${slug}") { text kind citations ${cited} } }`;

/** The root field and the citations. */
export const claimStatements = 2;

/** The root field, one relation, one read by id and the citations. */
export const relationStatements = 4;

function citationsIn(value: unknown): Citation[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'locator' in value && 'attribution' in value ? [value as Citation] : [];
  return [...own, ...Object.values(value).flatMap(citationsIn)];
}

/** Asks a row's query and expects the fact with its place and its voice. */
export async function expectFact(api: Api, source: string, row: Row): Promise<void> {
  const { data, errors, extensions } = await api.ask(row.query);
  expect(errors).toBeUndefined();
  const { kind, name = null, words = null, via = null } = row.voice;
  expect(citationsIn(data)).toContainEqual({
    locator: row.locator,
    source: { ref: source },
    attribution: { kind, name, words, via },
  });
  const answer = JSON.stringify(data);
  for (const text of row.says) expect(answer).toContain(text);
  expect(extensions.cost.statements).toBe(row.statements);
}

import { z } from 'zod';

import type { Asking } from './asking.ts';
import { tool } from './tool.ts';

const counted = [
  'elements items regulations provisions requirements commitments events claims observations firms sectors',
  'organizations agreements countries discrepancies tariffLines',
]
  .join(' ')
  .split(' ');

// Two operations, as one may have 20 fields at its root.
const countsDocument = `{ ${counted.map((name) => `${name}(first: 1) { totalCount }`).join(' ')} }`;

const document = `{
  release { id loadedAt nodeCount relationshipCount sourceCount }
  frame { at knownAt }
  earliest: regulations(first: 1, orderBy: { field: ISSUED_ON, direction: ASC }) { nodes { issuedOn } }
  latest: regulations(first: 1, orderBy: { field: ISSUED_ON, direction: DESC }) { nodes { issuedOn } }
  newest: sources(first: 1, orderBy: { field: PUBLISHED_ON, direction: DESC }) { nodes { publishedOn } }
  notHeld: gaps(where: { kind: [NOT_HELD] }, first: 12) { totalCount nodes { question } }
  unconfirmed: gaps(where: { kind: [STATUS_UNCONFIRMED] }, first: 6) { totalCount nodes { question } }
  notStated: gaps(where: { kind: [NOT_STATED] }, first: 1) { totalCount }
  notFound: gaps(where: { kind: [NOT_FOUND] }, first: 1) { totalCount }
  notComparable: gaps(where: { kind: [NOT_COMPARABLE] }, first: 1) { totalCount }
}`;

const issuersDocument = `query ($after: String) {
  regulations(first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { issuers { name ... on Organization { country { name } } } }
  }
}`;

type Issuer = { readonly name: string; readonly country?: { readonly name: string } | null };
type Counted = { readonly totalCount: number };
type Data = Readonly<Record<string, unknown>> & {
  readonly earliest: { readonly nodes: readonly { readonly issuedOn: string }[] };
  readonly latest: { readonly nodes: readonly { readonly issuedOn: string }[] };
  readonly newest: { readonly nodes: readonly { readonly publishedOn: string | null }[] };
};
type Issued = {
  readonly regulations: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly { readonly issuers: readonly Issuer[] }[];
  };
};

const advice = [
  'Law has two clocks: `at` is the day asked about, `knownAt` the day by which a thing must have become known. Both default to today; a future `at` is answered by what is scheduled.',
  'Announced is not in force: provisions are ANNOUNCED, IN_FORCE, SUSPENDED, EXPIRED, REPEALED or UNCONFIRMED.',
  'Quote only what has citations; evidence INFERRED or ASSUMED is no statement of a source. An empty answer means that the data holds nothing, not that there is nothing: see gaps.',
  'Find ids with search; read one thing with entity; dependence on controlled things with exposures; change with compare; saved questions with questions and ask; a brief on countries with brief.',
];

/** Who has issued regulations: the countries of issuing bodies, and blocs and others as they are. */
async function jurisdictions({ graphql }: Asking): Promise<string[]> {
  const names = new Set<string>();
  for (let after: string | null | undefined; after !== null;) {
    const { regulations } = (await graphql(issuersDocument, { after })) as Issued;
    for (const { issuers } of regulations.nodes)
      for (const { name, country } of issuers) names.add(country?.name ?? name);
    after = regulations.pageInfo.hasNextPage ? regulations.pageInfo.endCursor : null;
  }
  return [...names].sort();
}

/** What the data covers and what it does not, and how to ask. */
export const coverage = tool({
  name: 'coverage',
  title: 'What the data covers',
  description:
    'Call this first. What the data covers and what it does not: release, counts, sources, days, jurisdictions, known gaps; and how to ask.',
  input: z.strictObject({}),
  async answer(asking) {
    const { graphql } = asking;
    const counts = await graphql(countsDocument);
    const data = (await graphql(document)) as Data;
    const { release, frame, earliest, latest, newest, notHeld, unconfirmed } = data;
    const countIn = (of: Readonly<Record<string, unknown>>, names: readonly string[]) =>
      Object.fromEntries(names.map((name) => [name, (of[name] as Counted).totalCount]));
    return {
      about:
        'Rare-earth regulations and the actors that they reach: a knowledge graph in which every fact is cited.',
      release,
      frame,
      counts: countIn(counts, counted),
      days: {
        regulationsIssued: [earliest, latest].map(({ nodes }) => nodes[0]?.issuedOn),
        newestSource: newest.nodes[0]?.publishedOn,
      },
      jurisdictions: await jurisdictions(asking),
      gaps: {
        notHeld,
        statusUnconfirmed: unconfirmed,
        ...countIn(data, ['notStated', 'notFound', 'notComparable']),
      },
      howToAsk: advice,
    };
  },
});

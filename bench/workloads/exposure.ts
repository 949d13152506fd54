import { askedCountry, core, symbols } from '../graph/shape.ts';
import { benchDay } from '../graph/kinds.ts';
import { exposuresOf, restricting } from './exposureStatement.ts';
import type { Workload } from './workload.ts';

type Exposed = {
  readonly totalCount: number;
  readonly nodes: readonly {
    readonly path: { readonly hops: readonly unknown[] };
    readonly status?: string;
  }[];
};

const row = `subject { id name } controlled { id name } element { symbol } provision { id name } status
  path { hops { from { id } to { id } } }`;

/** Where two ways are equally short either may be shown, so that only their length is compared. */
function rows({ totalCount, nodes }: Exposed): object {
  const shown = nodes.map(({ path, ...row }) => ({ ...row, hops: path.hops.length }));
  return { totalCount, nodes: shown };
}

/** Who in a country is exposed to what: the first twenty rows of some hundreds. */
export const exposureOfCountry: Workload = {
  name: 'exposure-country',
  title: 'exposure of a country',
  questions: core.askedCountries,
  variables: (turn) => ({ country: askedCountry(turn), at: benchDay, restricting }),
  contenders: {
    monazite: {
      text: `query Exposure($country: String!) { exposures(where: { countries: [$country] }, first: 20) {
        totalCount nodes { ${row} } } }`,
      answer: ({ data }: { data: { exposures: Exposed } }) => rows(data.exposures),
    },
    // It knows neither the shortest way nor what a law says on a day: the nearest that can be asked.
    peer: {
      text: `query Exposure($country: String!, $restricting: [String!]!, $at: String!) {
        countries(where: { alpha2: { eq: $country } }) { sectors { id name uses { id name
          contains { id symbol controls(where: { effect: { in: $restricting }, effectiveOn: { lte: $at } }) { id name } }
          controls(where: { effect: { in: $restricting }, effectiveOn: { lte: $at } }) { id name }
          madeOf { id name contains { id symbol } madeOf { id name contains { id symbol } madeOf { id name contains { id symbol
            controls(where: { effect: { in: $restricting }, effectiveOn: { lte: $at } }) { id name } } } } } } } } }`,
    },
    floor: { text: exposuresOf('country'), answer: (body: Exposed) => rows(body) },
  },
};

const pageSizes = 10;

/** Who in the world is exposed to the controls on an element. */
export const exposureOfElement: Workload = {
  name: 'exposure-element',
  title: 'exposure to an element, all countries',
  questions: symbols.length * pageSizes,
  variables: (turn) => ({
    symbol: symbols[turn % symbols.length],
    first: 10 + (Math.floor(turn / symbols.length) % pageSizes),
    at: benchDay,
    restricting,
  }),
  compared: 2,
  contenders: {
    monazite: {
      text: `query Exposure($symbol: String!, $first: Int!) {
        exposures(where: { elements: [$symbol] }, first: $first) { totalCount nodes { ${row} } } }`,
      answer: ({ data }: { data: { exposures: Exposed } }) => rows(data.exposures),
    },
    floor: { text: exposuresOf('element'), answer: (body: Exposed) => rows(body) },
  },
};

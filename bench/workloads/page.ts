import { askedCountry, core } from '../graph/shape.ts';
import type { Workload } from './workload.ts';

type Counted = { readonly totalCount: number; readonly nodes?: object; readonly edges?: object };

/** A page, and how many there are in all. */
function counted({ totalCount, nodes, edges }: Counted): object {
  return { totalCount, page: nodes ? { nodes } : { edges } };
}

/** The first page of the firms of a country, and how many there are. */
export const page: Workload = {
  name: 'page',
  title: 'a filtered page of 20 firms with totalCount',
  questions: core.askedCountries,
  variables: (turn) => ({ country: askedCountry(turn) }),
  contenders: {
    monazite: {
      text: `query Page($country: String!) { firms(where: { headquarters: [$country] }, first: 20) {
        totalCount nodes { id name summary } } }`,
      answer: ({ data }: { data: { firms: Counted } }) => counted(data.firms),
    },
    peer: {
      text: `query Page($country: String!) {
        firmsConnection(where: { headquarters: { some: { alpha2: { eq: $country } } } }, sort: [{ name: ASC }, { id: ASC }], first: 20) {
          totalCount edges { node { id name summary } } } }`,
      answer: ({ data }: { data: { firmsConnection: Counted } }) => counted(data.firmsConnection),
    },
    floor: {
      text: `MATCH (:Entity {id: 'country:' + toLower($country)})<-[:SEATED_IN]-(f:Firm)
WITH f ORDER BY f.name, f.id
WITH count(f) AS total, collect(f)[..20] AS firms
RETURN {totalCount: total, nodes: [f IN firms | f {.id, .name, .summary}]} AS answer`,
      answer: (body: Counted) => counted(body),
    },
  },
};

import { earlierDay } from '../graph/kinds.ts';
import { askedCountry, core } from '../graph/shape.ts';
import type { Workload } from './workload.ts';

const product = `id name contains(first: 20) { nodes { id symbol } }`;
const sector = `id name uses(first: 20) { nodes { id name } }`;

const firms = `firms(where: { headquarters: [$country] }, first: 50) { nodes {
  id: ref name headquarters { id: ref name }
  sectors(first: 10) { nodes { ${sector} } } products(first: 10) { nodes { ${product} } } } }`;

const bare = firms.replaceAll('id: ref', 'id');
const framed = bare.replaceAll(/\bid\b/g, 'id: ref');

const visible = (variable: string) =>
  `${variable}.knownFrom <= $at AND ${variable}.visibleFrom <= $at AND $at <= ${variable}.visibleUntil`;

/** The statement that a patient hand would write; `when` narrows it to what is visible on a day. */
function statement(when: (variable: string) => string): string {
  return `MATCH (c:Entity {id: 'country:' + toLower($country)})<-[seat:SEATED_IN]-(f:Firm) WHERE true ${when('seat')}
WITH c, f ORDER BY f.name, f.id LIMIT 50
RETURN collect({id: f.id, name: f.name, headquarters: {id: c.id, name: c.name},
  sectors: COLLECT { MATCH (f)-[a:ACTIVE_IN]->(s:Sector) WHERE true ${when('a')}
    RETURN {id: s.id, name: s.name, uses: COLLECT {
      MATCH (s)-[u:USES]->(i:Item) WHERE true ${when('u')} RETURN {id: i.id, name: i.name} }} },
  products: COLLECT { MATCH (f)-[p:PRODUCES]->(i:Item) WHERE true ${when('p')}
    RETURN {id: i.id, name: i.name, contains: COLLECT {
      MATCH (i)-[k:CONTAINS]->(e:Element) WHERE true ${when('k')} RETURN {id: e.id, symbol: e.symbol} }} }
}) AS answer`;
}

/** Fifty firms with country, sectors and their items, products and their elements. */
export const list: Workload = {
  name: 'list',
  title: '50 firms with country, sectors and their items, products and their elements',
  questions: core.askedCountries,
  variables: (turn) => ({ country: askedCountry(turn) }),
  raisesNodeLimit: true,
  contenders: {
    monazite: {
      text: `query List($country: String!) { ${bare} }`,
      answer: ({ data }: { data: { firms: object } }) => data.firms,
    },
    peer: {
      text: `query List($country: String!) {
        firms(where: { headquarters: { some: { alpha2: { eq: $country } } } }, sort: [{ name: ASC }, { id: ASC }], limit: 50) {
          id name headquarters { id name } sectors { id name uses { id name } }
          products { id name contains { id symbol } } } }`,
      answer: ({ data }: { data: { firms: object } }) => data.firms,
    },
    floor: { text: statement(() => ''), answer: (body: object) => body },
  },
};

const edge =
  '(where: { edge: { knownFrom: { lte: $at }, visibleFrom: { lte: $at }, visibleUntil: { gte: $at } } })';

/** The same as of an earlier day, when a fifth of everything was not known. */
export const listAsOf: Workload = {
  ...list,
  name: 'list-as-of',
  title: 'the same list as of an earlier day',
  variables: (turn) => ({ country: askedCountry(turn), at: earlierDay }),
  contenders: {
    monazite: {
      text: `query List($country: String!, $at: Date!) { asOf(at: $at, knownAt: $at) { ${framed} } }`,
      answer: ({ data }: { data: { asOf: { firms: object } } }) => data.asOf.firms,
    },
    peer: {
      text: `query List($country: String!, $at: String!) {
        firms(where: { headquartersConnection: { some: { node: { alpha2: { eq: $country } },
            edge: { knownFrom: { lte: $at }, visibleFrom: { lte: $at }, visibleUntil: { gte: $at } } } } },
          sort: [{ name: ASC }, { id: ASC }], limit: 50) {
          id name headquarters { id name }
          sectors: sectorsConnection${edge} { edges { node { id name uses: usesConnection${edge} { edges { node { id name } } } } } }
          products: productsConnection${edge} { edges { node { id name
            contains: containsConnection${edge} { edges { node { id symbol } } } } } } } }`,
      answer: ({ data }: { data: { firms: object } }) => data.firms,
    },
    floor: { text: statement((variable) => `AND ${visible(variable)}`), answer: (body: object) => body },
  },
};

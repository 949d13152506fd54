import { askedCountry, core } from '../graph/shape.ts';
import type { Workload } from './workload.ts';

/** Everything below a country, down to who made the law: about 28,000 objects in one answer. */
export const deep: Workload = {
  name: 'deep',
  title: "a country's sectors, items, elements, regulations and authorities",
  questions: core.askedCountries,
  variables: (turn) => ({ country: askedCountry(turn) }),
  raisesNodeLimit: true,
  compared: 3,
  contenders: {
    monazite: {
      text: `query Deep($country: String!) { country(code: $country) { id name
        sectors(first: 50) { nodes { id name uses(first: 20) { nodes { id name contains(first: 10) { nodes { id symbol
          controls(first: 10) { nodes { id regulation { id name issuers { id name } } } } } } } } } } } }`,
      answer: ({ data }: { data: { country: object } }) => data.country,
    },
    peer: {
      text: `query Deep($country: String!) { countries(where: { alpha2: { eq: $country } }) { id name
        sectors { id name uses { id name contains { id symbol
          controls { id regulation { id name issuers { id name } } } } } } } }`,
      answer: ({ data }: { data: { countries: object } }) => data.countries,
    },
    floor: {
      text: `MATCH (c:Entity {id: 'country:' + toLower($country)})
RETURN {id: c.id, name: c.name, sectors: COLLECT { MATCH (c)<-[:SECTOR_OF]-(s:Sector)
  RETURN {id: s.id, name: s.name, uses: COLLECT { MATCH (s)-[:USES]->(i:Item)
    RETURN {id: i.id, name: i.name, contains: COLLECT { MATCH (i)-[:CONTAINS]->(e:Element)
      RETURN {id: e.id, symbol: e.symbol, controls: COLLECT { MATCH (e)<-[:LISTS]-(p:Provision)-[:BELONGS_TO]->(r:Regulation)
        RETURN {id: p.id, regulation: {id: r.id, name: r.name, issuers: COLLECT {
          MATCH (r)-[:ISSUED_BY]->(o:Actor) RETURN {id: o.id, name: o.name} }}} }} }} }} }} AS answer`,
      answer: (body: object) => body,
    },
  },
};

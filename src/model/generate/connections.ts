import type { Edge, EdgeField, End } from '../edge.ts';
import { relationTypes } from './names.ts';

function connection(name: string, edge: string, node: string, description: string): string {
  return `"${description}"
type ${name} {
  "The entries of this page, each with its cursor."
  edges: [${edge}!]!
  "The things of this page, without their cursors."
  nodes: [${node}!]!
  "Where this page stands."
  pageInfo: PageInfo!
  "How many there are on all pages."
  totalCount: Int!
}
`;
}

/** The SDL of the connection of a root list. */
export function rootConnection(type: string): string {
  return `${connection(`${type}Connection`, `${type}Edge`, type, `A page of the type ${type}.`)}
"An entry of a page of the type ${type}."
type ${type}Edge {
  "The place of the entry, to be given as \`after\`."
  cursor: String!
  "The thing itself."
  node: ${type}!
}
`;
}

function ownFields(fields: Readonly<Record<string, EdgeField>>): string {
  return Object.entries(fields)
    .map(([name, field]) => `  "${field.description}"\n  ${name}: ${field.type}\n`)
    .join('');
}

/** The SDL of the connection that a relation field leads to, seen from one of its ends. */
export function relationConnection(edge: Edge, near: End, far: End): string {
  if (near.field === undefined) throw new Error(`${edge.type} has no field on ${near.type}.`);
  const names = relationTypes(near.type, near.field);
  const verb = near === edge.from ? edge.verb : edge.inverse;
  return `${connection(names.connection, names.edge, far.type, `A page of \`${near.type}.${near.field}\`.`)}
"A relationship of \`${near.type}.${near.field}\`: what the ${near.type} ${verb}."
type ${names.edge} implements RelationshipEdge {
  "The place of the relationship in its connection, to be given as \`after\`."
  cursor: String!
  "The thing at the other end."
  node: ${far.type}!
  "Since when it holds, as precise as its source; null when it has no beginning that is known or needed."
  validFrom: PartialDate
  "Until when it held; null while it goes on."
  validUntil: PartialDate
  "Whether a source states it or it is inferred."
  evidence: Evidence!
  "What kind of inference it rests on; null when it is stated."
  inference: Inference
  "What a reader has to know about it, in our own words."
  note: String
  "The citations for the relationship: those published by \`knownAt\`; where none was, as with facts of nature and with acts that we hold in later copies, the earliest."
  citations: [Citation!]!
  "How many sources the citations rest on; one that relays another, or the same as another, counts with it."
  independentSources: Int!
${ownFields(edge.fields)}}
`;
}

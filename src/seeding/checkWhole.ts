import { isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';

import {
  cycleOfActs,
  duplicateId,
  duplicateRelationship,
  unknownReference,
  wrongReference,
} from '../errors.ts';
import { addTo } from '../lib/multimap.ts';
import { isReference } from '../model/edge.ts';
import type { Facts, NodeFact, RelationshipFact } from './facts.ts';
import type { Place, Problem } from './place.ts';

function duplicates(nodes: readonly NodeFact[]): Problem[] {
  const first = new Map<string, Place>();
  return nodes.flatMap(({ id, place }) => {
    const earlier = first.get(id);
    if (!earlier) {
      first.set(id, place);
      return [];
    }
    return [{ ...place, message: duplicateId(id, `${earlier.file}:${earlier.line}`) }];
  });
}

function repeated(relationships: readonly RelationshipFact[]): Problem[] {
  const seen = new Set<string>();
  return relationships.flatMap(({ edge, from, to, key, place }) => {
    const identity = JSON.stringify([edge.type, from, to, key]);
    if (seen.has(identity)) return [{ ...place, message: duplicateRelationship(from, edge.type, to) }];
    seen.add(identity);
    return [];
  });
}

function isOf(schema: GraphQLSchema, type: string, required: string): boolean {
  const wanted = schema.getType(required);
  const found = schema.getType(type);
  if (isInterfaceType(wanted) && isObjectType(found)) return schema.isSubType(wanted, found);
  return type === required;
}

type Mention = { readonly id: string; readonly required: string; readonly place: Place };

function* mentions({ nodes, relationships }: Facts): Generator<Mention> {
  for (const { citations, place } of [...nodes, ...relationships])
    for (const { source } of citations) yield { id: source, required: 'Source', place };
  for (const { edge, to, fields, place } of relationships) {
    yield { id: to, required: edge.to.type, place };
    for (const [name, value] of Object.entries(fields))
      if (isReference(edge, name) && typeof value === 'string')
        yield { id: value, required: edge.fields[name]?.type ?? '', place };
  }
}

function references(schema: GraphQLSchema, facts: Facts): Problem[] {
  const types = new Map(facts.nodes.map(({ id, type }) => [id, type]));
  return [...mentions(facts)].flatMap(({ id, required, place }) => {
    const type = types.get(id);
    if (type === undefined) return [{ ...place, message: unknownReference(id) }];
    return isOf(schema, type, required) ? [] : [{ ...place, message: wrongReference(required, id, type) }];
  });
}

/** Acts that act on each other in a circle have no status that the rules could give. */
function cycles(relationships: readonly RelationshipFact[]): Problem[] {
  const acts = new Map<string, RelationshipFact[]>();
  for (const fact of relationships) if (fact.edge.type === 'ACTS_ON') addTo(acts, fact.from, fact);
  const done = new Set<string>();
  const walk = (id: string, way: readonly string[]): Problem[] => {
    if (done.has(id)) return [];
    const found = (acts.get(id) ?? []).flatMap(({ to, place }) =>
      way.includes(to)
        ? [{ ...place, message: cycleOfActs([...way.slice(way.indexOf(to)), to]) }]
        : walk(to, [...way, to]),
    );
    done.add(id);
    return found;
  };
  return [...acts.keys()].flatMap((id) => walk(id, [id]));
}

/** Everything that is wrong with the facts of a seed as a whole. */
export function checkWhole(schema: GraphQLSchema, facts: Facts): Problem[] {
  const problems = [
    ...duplicates(facts.nodes),
    ...repeated(facts.relationships),
    ...references(schema, facts),
    ...cycles(facts.relationships),
  ];
  // A citation that rows and relationships share is mentioned many times; one line for a mistake is enough.
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

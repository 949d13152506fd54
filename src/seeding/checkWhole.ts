import { isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';

import { seedProblems } from './problems.ts';
import { wayKey } from '../graph/way.ts';
import { isReference } from '../model/edge.ts';
import type { Facts, NodeFact, RelationshipFact } from './facts.ts';
import type { Locate, Path, Problem } from './place.ts';

function duplicates(nodes: readonly NodeFact[]): Problem[] {
  const first = new Map<string, NodeFact>();
  return nodes.flatMap((node) => {
    const { id, place } = node;
    const earlier = first.get(id);
    if (earlier) {
      const { file, line } = earlier.place(['id']);
      return [{ ...place(['id']), message: seedProblems.duplicateId(id, `${file}:${line}`) }];
    }
    first.set(id, node);
    return [];
  });
}

function repeated(relationships: readonly RelationshipFact[]): Problem[] {
  const seen = new Set<string>();
  return relationships.flatMap(({ edge, from, to, key, place }) => {
    const identity = wayKey({ from, type: edge.type, to, key });
    if (seen.has(identity))
      return [{ ...place(), message: seedProblems.duplicateRelationship(from, edge.type, to) }];
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

type Mention = {
  readonly id: string;
  readonly required: string;
  readonly place: Locate;
  readonly path: Path;
};

function* mentions({ nodes, relationships }: Facts): Generator<Mention> {
  for (const { citations } of [...nodes, ...relationships])
    for (const { source, place } of citations)
      yield { id: source, required: 'Source', place, path: ['source'] };
  for (const { edge, to, fields, place } of relationships) {
    yield { id: to, required: edge.to.type, place, path: ['to'] };
    for (const [name, value] of Object.entries(fields))
      if (isReference(edge, name) && typeof value === 'string')
        yield { id: value, required: edge.fields[name]?.type ?? '', place, path: [name] };
  }
}

/** Ids that facts name and no row has. */
export function unknownReferences(facts: Facts): Problem[] {
  const known = new Set(facts.nodes.map(({ id }) => id));
  return [...mentions(facts)]
    .filter(({ id }) => !known.has(id))
    .map(({ id, place, path }) => ({ ...place(path), message: seedProblems.unknownReference(id) }));
}

function wrongReferences(schema: GraphQLSchema, facts: Facts): Problem[] {
  const types = new Map(facts.nodes.map(({ id, type }) => [id, type]));
  return [...mentions(facts)].flatMap(({ id, required, place, path }) => {
    const type = types.get(id);
    return type === undefined || isOf(schema, type, required)
      ? []
      : [{ ...place(path), message: seedProblems.wrongReference(required, id, type) }];
  });
}

/**
 * Everything that is wrong with how the facts of a seed refer to each other. Where not all files could be read
 * (`isComplete` is false), a row that is missing may well stand in one of them, and is no problem of its own.
 */
export function checkWhole(schema: GraphQLSchema, facts: Facts, isComplete: boolean): Problem[] {
  return [
    ...duplicates(facts.nodes),
    ...repeated(facts.relationships),
    ...(isComplete ? unknownReferences(facts) : []),
    ...wrongReferences(schema, facts),
  ];
}

import type { GraphQLSchema } from 'graphql';

import { compareTexts } from '../lib/compare.ts';
import { groupBy } from '../lib/multimap.ts';
import { shapesByType } from '../model/rowShape.ts';
import { redirectRow } from '../rows/redirectRow.ts';
import { wholeRow, type StatedRelationship, type WholeRow } from '../rows/wholeRow.ts';
import type { Facts, RelationshipFact } from './facts.ts';

function stated({ edge, to, key, citations, ...fact }: RelationshipFact): StatedRelationship {
  const { evidence, inference, note, fields } = fact;
  const bounds = edge.validity ? {} : { validFrom: fact.validFrom, validUntil: fact.validUntil };
  return { type: edge.type, to, key, values: { evidence, inference, note, ...bounds, ...fields }, citations };
}

/** The whole rows of all that a seed states, by type and id; the retired ids at the end. */
export function* wholeRows(schema: GraphQLSchema, facts: Facts): Generator<WholeRow> {
  const shapes = shapesByType(schema);
  const relationships = groupBy(facts.relationships, ({ from }) => from);
  const nodes = [...facts.nodes].sort((a, b) => compareTexts(a.type, b.type) || compareTexts(a.id, b.id));
  for (const { type, id, fields, citations } of nodes) {
    const shape = shapes.get(type);
    const own = (relationships.get(id) ?? []).map(stated);
    if (shape) yield wholeRow(shape, { type, id, fields, citations, relationships: own });
  }
  const redirects = [...(facts.redirects ?? [])].sort((a, b) => compareTexts(a.from, b.from));
  for (const redirect of redirects) yield redirectRow(redirect);
}

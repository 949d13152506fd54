import { edges } from '../../src/model/edges.ts';
import type { CitationFact, NodeFact, RelationshipFact } from '../../src/seeding/facts.ts';

const place = () => ({ file: 'test.yaml', line: 1 });

/** Citations of these sources, bare and without more. */
export function citing(...sources: string[]): CitationFact[] {
  const fields = { attribution: { kind: 'PUBLICATION' }, confidence: 'HIGH' };
  return sources.map((source) => ({ source, fields, place }));
}

/** A node that cites these sources; its type follows from its id. */
export function node(id: string, fields: NodeFact['fields'] = {}, ...sources: string[]): NodeFact {
  const prefix = id.slice(0, id.indexOf(':'));
  const type = prefix.charAt(0).toUpperCase() + prefix.slice(1);
  return { type, id, fields: { name: id, ...fields }, citations: citing(...sources), place };
}

/** A stated relationship of a type of the edge table. */
export function relationship(
  type: string,
  from: string,
  to: string,
  more: Partial<RelationshipFact> = {},
): RelationshipFact {
  const edge = edges.find((row) => row.type === type);
  if (!edge) throw new Error(`The edge table has no row ${type}.`);
  return {
    edge,
    from,
    to,
    key: '',
    evidence: 'STATED',
    inference: undefined,
    note: undefined,
    validFrom: undefined,
    validUntil: undefined,
    fields: {},
    citations: [],
    place,
    ...more,
  };
}

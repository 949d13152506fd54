import { addTo } from '../lib/multimap.ts';
import type { Facts, RelationshipFact } from './facts.ts';

/**
 * A relation between provisions may name a whole regulation: it then holds for each of its provisions, as all facts
 * that these are among have them.
 */
export function expandRegulations(facts: Facts, among: Facts = facts): Facts {
  const provisions = new Map<string, string[]>();
  for (const { edge, from, to } of among.relationships)
    if (edge.type === 'BELONGS_TO') addTo(provisions, to, from);
  const expand = (fact: RelationshipFact): RelationshipFact[] => {
    const own = fact.edge.to.type === 'Provision' ? provisions.get(fact.to) : undefined;
    return own ? own.map((to) => ({ ...fact, to })) : [fact];
  };
  return { ...facts, relationships: facts.relationships.flatMap(expand) };
}

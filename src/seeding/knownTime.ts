import { beginningOfTime, firstDay, lastDay, type Day } from '../lib/day.ts';
import { addTo } from '../lib/multimap.ts';
import type { Facts, NodeFact, RelationshipFact } from './facts.ts';

/** When the facts of a seed became known, and the days from which they hold, as the reader's predicate needs them. */
export type KnownTime = {
  readonly ofNode: (id: string) => Day;
  readonly ofSource: (id: string) => Day;
  /** The day on which a public act was made public; undefined for what is none. */
  readonly dayOf: (id: string) => Day | undefined;
  readonly ofRelationship: (fact: RelationshipFact) => Day;
  /** The day before which a node is hidden in every frame: the day of issue of a regulation and of its provisions. */
  readonly visibleFrom: (id: string) => Day;
};

function text(node: NodeFact | undefined, field: string): string | undefined {
  const value = node?.fields[field];
  return typeof value === 'string' ? value : undefined;
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}

function earliest(days: readonly Day[]): Day | undefined {
  return [...days].sort()[0];
}

/** Ids at the other ends of one kind of relationship, by the id at this end. */
function targets(facts: Facts, type: string, from: 'from' | 'to'): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const to = from === 'from' ? 'to' : 'from';
  for (const fact of facts.relationships) if (fact.edge.type === type) addTo(found, fact[from], fact[to]);
  return found;
}

/** A source counts from its own date, or from that of a dated source that it relays; undated, from its reading. */
function sourceTimes(facts: Facts, nodes: ReadonlyMap<string, NodeFact>): (id: string) => Day {
  const relays = targets(facts, 'RELAYS', 'from');
  return (id) => {
    const own = (one: string): Day => {
      const source = nodes.get(one);
      const retrieved = text(source, 'retrievedOn') ?? beginningOfTime;
      const published = text(source, 'publishedOn');
      return published === undefined ? retrieved : (earliest([lastDay(published), retrieved]) ?? retrieved);
    };
    const dated = (relays.get(id) ?? []).filter((one) => text(nodes.get(one), 'publishedOn') !== undefined);
    return earliest([own(id), ...dated.map(own)]) ?? own(id);
  };
}

/** The days of public acts: of regulations, of what belongs to them, and of agreements. */
function actDays(facts: Facts, nodes: ReadonlyMap<string, NodeFact>): (id: string) => Day | undefined {
  const regulation = targets(facts, 'BELONGS_TO', 'from');
  const requiring = targets(facts, 'REQUIRES', 'to');
  const dayOf = (id: string): Day | undefined => {
    const node = nodes.get(id);
    const stated = text(node, 'publishedOn') ?? text(node, 'issuedOn') ?? text(node, 'establishedOn');
    switch (node?.type) {
      case 'Regulation':
      case 'Agreement':
        return stated === undefined ? undefined : lastDay(stated);
      case 'Provision':
        return earliest((regulation.get(id) ?? []).flatMap((one) => dayOf(one) ?? []));
      case 'Requirement':
        return earliest((requiring.get(id) ?? []).flatMap((one) => dayOf(one) ?? []));
      default:
        return undefined;
    }
  };
  return dayOf;
}

/** Derives the known times of all facts of a seed. */
export function knownTime(facts: Facts): KnownTime {
  const nodes = new Map(facts.nodes.map((node) => [node.id, node]));
  const ofSource = sourceTimes(facts, nodes);
  const dayOf = actDays(facts, nodes);
  const regulation = targets(facts, 'BELONGS_TO', 'from');
  const bySource = (fact: RelationshipFact | NodeFact): Day =>
    earliest(fact.citations.map(({ source }) => ofSource(source))) ?? beginningOfTime;

  const ofNode = (id: string): Day => {
    const node = nodes.get(id);
    if (node?.type === 'Source') return ofSource(id);
    if (node?.type === 'Requirement' || node?.type === 'Agreement') return dayOf(id) ?? bySource(node);
    return dayOf(id) ?? beginningOfTime;
  };
  const own = (fact: RelationshipFact): Day => {
    if (fact.evidence === 'INFERRED' || fact.edge.known === 'bySource') return bySource(fact);
    if (fact.edge.known === 'always') return beginningOfTime;
    if (fact.edge.validity) return fact.validFrom === undefined ? bySource(fact) : lastDay(fact.validFrom);
    return dayOf(fact.from) ?? bySource(fact);
  };
  return {
    ofNode,
    ofSource,
    dayOf,
    ofRelationship: (fact) => [ofNode(fact.from), ofNode(fact.to)].reduce(later, own(fact)),
    visibleFrom(id) {
      const [parent] = regulation.get(id) ?? [id];
      const issued = text(nodes.get(parent ?? id), 'issuedOn');
      return issued === undefined ? beginningOfTime : lastDay(issued);
    },
  };
}

/** The first and last day on which a relationship can hold, as far as its valid time says. */
export function validDays(fact: RelationshipFact, endOfTime: Day): { from: Day; until: Day } {
  return {
    from: fact.validFrom === undefined ? beginningOfTime : firstDay(fact.validFrom),
    until: fact.validUntil === undefined ? endOfTime : lastDay(fact.validUntil),
  };
}

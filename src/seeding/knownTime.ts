import { beginningOfTime, firstDay, lastDay, type Day } from '../lib/day.ts';
import { addTo } from '../lib/multimap.ts';
import { knownRuleOf } from '../model/knownRules.ts';
import type { Facts, NodeFact, RelationshipFact } from './facts.ts';

/** When the facts of a seed became known, and the days from which they hold, as the reader's predicate needs them. */
export type KnownTime = {
  readonly ofNode: (id: string) => Day;
  readonly ofSource: (id: string) => Day;
  /** The day on which a public act was made public; undefined for what is none. */
  readonly dayOf: (id: string) => Day | undefined;
  readonly ofRelationship: (fact: RelationshipFact) => Day;
  /** Whether a relationship is known by its own day as a public act, whatever the dates of its sources. */
  readonly isByDay: (fact: RelationshipFact) => boolean;
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

/** Remembers what a function gave for each id: thousands of relationships may ask for the same one. */
function remembered<T>(of: (id: string) => T): (id: string) => T {
  const known = new Map<string, T>();
  return (id) => {
    if (!known.has(id)) known.set(id, of(id));
    return known.get(id) as T;
  };
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
  return remembered((id) => {
    const own = (one: string): Day => {
      const source = nodes.get(one);
      const retrieved = text(source, 'retrievedOn') ?? beginningOfTime;
      const published = text(source, 'publishedOn');
      return published === undefined ? retrieved : (earliest([lastDay(published), retrieved]) ?? retrieved);
    };
    const dated = (relays.get(id) ?? []).filter((one) => text(nodes.get(one), 'publishedOn') !== undefined);
    return earliest([own(id), ...dated.map(own)]) ?? own(id);
  });
}

/** The days of public acts: of regulations, of what belongs to them, and of agreements. */
function actDays(facts: Facts, nodes: ReadonlyMap<string, NodeFact>): (id: string) => Day | undefined {
  const regulation = targets(facts, 'BELONGS_TO', 'from');
  const requiring = targets(facts, 'REQUIRES', 'to');
  const dayOf: (id: string) => Day | undefined = remembered((id) => {
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
  });
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

  const sides = targets(facts, 'DIFFER', 'from');
  const ofNode: (id: string) => Day = remembered((id) => {
    const node = nodes.get(id);
    if (!node) return beginningOfTime;
    switch (knownRuleOf(node.type)) {
      case 'always':
        return beginningOfTime;
      case 'byDay':
        return dayOf(id) ?? bySource(node);
      case 'byPublication':
        return ofSource(id);
      case 'byBothSides':
        return (sides.get(id) ?? []).map(ofNode).reduce(later, beginningOfTime);
      case 'bySource':
        return later(bySource(node), text(node, 'searchedOn') ?? beginningOfTime);
    }
  });
  const ownDay = ({ edge, from, validFrom }: RelationshipFact): Day | undefined => {
    if (!edge.validity) return dayOf(from);
    return validFrom === undefined ? undefined : lastDay(validFrom);
  };
  const isByDay = (fact: RelationshipFact): boolean =>
    fact.edge.known === 'byDay' && fact.evidence !== 'INFERRED' && ownDay(fact) !== undefined;
  const own = (fact: RelationshipFact): Day => {
    if (isByDay(fact)) return ownDay(fact) ?? beginningOfTime;
    return fact.edge.known === 'always' && fact.evidence !== 'INFERRED' ? beginningOfTime : bySource(fact);
  };
  return {
    ofNode,
    ofSource,
    dayOf,
    isByDay,
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

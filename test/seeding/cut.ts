import type { Day } from '../../src/lib/day.ts';
import type { CitationFact, Facts } from '../../src/seeding/facts.ts';
import { knownTime, type KnownTime } from '../../src/seeding/knownTime.ts';

/** The citations that were published by a day; of a fact that is known without any, the earliest. */
function publishedBy(known: KnownTime, citations: readonly CitationFact[], day: Day): CitationFact[] {
  const earliest = citations.map(({ source }) => known.ofSource(source)).sort()[0] ?? day;
  const until = earliest > day ? earliest : day;
  return citations.filter(({ source }) => known.ofSource(source) <= until);
}

/** The facts that were known by a day, and the sources that are cited for them. */
export function knownBy(facts: Facts, day: Day): Facts {
  const known = knownTime(facts);
  const nodes = facts.nodes
    .filter(({ id }) => known.ofNode(id) <= day)
    .map((node) => ({ ...node, citations: publishedBy(known, node.citations, day) }));
  const relationships = facts.relationships
    .filter((fact) => known.ofRelationship(fact) <= day)
    .map((fact) => ({ ...fact, citations: publishedBy(known, fact.citations, day) }));
  const cited = new Set(
    [...nodes, ...relationships].flatMap(({ citations }) => citations.map(({ source }) => source)),
  );
  const kept = new Set(nodes.map(({ id }) => id));
  const copies = facts.nodes.filter(({ id }) => cited.has(id) && !kept.has(id));
  return { nodes: [...nodes, ...copies], relationships };
}

/** The facts without a source: without what it alone supports, and without relationships of what is gone. */
export function withoutSource(facts: Facts, gone: string): Facts {
  const strip = <Fact extends { readonly citations: readonly CitationFact[] }>(fact: Fact): Fact[] => {
    const citations = fact.citations.filter(({ source }) => source !== gone);
    return citations.length > 0 || fact.citations.length === 0 ? [{ ...fact, citations }] : [];
  };
  const nodes = facts.nodes.filter(({ id }) => id !== gone).flatMap(strip);
  const kept = new Set(nodes.map(({ id }) => id));
  const relationships = facts.relationships
    .filter(({ from, to }) => kept.has(from) && kept.has(to))
    .flatMap(strip);
  return { nodes, relationships };
}

import { createHash } from 'node:crypto';

import { wayKey } from '../graph/way.ts';
import { canonical } from '../lib/canonical.ts';
import { endOfTime, type Day } from '../lib/day.ts';
import { addTo } from '../lib/multimap.ts';
import { codeKey } from '../model/codes.ts';
import type { CitationFact, Facts, NodeFact, RedirectFact, RelationshipFact } from './facts.ts';
import { searchKeys } from './searchKeys.ts';
import { knownTime, validDays, type KnownTime } from './knownTime.ts';

/** Values that the database stores. */
export type Properties = Readonly<Record<string, unknown>>;

/** A node as it is stored. Its hash tells whether two are equal. */
export type StoredNode = {
  readonly type: string;
  readonly id: string;
  readonly hash: string;
  readonly properties: Properties;
};

/** A citation as it is stored, with the source that it leads to. */
export type StoredCitation = StoredNode & { readonly source: string };

/** A relationship as it is stored; type, ends and key identify it. */
export type StoredRelationship = {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly key: string;
  readonly hash: string;
  readonly properties: Properties;
};

/** The whole content of a release. */
export type Content = {
  readonly release: string;
  readonly nodes: readonly StoredNode[];
  readonly citations: readonly StoredCitation[];
  readonly relationships: readonly StoredRelationship[];
  readonly redirects: readonly StoredNode[];
};

function hashOf(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(canonical(value)))
    .digest('hex')
    .slice(0, 24);
}

/** Value objects become JSON text; lists of plain values stay lists. */
function stored(fields: Properties): Properties {
  const isPlain = (value: unknown) => typeof value !== 'object' || value === null;
  return Object.fromEntries(
    Object.entries(fields)
      .filter(
        ([, value]) => value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0),
      )
      .map(([name, value]) => {
        if (isPlain(value) || (Array.isArray(value) && value.every(isPlain))) return [name, value];
        return [name, JSON.stringify(canonical(value))];
      }),
  );
}

/** Places of a publication in their natural order: ¶2 before ¶10. */
function orderedPlace(locator: unknown): string {
  return typeof locator === 'string' ? locator.replaceAll(/\d+/g, (digits) => digits.padStart(6, '0')) : '';
}

/** Citations with all that rests on each, so that a source can be read place by place. */
function withDependents(
  citations: readonly StoredCitation[],
  nodes: readonly StoredNode[],
  relationships: readonly StoredRelationship[],
): StoredCitation[] {
  const cited = ({ properties }: { readonly properties: Properties }) =>
    (properties['citations'] as readonly string[] | undefined) ?? [];
  const entities = new Map<string, string[]>();
  for (const node of nodes) for (const id of cited(node)) addTo(entities, id, node.id);
  const ways = new Map<string, string[]>();
  for (const one of relationships) for (const id of cited(one)) addTo(ways, id, wayKey(one));
  const days = new Map<string, string[]>();
  for (const one of [...nodes, ...relationships])
    for (const id of cited(one)) addTo(days, id, String(one.properties['knownFrom']));
  return citations.map((citation) => {
    const { id, source } = citation;
    const properties = stored({
      ...citation.properties,
      place: orderedPlace(citation.properties['locator']),
      entities: (entities.get(id) ?? []).sort(),
      relationships: (ways.get(id) ?? []).sort(),
      // What a source says shows when anything that rests on it does: a difference may be seen years later.
      shownFrom: (days.get(id) ?? []).sort()[0],
    });
    return { ...citation, properties, hash: hashOf({ source, properties }) };
  });
}

/** Gathers the citations that facts refer to; equal ones are stored once. */
class Citations {
  readonly stored = new Map<string, StoredCitation>();
  readonly #known: KnownTime;

  constructor(known: KnownTime) {
    this.#known = known;
  }

  /** The ids of the citations of a fact, each once. `day` is the day by which it is known if it is a public act. */
  idsOf(citations: readonly CitationFact[], day: Day | undefined): string[] {
    return [...new Set(citations.map((citation) => this.#idOf(citation, day)))];
  }

  #idOf({ source, fields: stated }: CitationFact, day: Day | undefined): string {
    const knownFrom = this.#known.ofSource(source);
    const fields = { ...stated, laterCopy: day !== undefined && knownFrom > day };
    const id = `citation:${hashOf({ source, ...fields })}`;
    if (!this.stored.has(id)) {
      const properties = stored({ ...fields, id, name: id, knownFrom });
      this.stored.set(id, { type: 'Citation', id, hash: hashOf({ source, properties }), source, properties });
    }
    return id;
  }
}

function storedNode(fact: NodeFact, known: KnownTime, citations: Citations): StoredNode {
  const { type, id } = fact;
  const properties = stored({
    ...fact.fields,
    ...searchKeys(type, fact.fields),
    id,
    citations: citations.idsOf(fact.citations, known.dayOf(id)),
    knownFrom: known.ofNode(id),
    visibleFrom: known.visibleFrom(id),
    visibleUntil: endOfTime,
  });
  return { type, id, hash: hashOf({ type, properties }), properties };
}

/** The grade of each citation with the day from which it counts, so that a search can weigh relationships by them. */
function gradesOf(citations: readonly CitationFact[], known: KnownTime): string[] {
  const grades = citations.map(
    ({ source, fields }) => `${known.ofSource(source)} ${String(fields['confidence'])}`,
  );
  return [...new Set(grades)].sort();
}

function storedRelationship(
  fact: RelationshipFact,
  known: KnownTime,
  citations: Citations,
): StoredRelationship {
  const { from, to, key } = fact;
  const { type } = fact.edge;
  const knownFrom = known.ofRelationship(fact);
  const days = validDays(fact, endOfTime);
  const properties = stored({
    ...fact.fields,
    codeKey: typeof fact.fields['code'] === 'string' ? codeKey(fact.fields['code']) : undefined,
    key,
    evidence: fact.evidence,
    inference: fact.inference,
    note: fact.note,
    validFrom: fact.validFrom,
    validUntil: fact.validUntil,
    citations: citations.idsOf(fact.citations, known.isByDay(fact) ? knownFrom : undefined),
    grades: gradesOf(fact.citations, known),
    knownFrom,
    visibleFrom: [days.from, known.visibleFrom(from), known.visibleFrom(to)].sort().at(-1),
    visibleUntil: days.until,
  });
  return { type, from, to, key, hash: hashOf({ type, from, to, properties }), properties };
}

function storedRedirect({ from, to, reason }: RedirectFact): StoredNode {
  const id = `redirect:${from}`;
  const properties = { id, from, to, reason };
  return { type: 'Redirect', id, hash: hashOf(properties), properties };
}

/** What the database is to hold for these facts. Equal facts give an equal release, in whatever order they stand. */
export function contentOf(facts: Facts): Content {
  const known = knownTime(facts);
  const gathered = new Citations(known);
  const nodes = facts.nodes.map((fact) => storedNode(fact, known, gathered));
  const relationships = facts.relationships.map((fact) => storedRelationship(fact, known, gathered));
  const citations = withDependents([...gathered.stored.values()], nodes, relationships);
  const redirects = (facts.redirects ?? []).map(storedRedirect);
  const hashes = [...nodes, ...citations, ...relationships, ...redirects].map(({ hash }) => hash).sort();
  return { release: hashOf(hashes), nodes, citations, relationships, redirects };
}

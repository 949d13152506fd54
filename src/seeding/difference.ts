import { wayKey } from '../graph/way.ts';
import type { Content, StoredCitation, StoredNode, StoredRelationship } from './content.ts';

/** A node and a relationship as they are found again. */
export type HeldNode = Pick<StoredNode, 'type' | 'id' | 'hash'>;
export type HeldRelationship = Pick<StoredRelationship, 'type' | 'from' | 'to' | 'key' | 'hash'>;

/** What the database holds, by identity and hash. */
export type Held = {
  readonly nodes: ReadonlyMap<string, HeldNode>;
  readonly relationships: ReadonlyMap<string, HeldRelationship>;
};

/** What has to be written for the database to hold a content. */
export type Difference = {
  readonly nodes: readonly StoredNode[];
  readonly citations: readonly StoredCitation[];
  readonly redirects: readonly StoredNode[];
  readonly relationships: readonly StoredRelationship[];
  /** What is in no seed any more. */
  readonly goneNodes: readonly HeldNode[];
  readonly goneRelationships: readonly HeldRelationship[];
  readonly counts: Counts;
};

/** How many things of each type are added, changed and removed. */
export type Counts = Readonly<Record<string, { added: number; changed: number; removed: number }>>;

function counter(): {
  counts: Record<string, Counts[string]>;
  tally: (type: string, what: keyof Counts[string]) => void;
} {
  const counts: Record<string, Counts[string]> = {};
  return {
    counts,
    tally(type, what) {
      (counts[type] ??= { added: 0, changed: 0, removed: 0 })[what] += 1;
    },
  };
}

/** The difference between what is held and what is to be held. */
export function differenceOf(held: Held, content: Content): Difference {
  const { counts, tally } = counter();
  const isNew = (type: string, hash: string, before: { readonly hash: string } | undefined): boolean => {
    if (before?.hash === hash) return false;
    tally(type, before ? 'changed' : 'added');
    return true;
  };
  const differs = (node: StoredNode) => isNew(node.type, node.hash, held.nodes.get(node.id));
  const nodes = content.nodes.filter(differs);
  const citations = content.citations.filter(differs);
  const redirects = content.redirects.filter(differs);
  const relationships = content.relationships.filter((one) =>
    isNew(one.type, one.hash, held.relationships.get(wayKey(one))),
  );

  const wanted = [...content.nodes, ...content.citations, ...content.redirects];
  const wantedNodes = new Set(wanted.map(({ id }) => id));
  const wantedRelationships = new Set(content.relationships.map(wayKey));
  const goneNodes = [...held.nodes.values()].filter(({ id }) => !wantedNodes.has(id));
  const goneRelationships = [...held.relationships]
    .filter(([key]) => !wantedRelationships.has(key))
    .map(([, one]) => one);
  for (const { type } of [...goneNodes, ...goneRelationships]) tally(type, 'removed');
  return {
    nodes,
    citations,
    redirects,
    relationships,
    goneNodes,
    goneRelationships,
    counts,
  };
}

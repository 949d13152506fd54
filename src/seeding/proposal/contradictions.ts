import { addTo } from '../../lib/multimap.ts';
import type { Facts } from '../facts.ts';
import type { Problem } from '../place.ts';
import { rules, thingsOf, type Rule, type Thing } from './rules.ts';

/** What rows say against others, and what they say that others say already. */
export type Conflicts = { readonly contradictions: Problem[]; readonly repetitions: Problem[] };

/** Ids that others have taken the place of. */
function supersededIn({ relationships }: Facts): Set<string> {
  return new Set(relationships.flatMap(({ edge, to }) => (edge.type === 'SUPERSEDES' ? [to] : [])));
}

/** Whether a discrepancy lies between two ids: that they differ is known then. */
function discrepanciesIn({ relationships }: Facts): (a: string, b: string) => boolean {
  const sides = new Map<string, string[]>();
  for (const { edge, from, to } of relationships) if (edge.type === 'DIFFER') addTo(sides, to, from);
  return (a, b) => (sides.get(a) ?? []).some((discrepancy) => sides.get(b)?.includes(discrepancy));
}

function placed({ node }: Thing): string {
  const { file, line } = node.place(['id']);
  return `${node.id} (${file}:${line})`;
}

function compare(rule: Rule, own: Thing, other: Thing, conflicts: Conflicts): void {
  const place = own.node.place(['id']);
  if (rule.agree(own, other))
    conflicts.repetitions.push({ ...place, message: rule.repetition(own, placed(other)) });
  else conflicts.contradictions.push({ ...place, message: rule.contradiction(own, other, placed(other)) });
}

/**
 * What the rows with these ids say against the others, or again. A row that was superseded speaks no more, and of two
 * rows of which neither is in the data the later one is named.
 */
export function conflictsOf(proposed: ReadonlySet<string>, facts: Facts): Conflicts {
  const superseded = supersededIn(facts);
  const areKnownToDiffer = discrepanciesIn(facts);
  const things = thingsOf(facts).filter(({ node }) => !superseded.has(node.id));
  const conflicts: Conflicts = { contradictions: [], repetitions: [] };
  for (const rule of rules) {
    const earlier = new Map<string, Thing[]>();
    const ofType = things.filter(({ node }) => node.type === rule.type);
    const isProposed = ({ node }: Thing) => proposed.has(node.id);
    for (const thing of [...ofType.filter((one) => !isProposed(one)), ...ofType.filter(isProposed)]) {
      const key = rule.keyOf(thing);
      if (key === undefined) continue;
      for (const other of isProposed(thing) ? (earlier.get(key) ?? []) : [])
        if (!areKnownToDiffer(thing.node.id, other.node.id)) compare(rule, thing, other, conflicts);
      addTo(earlier, key, thing);
    }
  }
  return conflicts;
}

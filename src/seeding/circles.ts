import { groupBy } from '../lib/multimap.ts';
import type { RelationshipFact } from './facts.ts';
import type { Locate } from './place.ts';

/** Relationships that lead back to where they start: the ids on the way, the first of them again at the end. */
export type Circle = { readonly ids: readonly string[]; readonly place: Locate };

/** The circles that relationships of one kind make; each is found once. */
export function circles(relationships: readonly RelationshipFact[]): Circle[] {
  const leading = groupBy(relationships, ({ from }) => from);
  const found: Circle[] = [];
  const done = new Set<string>();
  for (const start of leading.keys()) {
    if (done.has(start)) continue;
    // The ids that lead to the one looked at, and beside each what is still to be looked at behind it.
    const way = [start];
    const left = [[...(leading.get(start) ?? [])]];
    const onWay = new Set(way);
    while (way.length > 0) {
      const next = left.at(-1)?.pop();
      if (next === undefined) {
        const id = way.pop() ?? '';
        left.pop();
        onWay.delete(id);
        done.add(id);
      } else if (onWay.has(next.to)) {
        found.push({ ids: [...way.slice(way.indexOf(next.to)), next.to], place: next.place });
      } else if (!done.has(next.to)) {
        way.push(next.to);
        left.push([...(leading.get(next.to) ?? [])]);
        onWay.add(next.to);
      }
    }
  }
  return found;
}

import { seedProblems } from './problems.ts';
import { groupBy } from '../lib/multimap.ts';
import type { Facts, NodeFact, RelationshipFact } from './facts.ts';
import type { Problem } from './place.ts';

/** A suspension ends by `until` alone, so that the law engine still sees it afterwards. */
function spans({ type, fields, place }: NodeFact): Problem[] {
  if (type !== 'Provision') return [];
  const { effect, until, endsOn } = fields;
  const suspends = effect === 'SUSPENDS' || effect === 'EXTENDS';
  if (!suspends)
    return until === undefined ? [] : [{ ...place(['until']), message: seedProblems.untilNotAllowed() }];
  return [
    ...(until === undefined ? [{ ...place(['until']), message: seedProblems.untilMissing() }] : []),
    ...(endsOn === undefined ? [] : [{ ...place(['endsOn']), message: seedProblems.suspensionEnds() }]),
  ];
}

/** Acts that act on each other in a circle have no status that the rules could give. */
function circles(relationships: readonly RelationshipFact[]): Problem[] {
  const acts = groupBy(
    relationships.filter(({ edge }) => edge.type === 'ACTS_ON'),
    ({ from }) => from,
  );
  const problems: Problem[] = [];
  const done = new Set<string>();
  for (const start of acts.keys()) {
    if (done.has(start)) continue;
    // The acts that lead to the one looked at, and beside each what is still to be looked at behind it.
    const way = [start];
    const left = [[...(acts.get(start) ?? [])]];
    const onWay = new Set(way);
    while (way.length > 0) {
      const next = left.at(-1)?.pop();
      if (next === undefined) {
        const id = way.pop() ?? '';
        left.pop();
        onWay.delete(id);
        done.add(id);
      } else if (onWay.has(next.to)) {
        const circle = [...way.slice(way.indexOf(next.to)), next.to];
        problems.push({ ...next.place(), message: seedProblems.circleOfActs(circle) });
      } else if (!done.has(next.to)) {
        way.push(next.to);
        left.push([...(acts.get(next.to) ?? [])]);
        onWay.add(next.to);
      }
    }
  }
  return problems;
}

/** Everything that is wrong with provisions that act on others. */
export function checkActs({ nodes, relationships }: Facts): Problem[] {
  return [...nodes.flatMap(spans), ...circles(relationships)];
}

import { seedProblems } from './problems.ts';
import { circles } from './circles.ts';
import type { Facts, NodeFact } from './facts.ts';
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

/** Everything that is wrong with provisions that act on others. */
export function checkActs({ nodes, relationships }: Facts): Problem[] {
  const acts = relationships.filter(({ edge }) => edge.type === 'ACTS_ON');
  return [
    ...nodes.flatMap(spans),
    // Acts that act on each other in a circle have no status that the rules could give.
    ...circles(acts).map(({ ids, place }) => ({ ...place(), message: seedProblems.circleOfActs(ids) })),
  ];
}

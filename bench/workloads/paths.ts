import { firm } from '../graph/kinds.ts';
import { coreFirms, idOf, symbols } from '../graph/shape.ts';
import type { Workload } from './workload.ts';

const count = 400;

type Found = { readonly paths: readonly { readonly hops: readonly unknown[] }[] };

/** Of equally short ways any may be shown, so that only their lengths are compared. */
function lengths({ paths }: Found): object {
  return paths.map(({ hops }) => ({ hops: hops.length }));
}

/** The five shortest ways between a firm and an element. */
export const paths: Workload = {
  name: 'paths',
  title: 'five paths between a firm and an element, at most four hops',
  questions: count,
  variables: (turn) => ({
    from: idOf({ kind: firm, index: (turn * coreFirms) / count }),
    to: `element:${(symbols[turn % symbols.length] ?? '').toLowerCase()}`,
  }),
  contenders: {
    monazite: {
      text: `query Paths($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxHops: 4, first: 5) {
        paths { hops { from { id name } to { id name } } } } }`,
      answer: ({ data }: { data: { paths: Found } }) => lengths(data.paths),
    },
    floor: {
      text: `MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
MATCH way = SHORTEST 5 (a) ((:Entity)-[r]-(n:Entity WHERE n.id = $to OR NOT n:Country|Bloc|Source|Discrepancy|Gap|Claim|Observation)){1,4} (b)
RETURN {paths: collect({hops: [one IN relationships(way) |
  {from: {id: startNode(one).id, name: startNode(one).name}, to: {id: endNode(one).id, name: endNode(one).name}}]})} AS answer`,
      answer: (body: Found) => lengths(body),
    },
  },
};

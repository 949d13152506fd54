import { coreFirms, idOf } from '../graph/shape.ts';
import { firm } from '../graph/kinds.ts';
import type { Workload } from './workload.ts';

const count = 1_000;

/** One thing by its id, with what it holds itself. */
export const point: Workload = {
  name: 'point',
  title: 'a firm by its id',
  questions: count,
  variables: (turn) => ({ id: idOf({ kind: firm, index: (turn * coreFirms) / count }) }),
  contenders: {
    monazite: {
      text: 'query Point($id: ID!) { firm(id: $id) { id name summary } }',
      answer: ({ data }: { data: { firm: object } }) => data.firm,
    },
    peer: {
      text: 'query Point($id: ID!) { firms(where: { id: { eq: $id } }) { id name summary } }',
      answer: ({ data }: { data: { firms: object } }) => data.firms,
    },
    floor: {
      text: 'MATCH (n:Entity {id: $id}) RETURN n {.id, .name, .summary} AS answer',
      answer: (body: object) => body,
    },
  },
};

/** The same over many connections, for how evenly the answers come. */
export const pointCrowd: Workload = {
  ...point,
  name: 'point-50',
  title: 'a firm by its id, 50 connections',
  connections: 50,
};

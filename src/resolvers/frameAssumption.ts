import type { FrameAssumptionResolvers } from '../generated/schema.ts';
import type { Context } from '../graph/operation.ts';
import type { AssumptionInFrame, NodeInFrame } from '../graph/row.ts';
import { existing } from './existing.ts';

type Parent = AssumptionInFrame;

function thingsOf({ frame, assumption }: Parent, context: Context): Promise<NodeInFrame[]> {
  const things = assumption.kind === 'IMPOSE' ? assumption.things : [];
  return Promise.all(things.map((id) => existing<NodeInFrame>(context, frame, id)));
}

function fromOf({ frame, assumption }: Parent): string {
  return assumption.kind === 'REVIVE' ? assumption.on : frame.at;
}

async function sentence(parent: Parent, context: Context): Promise<string> {
  const { frame, assumption } = parent;
  const { row } = await existing<NodeInFrame>(context, frame, assumption.id);
  const from = fromOf(parent);
  switch (assumption.kind) {
    case 'LIFT':
      return `Assumed: ${row.name} no longer applies from ${from} on.`;
    case 'REVIVE':
      return `Assumed: ${row.name} has ended, and what it suspended applies again from ${from} on.`;
    case 'EXTEND':
      return `Assumed: ${row.name} runs on up to and including ${assumption.until}.`;
    case 'IMPOSE': {
      const names = (await thingsOf(parent, context)).map((thing) => thing.row.name);
      return `Assumed: ${names.join(', ')} ${names.length === 1 ? 'comes' : 'come'} under ${row.name} from ${from} on.`;
    }
    case 'ACCEPT':
      return `Assumed: "${row.name}" is accepted on ${from}.`;
  }
}

export const frameAssumption: FrameAssumptionResolvers = {
  kind: ({ assumption }) => assumption.kind,
  about: ({ frame, assumption }, _, context) => existing(context, frame, assumption.id),
  from: fromOf,
  until: ({ assumption }) => (assumption.kind === 'EXTEND' ? assumption.until : null),
  things: async (parent, _, context) => (await thingsOf(parent, context)) as never,
  sentence: (parent, _, context) => sentence(parent, context),
};

import { dutiesOn, type Owed } from '../comparison/duties.ts';
import type { RequirementResolvers } from '../generated/schema.ts';
import type { Context } from '../graph/operation.ts';
import type { Frame } from '../law/frame.ts';
import { lawIn } from './law.ts';

/** The duties that are owed on a frame's day, by their ids. */
export async function dutiesIn(frame: Frame, context: Context): Promise<ReadonlyMap<string, Owed>> {
  const { law } = await lawIn(frame, context);
  return dutiesOn(law, frame.at, await context.reader.commitments(frame));
}

export const requirement: RequirementResolvers = {
  owed: async ({ frame, row }, _, context) => (await dutiesIn(frame, context)).has(row.id),
};

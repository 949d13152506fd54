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
  /** Worked out once for all requirements of a level. */
  owed: async ({ frame, row }, _, context) =>
    (await context.reader.batch('owed', frame, row.id, async (ids) => {
      const duties = await dutiesIn(frame, context);
      return new Map(ids.map((id) => [id, duties.has(id)]));
    })) ?? false,
};

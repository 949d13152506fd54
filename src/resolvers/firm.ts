import type { FirmResolvers, Stage } from '../generated/schema.ts';
import { edgeOfType } from '../model/fields.ts';

const activeIn = edgeOfType('ACTIVE_IN');

export const firm: FirmResolvers = {
  async stages(parent, _, { reader }) {
    const sectors = await reader.relatedNodes(parent, {
      edge: activeIn,
      near: activeIn.from,
      far: activeIn.to,
    });
    const stages = sectors.map(({ row }) => row['stage'] as Stage | undefined);
    return [...new Set(stages.filter((stage) => stage !== undefined))].sort();
  },
};

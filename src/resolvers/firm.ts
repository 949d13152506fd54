import type { FirmResolvers, Stage } from '../generated/schema.ts';
import { largestPage } from '../paging/page.ts';
import { edgeOfType } from '../model/fields.ts';

const activeIn = edgeOfType('ACTIVE_IN');
const sectors = { edge: activeIn, near: activeIn.from, far: activeIn.to };

export const firm: FirmResolvers = {
  async stages(parent, _, { reader }) {
    const edges = await reader.relation(parent, sectors, { first: largestPage }).edges();
    const stages = (edges as readonly { readonly stage?: Stage }[]).map(({ stage }) => stage);
    return [...new Set(stages.filter((stage) => stage !== undefined))].sort();
  },
};

import type { FirmResolvers, Stage } from '../generated/schema.ts';
import { largestPage } from '../paging/page.ts';
import { edgeOfType } from '../model/fields.ts';

const activeIn = edgeOfType('ACTIVE_IN');
const sectors = { edge: activeIn, near: activeIn.from, far: activeIn.to };

export const firm: FirmResolvers = {
  async stages(parent, _, { reader }) {
    const request = { page: { first: largestPage }, showsEdges: true };
    const edges = await reader.relation(parent, sectors, request).edges();
    const stages = (edges as readonly { readonly stage?: Stage }[]).map(({ stage }) => stage);
    return [...new Set(stages.filter((stage) => stage !== undefined))].sort();
  },
};

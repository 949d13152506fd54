import { allOf } from '../lib/promiseOrValue.ts';
import type { SourceResolvers, StatementResolvers } from '../generated/schema.ts';
import type { HopInFrame } from '../paths/path.ts';
import type { EdgeRow } from '../graph/row.ts';
import { wayKey } from '../graph/way.ts';
import type { Frame } from '../law/frame.ts';
import { edgeOfType } from '../model/fields.ts';

function isVisible(edge: EdgeRow, { at, knownAt }: Frame): boolean {
  return edge.knownFrom <= knownAt && String(edge['visibleFrom']) <= at && at <= String(edge['visibleUntil']);
}

export const source: SourceResolvers = {
  statements: (parent, page, { reader }) => reader.statements(parent, page),
};

/** What rests on a citation and is not visible in the frame is left out; the citation itself stays. */
export const statement: StatementResolvers = {
  async entities({ frame, entities }, _, { reader }) {
    const found = await allOf(entities.map((id) => reader.entity(frame, id)));
    return found.filter((node) => node !== undefined) as never;
  },
  async relationships({ frame, relationships }, _, { reader }) {
    const edges = await reader.wayEdges(frame, relationships);
    return relationships.flatMap((way): HopInFrame[] => {
      const edge = edges.get(wayKey(way));
      if (!edge || !isVisible(edge, frame)) return [];
      const { from, to, type } = way;
      const { verb } = edgeOfType(type);
      return [{ frame, from, to, verb, evidence: edge['evidence'] as HopInFrame['evidence'], way }];
    });
  },
};

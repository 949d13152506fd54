import { allOf } from '../lib/promiseOrValue.ts';
import type { ExposureMembershipFilter } from '../generated/schema.ts';
import type { Membership } from '../exposure/filter.ts';
import type { Context } from '../graph/operation.ts';
import type { NodeInFrame } from '../graph/row.ts';
import type { Frame } from '../law/frame.ts';
import { edgeOfType } from '../model/fields.ts';
import { refsOf } from './ids.ts';

const joinedBy = edgeOfType('JOINED_BY');
const parties = { edge: joinedBy, near: joinedBy.from, far: joinedBy.to };

/** The ids of the members of an agreement on the frame's day, page by page. */
async function membersOf(agreement: NodeInFrame, { reader }: Context): Promise<Set<string>> {
  const members = new Set<string>();
  for (let after: string | null | undefined = null; after !== undefined;) {
    const match = { kind: ['MEMBER'] };
    const page = reader.relation(agreement, parties, {
      page: { first: 100, after },
      match,
      showsEdges: false,
    });
    for (const node of (await page.nodes()) as readonly NodeInFrame[]) members.add(node.row.id);
    const { hasNextPage, endCursor } = await page.pageInfo();
    after = hasNextPage ? endCursor : undefined;
  }
  return members;
}

/** A condition on membership with the members in the place of the agreements; one that is not visible has none. */
export async function membershipIn(
  frame: Frame,
  { agreements, issuer }: ExposureMembershipFilter,
  context: Context,
): Promise<Membership> {
  const refs = await refsOf(agreements, context);
  const found = await allOf(refs.map((ref) => context.reader.entity(frame, ref)));
  const visible = found.filter((node) => node !== undefined);
  return { issuer, members: await Promise.all(visible.map((node) => membersOf(node, context))) };
}

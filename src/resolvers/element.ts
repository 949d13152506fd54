import type { ElementResolvers, LegalStatus } from '../generated/schema.ts';
import type { LoadedRelease } from '../graph/release.ts';
import type { Frame } from '../law/frame.ts';
import { issuedBy, regulationOf, type KnownLaw } from '../law/knownLaw.ts';
import { statusesOn, verdictOn } from '../law/status.ts';
import { countryIds, lawIn, scopeOf } from './law.ts';

/** Whose listings count, and for which destination. */
export type ListingQuestion = {
  readonly by?: readonly string[] | null | undefined;
  readonly for?: string | null | undefined;
};

/** The distinct statuses of the provisions that list each listed element, on the frame's day. Errors: BAD_USER_INPUT. */
export function listingStatuses(
  law: KnownLaw,
  release: LoadedRelease,
  frame: Frame,
  question: ListingQuestion,
): ReadonlyMap<string, readonly LegalStatus[]> {
  const by = countryIds(release, question.by ?? ['CN']);
  const scope = scopeOf(release, question.for);
  const found = new Map<string, Set<LegalStatus>>();
  for (const provision of issuedBy(law, frame.at)) {
    if (!regulationOf(law, provision).jurisdictions.some((country) => by.includes(country))) continue;
    const statuses =
      scope === 'all'
        ? statusesOn(law, provision, frame.at)
        : [verdictOn(law, provision, frame.at, scope)?.status].filter((status) => status !== undefined);
    for (const { thing } of provision.lists)
      found.set(thing, new Set([...(found.get(thing) ?? []), ...statuses]));
  }
  return new Map([...found].map(([id, statuses]) => [id, [...statuses].sort()]));
}

async function statusesOf(
  parent: { frame: Frame; row: { id: string } },
  question: ListingQuestion,
  context: Parameters<typeof lawIn>[1],
): Promise<readonly LegalStatus[]> {
  const { law, release } = await lawIn(parent.frame, context);
  return listingStatuses(law, release, parent.frame, question).get(parent.row.id) ?? [];
}

export const element: ElementResolvers = {
  controlStatuses: (parent, question, context) => statusesOf(parent, question, context),
  inForce: async (parent, question, context) =>
    (await statusesOf(parent, question, context)).includes('IN_FORCE'),
};

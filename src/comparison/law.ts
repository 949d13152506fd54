import type { Evidence, LegalStatus, StatusReason } from '../generated/schema.ts';
import type { Way } from '../graph/way.ts';
import type { KnownLaw } from '../law/knownLaw.ts';
import type { LawProvision } from '../law/lawSet.ts';
import { verdictOn } from '../law/status.ts';
import type { Day } from '../lib/day.ts';
import { weaker } from '../paths/evidence.ts';
import { isOfElements, provisionsIn, type LawScope } from './scope.ts';

/** Where a provision stands in a frame. */
export type Standing = {
  readonly provision: string;
  readonly status: LegalStatus | undefined;
  readonly reason: StatusReason;
  readonly because: readonly string[];
};

/** A provision's hold on a thing in a frame. */
export type Held = {
  readonly provision: string;
  readonly way: Way;
  readonly code: string | undefined;
  readonly status: LegalStatus | undefined;
  readonly evidence: Evidence;
};

function standingOf(law: KnownLaw, provision: LawProvision, at: Day, { destination }: LawScope): Standing {
  const verdict = verdictOn(law, provision, at, destination);
  if (!verdict) throw new Error(`The provision ${provision.id} that exists on ${at} has no verdict.`);
  const { status, reason, because } = verdict;
  return { provision: provision.id, status, reason, because };
}

/** Where provisions stand on a day, by their ids. */
export function standingsIn(law: KnownLaw, at: Day, scope: LawScope): Map<string, Standing> {
  return new Map(
    provisionsIn(law, at, scope).map((provision) => [provision.id, standingOf(law, provision, at, scope)]),
  );
}

function heldBy(law: KnownLaw, provision: LawProvision, at: Day, scope: LawScope): [string, Held][] {
  const { status, reason } = standingOf(law, provision, at, scope);
  return [...provision.lists, ...provision.controls].flatMap((listing): [string, Held][] => {
    const { thing, code, onAccountOf, evidence } = listing;
    if (!isOfElements(scope.elements, [thing, onAccountOf])) return [];
    const type = provision.lists.includes(listing) ? 'LISTS' : 'CONTROLS';
    const way = { from: provision.id, type, to: thing, key: code ?? '' };
    const worth = reason === 'ASSUMED' ? weaker(evidence, 'ASSUMED') : evidence;
    const held = { provision: provision.id, way, code: code ?? undefined, status, evidence: worth };
    return [[[provision.id, thing, code ?? ''].join(' '), held]];
  });
}

/** What provisions hold on a day, by provision, thing and code. */
export function holdsIn(law: KnownLaw, at: Day, scope: LawScope): Map<string, Held> {
  return new Map(provisionsIn(law, at, scope).flatMap((provision) => heldBy(law, provision, at, scope)));
}

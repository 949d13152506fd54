import type { CommitmentState } from '../graph/commitments.ts';
import type { Evidence, ResponseKind } from '../generated/schema.ts';
import { issuedBy, type KnownLaw } from '../law/knownLaw.ts';
import type { LawProvision } from '../law/lawSet.ts';
import { verdictOn, type Scope } from '../law/status.ts';
import { firstDay, type Day } from '../lib/day.ts';

/** The latest answers to a commitment by a day. */
export type Answers = { readonly kinds: readonly ResponseKind[]; readonly evidence: Evidence };

/** The kinds of the answers of the last day on which there were any; there is no order within a day. */
export function answersBy({ responses }: CommitmentState, day: Day): Answers {
  const given = responses.filter(({ on }) => firstDay(on) <= day);
  const last = given
    .map(({ on }) => on)
    .sort()
    .at(-1);
  const latest = given.filter(({ on }) => on === last);
  return {
    kinds: [...new Set(latest.map(({ kind }) => kind))].sort(),
    evidence: latest.some(({ isAssumed }) => isAssumed) ? 'ASSUMED' : 'STATED',
  };
}

/** What a duty is owed by in a frame. */
export type Owed = { readonly by: readonly string[]; readonly evidence: Evidence };

type Ground = { readonly requirement: string; readonly by: string; readonly isAssumed: boolean };

function ofProvisions(
  law: KnownLaw,
  provisions: readonly LawProvision[],
  at: Day,
  destination: Scope,
): Ground[] {
  return provisions.flatMap((provision) => {
    const verdict = verdictOn(law, provision, at, destination);
    if (verdict?.status !== 'IN_FORCE') return [];
    const isAssumed = verdict.reason === 'ASSUMED';
    return provision.requirements.map(({ id }) => ({ requirement: id, by: provision.id, isAssumed }));
  });
}

function ofCommitments(commitments: readonly CommitmentState[], at: Day): Ground[] {
  return commitments.flatMap((commitment) => {
    const { kinds, evidence } = answersBy(commitment, at);
    if (!kinds.includes('GIVEN')) return [];
    const isAssumed = evidence === 'ASSUMED';
    return commitment.requirements.map((requirement) => ({ requirement, by: commitment.id, isAssumed }));
  });
}

/** The duties that are owed on a day, by provisions in force and by commitments that were given, by their ids. */
export function dutiesOn(
  law: KnownLaw,
  at: Day,
  commitments: readonly CommitmentState[],
  {
    provisions = issuedBy(law, at),
    destination = 'all',
  }: { provisions?: readonly LawProvision[]; destination?: Scope } = {},
): Map<string, Owed> {
  const owed = new Map<string, Owed>();
  for (const { requirement, by, isAssumed } of [
    ...ofProvisions(law, provisions, at, destination),
    ...ofCommitments(commitments, at),
  ]) {
    const known = owed.get(requirement);
    owed.set(requirement, {
      by: [...(known?.by ?? []), by].sort(),
      evidence: isAssumed || known?.evidence === 'ASSUMED' ? 'ASSUMED' : 'STATED',
    });
  }
  return owed;
}

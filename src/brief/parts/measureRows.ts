import { isRestriction } from '../effects.ts';
import type { BriefCitationFragment, BriefMeasureFragment } from '../../generated/brief.ts';
import type { Composing } from '../composing.ts';
import { dateWords, listed, nameAndScope, statusOrder } from '../words.ts';

/** Provisions of one regulation that stand alike: one row of the table of measures. */
export type Measure = {
  readonly provisions: readonly BriefMeasureFragment[];
  readonly first: BriefMeasureFragment;
  readonly citations: readonly BriefCitationFragment[];
};

/** How many rows of exposure rest on each provision. */
function weights({ content }: Composing): ReadonlyMap<string, number> {
  return new Map(content.exposures.facets.provisions.map(({ provision, count }) => [provision.ref, count]));
}

/** Those that hold somebody back and may stand, the most important first: what comes first by `first`, then by status and day. */
function standing(
  provisions: readonly BriefMeasureFragment[],
  first: (provision: BriefMeasureFragment) => boolean,
): readonly BriefMeasureFragment[] {
  return provisions
    .filter(({ effect, status }) => isRestriction(effect) && status !== null)
    .filter(({ status }) => status !== 'REPEALED' && status !== 'EXPIRED')
    .sort(
      (a, b) =>
        Number(first(b)) - Number(first(a)) ||
        statusOrder.indexOf(a.status) - statusOrder.indexOf(b.status) ||
        b.announcedOn.localeCompare(a.announcedOn) ||
        a.ref.localeCompare(b.ref),
    );
}

/** The counterpart's measures that reach one's own side now; those on which exposures rest come first. */
export function bindingProvisions(composing: Composing): readonly BriefMeasureFragment[] {
  const weight = weights(composing);
  const provisions = composing.content.theirs.nodes.flatMap((one) => one.provisions.nodes);
  return standing(provisions, ({ ref }) => (weight.get(ref) ?? 0) > 0);
}

/** One's own side's measures as they stand for the counterpart; those that name what they are about come first. */
export function ownProvisions({ content }: Composing): readonly BriefMeasureFragment[] {
  const provisions = content.ours.nodes.flatMap((one) => one.provisions.nodes);
  return standing(provisions, ({ lists, controls }) => lists.totalCount + controls.totalCount > 0);
}

/** The act that suspends a provision, or that suspended it up to a last day. */
function suspensionOf({ actedOnBy }: BriefMeasureFragment) {
  return actedOnBy.nodes.find(({ effect }) => effect === 'SUSPENDS');
}

/** Until when a provision is suspended; that the suspension has run out where it has. */
export function suspendedUntil(measure: BriefMeasureFragment): string {
  const until = suspensionOf(measure)?.until;
  if (until == null) return '–';
  if (measure.status === 'SUSPENDED') return dateWords(until);
  return measure.statusReason === 'SUSPENSION_ENDED' ? `ran out ${dateWords(until)}` : '–';
}

function groundOf(measure: BriefMeasureFragment): readonly BriefCitationFragment[] {
  const act = suspensionOf(measure);
  const own = measure.citations.slice(0, 1);
  return suspendedUntil(measure) === '–' ? own : [...own, ...(act?.citations.slice(0, 1) ?? [])];
}

/** Provisions with one standing and one regulation together, in the order of the first of each. */
export function measuresOf(provisions: readonly BriefMeasureFragment[]): readonly Measure[] {
  const groups = new Map<string, BriefMeasureFragment[]>();
  for (const one of provisions) {
    const key = [one.regulation.ref, one.status, one.effectiveOn, suspendedUntil(one)].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ provisions: group, first, citations: group.flatMap(groundOf) }] : [];
  });
}

/** What several provisions of one regulation are called together: `No. 61 of 2025, case 1 and case 2`. */
export function calledTogether(provisions: readonly { readonly name: string }[]): string {
  const names = [...new Set(provisions.map(({ name }) => nameAndScope(name).called))];
  const [first = ''] = names;
  const stem = first.split(', ')[0] ?? first;
  const limbs = names.map((name) => (name === stem ? '' : name.slice(stem.length + 2))).filter(Boolean);
  if (limbs.length === 0) return stem;
  // Limbs that have no number of their own are told by the scope.
  const named = names.includes(stem) ? [...limbs, 'others'] : limbs;
  return `${stem}, ${listed(named)}`;
}

import fc from 'fast-check';
import type { LawSet } from '../../src/law/lawSet.ts';
import type { Day } from '../../src/lib/day.ts';
import { dayFrom, days, destinations, generatedLaw, references } from './generatedLaw.ts';

/** A law set, and the same with more facts that all became known after a day. */
export type WithLaterFacts = { readonly knownAt: Day; readonly base: LawSet; readonly full: LawSet };

/** New instruments upon the old ones and among themselves, and new facts about what the base already holds. */
function laterFacts(base: LawSet, later: fc.Arbitrary<Day>): fc.Arbitrary<LawSet> {
  const ids = base.provisions.map(({ id }) => id);
  return fc
    .record({
      more: generatedLaw('n', ids, later),
      destinations: references(destinations, later, 2),
      reports: fc.array(fc.record({ day: dayFrom(0), knownFrom: later }), { maxLength: 1 }),
      actsOn: references(ids.slice(0, 2), later, 1),
    })
    .map(({ more, destinations: named, reports, actsOn }) => {
      const provisions = base.provisions.map((provision, index) => ({
        ...provision,
        targets: [...provision.targets, ...named],
        exclusions: [...provision.exclusions, ...named],
        actsOn: index > 1 ? [...provision.actsOn, ...actsOn] : provision.actsOn,
        notInForceAsOf: [...provision.notInForceAsOf, ...reports],
      }));
      return {
        memberships: base.memberships,
        regulations: [...more.regulations, ...base.regulations],
        provisions: [...more.provisions, ...provisions],
      };
    });
}

export const lawWithLaterFacts: fc.Arbitrary<WithLaterFacts> = fc
  .tuple(fc.integer({ min: 5, max: 50 }), generatedLaw())
  .chain(([index, base]) =>
    laterFacts(base, dayFrom(index + 1)).map((full) => ({ knownAt: days[index] ?? '', base, full })),
  );

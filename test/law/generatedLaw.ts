import fc from 'fast-check';
import type { Effect } from '../../src/generated/schema.ts';
import type { LawProvision, LawRegulation, LawSet, Reference } from '../../src/law/lawSet.ts';
import { nextDay, type Day } from '../../src/lib/day.ts';

/** The days that generated law is about: few, so that dates meet, and over the ends of months and of a year. */
export const days: readonly Day[] = Array.from({ length: 59 }, (_, index) => index).reduce<Day[]>(
  (found) => [...found, nextDay(found.at(-1) ?? '')],
  ['2024-12-05'],
);

export const destinations = ['country:a', 'country:b', 'country:c'];

/** A day from the given place in the order of days on. */
export const dayFrom = (first: number) => fc.constantFrom(...days.slice(first));
const anyDay = dayFrom(0);
const partialDay = fc.oneof(
  { arbitrary: anyDay, weight: 4 },
  { arbitrary: fc.constantFrom('2024-12', '2025-01', '2025'), weight: 1 },
);
const often = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 4 });
const rarely = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ arbitrary: fc.constant(undefined), weight: 6 }, { arbitrary, weight: 1 });

type Known = fc.Arbitrary<Day>;

/** References to some of the ids, each known from a day of its own. */
export function references(ids: readonly string[], known: Known, most: number): fc.Arbitrary<Reference[]> {
  if (ids.length === 0) return fc.constant([]);
  const reference = fc.record({ id: fc.constantFrom(...ids), knownFrom: known });
  return fc.uniqueArray(reference, { selector: ({ id }) => id, maxLength: most });
}

function fewDestinations(known: Known): fc.Arbitrary<Reference[]> {
  return fc.oneof(
    { arbitrary: fc.constant<Reference[]>([]), weight: 3 },
    { arbitrary: references(destinations, known, 2), weight: 1 },
  );
}

/** A provision that acts, if it does, on some of those that stand before it. */
function provision(id: string, regulations: readonly string[], earlier: readonly string[], known: Known) {
  const effect = fc.constantFrom<Effect>(
    'LICENCE_REQUIRED',
    'SUSPENDS',
    'SUSPENDS',
    'EXTENDS',
    'REPEALS',
    'REPLACES',
  );
  return fc
    .record({
      regulation: fc.constantFrom(...regulations),
      effect,
      knownFrom: known,
      effectiveOn: often(partialDay),
      endsOn: rarely(partialDay),
      until: often(anyDay),
      targets: fewDestinations(known),
      exclusions: fewDestinations(known),
      actsOn: references(earlier, known, 3),
      notInForceAsOf: fc.array(fc.record({ day: anyDay, knownFrom: known }), { maxLength: 2 }),
    })
    .map((fields): LawProvision => {
      const acts = fields.effect !== 'LICENCE_REQUIRED';
      return {
        ...fields,
        id,
        reach: 'DOMESTIC',
        actsOn: acts ? fields.actsOn : [],
        requirements: [],
        asListedIn: [],
        lists: [],
        controls: [],
      };
    });
}

function regulation(id: string, known: Known): fc.Arbitrary<LawRegulation> {
  return fc
    .record({ issuedOn: fc.constantFrom(...days.slice(0, 40)), knownFrom: known })
    .map(({ issuedOn, knownFrom }) => {
      const days = { issuedOn, announcedOn: issuedOn, publishedOn: issuedOn };
      return { id, name: id, ...days, knownFrom, jurisdictions: [] };
    });
}

/** Law of a few regulations and about ten provisions, which may also act on the ids given. No acts in a circle. */
export function generatedLaw(
  prefix = '',
  upon: readonly string[] = [],
  known: Known = anyDay,
): fc.Arbitrary<LawSet> {
  const regulationIds = ['r', 's', 't', 'u'].map((name) => prefix + name);
  const ids = Array.from({ length: 10 }, (_, index) => `${prefix}${index}`);
  return fc.record({
    regulations: fc.tuple(...regulationIds.map((id) => regulation(id, known))),
    provisions: fc.tuple(
      ...ids.map((id, index) => provision(id, regulationIds, [...upon, ...ids.slice(0, index)], known)),
    ),
    memberships: fc.constant([]),
  });
}

/** The law without what became known after a day. */
export function removeLater({ regulations, provisions, memberships }: LawSet, knownAt: Day): LawSet {
  const known = ({ knownFrom }: { readonly knownFrom: Day }) => knownFrom <= knownAt;
  return {
    memberships: memberships.filter(known),
    regulations: regulations.filter(known),
    provisions: provisions.filter(known).map((one) => ({
      ...one,
      targets: one.targets.filter(known),
      exclusions: one.exclusions.filter(known),
      actsOn: one.actsOn.filter(known),
      notInForceAsOf: one.notInForceAsOf.filter(known),
    })),
  };
}

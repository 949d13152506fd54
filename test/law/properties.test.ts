import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutLaw, issuedBy, type KnownLaw } from '../../src/law/knownLaw.ts';
import type { LawProvision, LawSet } from '../../src/law/lawSet.ts';
import { standingOn } from '../../src/law/standing.ts';
import { everApplied, statusesOn, timelineOf, verdictOn, type Scope } from '../../src/law/status.ts';
import { endOfTime, nextDay, type Day } from '../../src/lib/day.ts';
import { dayByDay } from './dayByDay.ts';
import { dayFrom, days, destinations, generatedLaw, removeLater } from './generatedLaw.ts';
import { lawWithLaterFacts } from './laterFacts.ts';

const scopes: readonly Scope[] = [
  'all',
  ...[undefined, ...destinations].map((destination) => ({ destination })),
];
const settings = { numRuns: 200 };

function provisionsOf(law: KnownLaw): LawProvision[] {
  return [...law.provisions.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Everything that the engine answers about the provisions of a law set, on a few days and over time. */
function answers(set: LawSet, knownAt: Day) {
  const law = cutLaw(set, knownAt);
  const some = days.filter((_, index) => index % 8 === 0);
  return provisionsOf(law).map((provision) => ({
    id: provision.id,
    timelines: scopes.map((scope) => timelineOf(law, provision, scope)),
    statuses: some.map((day) => statusesOn(law, provision, day)),
    everApplied: some.map((day) => everApplied(law, provision, day)),
    exists: some.map((day) => issuedBy(law, day).includes(provision)),
  }));
}

describe('generated law', () => {
  it('gives the answers of a day whatever becomes known after it', () => {
    fc.assert(
      fc.property(lawWithLaterFacts, fc.nat({ max: 5 }), ({ knownAt, base, full }, back) => {
        const earlier = days[days.indexOf(knownAt) - back] ?? knownAt;
        expect(answers(full, earlier)).toEqual(answers(base, earlier));
      }),
      settings,
    );
  });

  it('gives the answers that it would give without what became known later', () => {
    fc.assert(
      fc.property(generatedLaw(), dayFrom(0), (set, knownAt) => {
        const cut = removeLater(set, knownAt);
        expect(answers(set, knownAt)).toEqual(answers(cut, knownAt));
        expect(answers(cut, endOfTime)).toEqual(answers(cut, knownAt));
      }),
      settings,
    );
  });

  it('gives the same answers in whatever order its facts are given', () => {
    fc.assert(
      fc.property(generatedLaw(), dayFrom(20), (set, knownAt) => {
        const turned: LawSet = {
          memberships: set.memberships,
          regulations: set.regulations.toReversed(),
          provisions: set.provisions.toReversed().map((provision) => ({
            ...provision,
            targets: provision.targets.toReversed(),
            exclusions: provision.exclusions.toReversed(),
            actsOn: provision.actsOn.toReversed(),
            notInForceAsOf: provision.notInForceAsOf.toReversed(),
          })),
        };
        expect(answers(turned, knownAt)).toEqual(answers(set, knownAt));
      }),
      settings,
    );
  });

  it('gives the same answers whatever was asked before', () => {
    fc.assert(
      fc.property(generatedLaw(), fc.constantFrom(...scopes), (set, scope) => {
        const used = cutLaw(set, endOfTime);
        for (const provision of provisionsOf(used).toReversed()) timelineOf(used, provision, 'all');
        for (const provision of provisionsOf(used)) {
          const fresh = cutLaw(set, endOfTime);
          expect(timelineOf(used, provision, scope)).toEqual(timelineOf(fresh, provision, scope));
        }
      }),
      settings,
    );
  });

  it('stands on every day where a plain walk through all days before it leads', () => {
    const some = fc.constantFrom(undefined, ...destinations);
    fc.assert(
      fc.property(generatedLaw(), some, (set, destination) => {
        const law = cutLaw(set, endOfTime);
        const order = [...law.provisions.values()].toReversed();
        for (const { day, status } of dayByDay(law, order, destination, days))
          for (const provision of order)
            expect(standingOn(law, provision, day, destination)?.status, `${provision.id} on ${day}`).toBe(
              status.get(provision.id),
            );
      }),
      settings,
    );
  });

  it('has timelines that begin with the issue, have no gaps and overlaps and never end', () => {
    fc.assert(
      fc.property(generatedLaw(), dayFrom(20), fc.constantFrom(...scopes), (set, knownAt, scope) => {
        const law = cutLaw(set, knownAt);
        for (const provision of provisionsOf(law)) {
          const spans = timelineOf(law, provision, scope);
          expect(spans[0]?.from).toBe(law.regulations.get(provision.regulation)?.issuedOn);
          expect(spans.at(-1)?.until).toBeUndefined();
          for (const [index, { from, until }] of spans.slice(0, -1).entries()) {
            expect(until !== undefined && from <= until).toBe(true);
            expect(spans[index + 1]?.from).toBe(nextDay(until ?? ''));
          }
        }
      }),
      settings,
    );
  });

  it('has on every day the status of the span of its timeline that holds the day', () => {
    fc.assert(
      fc.property(generatedLaw(), dayFrom(20), fc.constantFrom(...scopes), (set, knownAt, scope) => {
        const law = cutLaw(set, knownAt);
        for (const provision of provisionsOf(law)) {
          const spans = timelineOf(law, provision, scope);
          for (const day of [...days, '2025-12-31', '2026-01-01']) {
            const span = spans.find(
              ({ from, until }) => from <= day && (until === undefined || day <= until),
            );
            const held = span && { status: span.status, reason: span.reason, because: span.because };
            expect(verdictOn(law, provision, day, scope)).toEqual(held);
          }
        }
      }),
      settings,
    );
  });

  it('has ever applied exactly when a day so far had it in force, and may have when one was unconfirmed', () => {
    fc.assert(
      fc.property(generatedLaw(), dayFrom(0), (set, at) => {
        const law = cutLaw(set, endOfTime);
        for (const provision of provisionsOf(law)) {
          const seen = new Set(
            days.filter((day) => day <= at).flatMap((day) => statusesOn(law, provision, day)),
          );
          const expected = seen.has('IN_FORCE') || (seen.has('UNCONFIRMED') ? undefined : false);
          expect(everApplied(law, provision, at)).toBe(expected);
        }
      }),
      settings,
    );
  });

  it('never shows a provision in force again once an act that counted has ended it', () => {
    fc.assert(
      fc.property(generatedLaw(), fc.constantFrom(...scopes.slice(1)), (set, scope) => {
        const law = cutLaw(set, endOfTime);
        for (const provision of provisionsOf(law)) {
          const statuses = timelineOf(law, provision, scope).map(({ status }) => status);
          const end = statuses.findIndex((status) => status === 'REPEALED' || status === 'EXPIRED');
          const after = end < 0 ? [] : statuses.slice(end);
          expect(after.filter((status) => status !== 'REPEALED' && status !== 'EXPIRED')).toEqual([]);
        }
      }),
      settings,
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { assume } from '../../src/law/assume.ts';
import {
  assumptionText,
  canonicalAssumptions,
  parseAssumption,
  type Assumption,
} from '../../src/law/assumption.ts';
import { cutLaw, type KnownLaw } from '../../src/law/knownLaw.ts';
import { timelineOf, verdictOn } from '../../src/law/status.ts';
import { endOfTime, type Day } from '../../src/lib/day.ts';
import { dayFrom, days, destinations, generatedLaw } from './generatedLaw.ts';
import { lawOf } from './lawBuilder.ts';

const ids = Array.from({ length: 10 }, (_, index) => String(index));

/** An assumption about a generated provision, whatever it is. */
const assumption: fc.Arbitrary<Assumption> = fc.oneof(
  fc.record({ kind: fc.constant('LIFT' as const), id: fc.constantFrom(...ids) }),
  fc.record({ kind: fc.constant('REVIVE' as const), id: fc.constantFrom(...ids), on: dayFrom(20) }),
  fc.record({ kind: fc.constant('EXTEND' as const), id: fc.constantFrom(...ids), until: dayFrom(30) }),
  fc.record({
    kind: fc.constant('IMPOSE' as const),
    id: fc.constantFrom(...ids),
    things: fc.constant(['element:nd']),
  }),
);

/** The day from which an assumption acts. */
function dayOf(one: Assumption, at: Day): Day {
  return one.kind === 'REVIVE' ? one.on : at;
}

const scopes = ['all', ...destinations.map((destination) => ({ destination }))] as const;

function statuses(law: KnownLaw, id: string, before: Day): unknown[] {
  const provision = law.provisions.get(id);
  if (!provision) return [];
  return scopes.flatMap((scope) =>
    days.filter((day) => day < before).map((day) => verdictOn(law, provision, day, scope)),
  );
}

describe('assumptions', () => {
  it('change nothing before the first of their days', () => {
    fc.assert(
      fc.property(generatedLaw(), fc.array(assumption, { maxLength: 3 }), dayFrom(20), (set, all, at) => {
        const law = cutLaw(set, endOfTime);
        const assumed = assume(law, all, at);
        const first = [at, ...all.map((one) => dayOf(one, at))].sort()[0] ?? at;
        for (const id of ids) expect(statuses(assumed, id, first)).toEqual(statuses(law, id, first));
      }),
      { numRuns: 60 },
    );
  });

  it('of an empty list are the law as it is', () => {
    fc.assert(
      fc.property(generatedLaw(), dayFrom(0), (set, at) => {
        const law = cutLaw(set, endOfTime);
        const assumed = assume(law, [], at);
        for (const provision of law.provisions.values())
          for (const scope of scopes)
            expect(timelineOf(assumed, provision, scope)).toEqual(timelineOf(law, provision, scope));
      }),
      { numRuns: 60 },
    );
  });

  it('are called so exactly where the status would be another without them', () => {
    fc.assert(
      fc.property(
        generatedLaw(),
        assumption,
        dayFrom(10),
        fc.constantFrom(...destinations),
        (set, one, at, to) => {
          const law = cutLaw(set, endOfTime);
          const assumed = assume(law, [one], at);
          for (const provision of law.provisions.values())
            for (const day of days) {
              const [was, is] = [law, assumed].map((each) =>
                verdictOn(each, provision, day, { destination: to }),
              );
              expect(is?.reason === 'ASSUMED', `${provision.id} on ${day}`).toBe(is?.status !== was?.status);
            }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('name only regulations that there are', () => {
    fc.assert(
      fc.property(generatedLaw(), fc.array(assumption, { maxLength: 3 }), dayFrom(10), (set, all, at) => {
        const law = cutLaw(set, endOfTime);
        const assumed = assume(law, all, at);
        for (const provision of law.provisions.values())
          for (const { because } of timelineOf(assumed, provision, 'all'))
            for (const id of because) expect(law.regulations.has(id)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a lift', () => {
  it('of one limb leaves the others', () => {
    const law = cutLaw(
      lawOf({ id: 'a', of: 'r', issuedOn: '2025-01-01' }, { id: 'b', of: 'r', issuedOn: '2025-01-01' }),
      endOfTime,
    );
    const assumed = assume(law, [{ kind: 'LIFT', id: 'a' }], '2025-06-01');
    const on = (id: string) => {
      const provision = assumed.provisions.get(id);
      return provision && verdictOn(assumed, provision, '2025-06-01', 'all')?.status;
    };
    expect([on('a'), on('b')]).toEqual(['REPEALED', 'IN_FORCE']);
  });
});

describe('the text of an assumption', () => {
  it.each<Assumption>([
    { kind: 'LIFT', id: 'regulation:one-2025' },
    { kind: 'REVIVE', id: 'provision:one', on: '2026-11-11' },
    { kind: 'EXTEND', id: 'regulation:one', until: '2027-11-10' },
    { kind: 'IMPOSE', id: 'provision:one', things: ['element:nd', 'item:magnet'] },
    { kind: 'ACCEPT', id: 'commitment:one', by: [] },
  ])('leads back to it: $kind', (one) => {
    expect(parseAssumption(assumptionText(one))).toEqual(one);
  });

  it.each([
    '',
    'lift',
    'lift.',
    'lift.regulation',
    'lift.regulation:one.2025-01-01',
    'revive.regulation:one',
    'revive.regulation:one.2025-02-30',
    'extend.regulation:one.soon',
    'impose.provision:one.nd',
    'accept.commitment:one.2025-01-01',
    'forget.regulation:one',
    'revive.regulation:one.2025-01-01.x',
  ])('that is malformed stands for none: "%s"', (text) => {
    expect(parseAssumption(text)).toBeUndefined();
  });

  it('orders them, each once', () => {
    const [a, b]: Assumption[] = [
      { kind: 'LIFT', id: 'regulation:one' },
      { kind: 'EXTEND', id: 'regulation:two', until: '2027-01-01' },
    ];
    expect(canonicalAssumptions([a, b, a].filter((one) => one !== undefined))).toEqual([b, a]);
  });
});

import { describe, expect, it } from 'vitest';

import { controlsUpon, endsWay } from '../../src/exposure/controls.ts';
import { frameOf } from '../../src/law/frame.ts';
import { cutLaw } from '../../src/law/knownLaw.ts';
import type { LawProvision, LawRegulation, LawSet } from '../../src/law/lawSet.ts';
import { lawOf, type Sketch } from '../law/lawBuilder.ts';

const april: Sketch = { id: 'april', issuedOn: '2025-04-04', lists: ['dy'] };

type Change = { readonly provision?: Partial<LawProvision>; readonly regulation?: Partial<LawRegulation> };

/** The law set with what one of its provisions and regulations says otherwise. */
function changed(law: LawSet, id: string, { provision, regulation }: Change): LawSet {
  return {
    ...law,
    regulations: law.regulations.map((one) => (one.id === id ? { ...one, ...regulation } : one)),
    provisions: law.provisions.map((one) => (one.id === id ? { ...one, ...provision } : one)),
  };
}

/** What is controlled for subjects of a country on a day, as "thing by provision status, new or known before". */
function controls(law: LawSet, country = 'country:in', at = '2025-10-20'): string[] {
  const frame = frameOf({ at, knownAt: undefined }, '2026-11-22');
  const found = controlsUpon(cutLaw(law, frame.knownAt), frame, country);
  return [...found.values()].flat().map(({ listing, provision, status, isNew }) => {
    return `${listing.thing} by ${provision.id} ${status} ${isNew ? 'new' : 'known'}`;
  });
}

describe('a provision controls', () => {
  it('for the subjects of another country, from the day of issue on', () => {
    expect(controls(lawOf(april))).toEqual(['dy by april IN_FORCE new']);
    expect(controls(lawOf(april), 'country:in', '2025-04-03')).toEqual([]);
  });

  it('nothing for the subjects of its own country', () => {
    expect(controls(lawOf(april), 'country:cn')).toEqual([]);
  });

  it('for those it is aimed at, and not for those it leaves out', () => {
    expect(controls(lawOf({ ...april, targets: ['country:us'] }))).toEqual([]);
    expect(controls(lawOf({ ...april, targets: ['country:in'] }))).toHaveLength(1);
    expect(controls(lawOf({ ...april, exclusions: ['country:in'] }))).toEqual([]);
  });

  it('only when it restricts exports', () => {
    const effects = ['PROHIBITED', 'QUOTA', 'PROCUREMENT_BAR', 'SUPPORT', 'EXEMPT'] as const;
    const restricting = effects.filter(
      (effect) => controls(changed(lawOf(april), 'april', { provision: { effect } })).length > 0,
    );
    expect(restricting).toEqual(['PROHIBITED', 'QUOTA']);
  });

  it('nothing for buyers when it binds those who sell on abroad', () => {
    expect(controls(changed(lawOf(april), 'april', { provision: { reach: 'EXTRATERRITORIAL' } }))).toEqual(
      [],
    );
  });

  it('with the status that it has for the country', () => {
    const suspension: Sketch = {
      id: 'stop',
      issuedOn: '2025-06-01',
      until: '2026-01-01',
      suspends: ['april'],
      targets: ['country:us'],
    };
    expect(controls(lawOf(april, suspension))).toEqual(['dy by april IN_FORCE new']);
    expect(controls(lawOf(april, suspension), 'country:us')).toEqual(['dy by april SUSPENDED new']);
  });
});

describe('a thing is newly controlled', () => {
  const october: Sketch = { id: 'october', issuedOn: '2025-10-09', lists: ['dy', 'ho'] };

  it('unless an earlier provision of the same country had listed it', () => {
    expect(controls(lawOf(april, october))).toEqual([
      'dy by april IN_FORCE new',
      'dy by october IN_FORCE known',
      'ho by october IN_FORCE new',
    ]);
  });

  it('whatever another country had listed before', () => {
    const foreign = changed(lawOf(april, october), 'april', {
      regulation: { jurisdictions: ['country:us'] },
    });
    expect(controls(foreign)).toContain('dy by october IN_FORCE new');
  });

  it('by two provisions of one day alike', () => {
    expect(controls(lawOf(april, { ...april, id: 'twin' }))).toEqual([
      'dy by april IN_FORCE new',
      'dy by twin IN_FORCE new',
    ]);
  });
});

describe('a way ends', () => {
  const endsOn = (law: LawSet, at: string) => {
    const frame = frameOf({ at, knownAt: undefined }, '2026-11-22');
    return endsWay(controlsUpon(cutLaw(law, frame.knownAt), frame, 'country:in'), 'dy');
  };

  it('at what is controlled, also while that is only announced or suspended', () => {
    expect(endsOn(lawOf({ ...april, effectiveOn: '2025-12-01' }), '2025-10-20')).toBe(true);
  });

  it('no longer at what was controlled once', () => {
    expect(endsOn(lawOf({ ...april, endsOn: '2025-05-01' }), '2025-10-20')).toBe(false);
  });

  it('not at what nobody controls', () => {
    expect(endsOn(lawOf(), '2025-10-20')).toBe(false);
  });
});

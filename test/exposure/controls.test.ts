import { describe, expect, it } from 'vitest';

import { aimedAt, controlsUpon, endsWay, restrictionsIn } from '../../src/exposure/controls.ts';
import { assume } from '../../src/law/assume.ts';
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

const someone = 'sector:any';

/** What is controlled for a subject of a country on a day, as "thing by provision status, new or known before". */
function controls(law: LawSet, country = 'country:in', at = '2025-10-20', subject = someone): string[] {
  const found = controlsUpon(restrictions(law, at), { subject, country });
  return [...found.values()].flat().map(({ thing, provision, status, isNew }) => {
    return `${thing ?? ''} by ${provision.id} ${status} ${isNew ? 'new' : 'known'}`;
  });
}

function restrictions(law: LawSet, at: string) {
  const frame = frameOf({ at, knownAt: undefined }, '2026-11-22');
  return restrictionsIn(cutLaw(law, frame.knownAt), frame);
}

describe('a provision controls', () => {
  it('for the subjects of another country, from the day of issue on', () => {
    expect(controls(lawOf(april))).toEqual(['dy by april IN_FORCE new']);
    expect(controls(lawOf(april), 'country:in', '2025-04-03')).toEqual([]);
  });

  it('what another provision lists whose list it takes up, which it does not newly control', () => {
    const later: Sketch = { id: 'later', issuedOn: '2025-06-01', asListedIn: ['april'] };
    expect(controls(lawOf(april, later))).toEqual(['dy by april IN_FORCE new', 'dy by later IN_FORCE known']);
    const found = controlsUpon(restrictions(lawOf(april, later), '2025-10-20'), {
      subject: someone,
      country: 'country:in',
    });
    expect(found.get('dy')?.[1]).toMatchObject({
      hold: { from: 'april', type: 'LISTS', to: 'dy' },
      takenUp: { from: 'later', type: 'CONTROLS_AS_LISTED_IN', to: 'april' },
    });
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

  it('a firm that it is aimed at by name, and none of the same country beside it', () => {
    const law = lawOf({ ...april, targets: ['firm:one'] });
    expect(controls(law, 'country:in', '2025-10-20', 'firm:one')).toHaveLength(1);
    expect(controls(law, 'country:in', '2025-10-20', 'firm:other')).toEqual([]);
  });

  it('nothing for a firm that it leaves out by name, although it is aimed at its country', () => {
    const law = lawOf({ ...april, targets: ['country:in'], exclusions: ['firm:one'] });
    expect(controls(law, 'country:in', '2025-10-20', 'firm:one')).toEqual([]);
    expect(controls(law, 'country:in', '2025-10-20', 'firm:other')).toHaveLength(1);
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
  const endsOn = (law: LawSet, at: string, forSellers = false) => {
    const subject = { subject: someone, country: 'country:in' };
    return endsWay(controlsUpon(restrictions(law, at), subject), 'dy', forSellers);
  };

  it('at what is controlled, also while that is only announced or suspended', () => {
    expect(endsOn(lawOf({ ...april, effectiveOn: '2025-12-01' }), '2025-10-20')).toBe(true);
  });

  it('for those who sell on at what binds them, and for buyers at what binds exporters', () => {
    const abroad = changed(lawOf(april), 'april', { provision: { reach: 'EXTRATERRITORIAL' } });
    expect([endsOn(abroad, '2025-10-20', true), endsOn(abroad, '2025-10-20')]).toEqual([true, false]);
    const athome = lawOf(april);
    expect([endsOn(athome, '2025-10-20', true), endsOn(athome, '2025-10-20')]).toEqual([false, true]);
  });

  it('no longer at what was controlled once', () => {
    expect(endsOn(lawOf({ ...april, endsOn: '2025-05-01' }), '2025-10-20')).toBe(false);
  });

  it('not at what nobody controls', () => {
    expect(endsOn(lawOf(), '2025-10-20')).toBe(false);
  });
});

describe('a subject is itself the target', () => {
  const subject = { subject: 'firm:one', country: 'country:in' };
  const aims = (law: LawSet, who = subject) =>
    aimedAt(restrictions(law, '2025-10-20'), who).map(({ provision, status, hold }) => {
      return `${provision.id} ${status} ${hold.type} ${hold.to}`;
    });

  it('of a provision that names it, also when that lists nothing', () => {
    const law = lawOf({ id: 'listing', issuedOn: '2025-04-04', targets: ['firm:one', 'firm:two'] });
    expect(aims(law)).toEqual(['listing IN_FORCE TARGETS firm:one']);
  });

  it('of none that is aimed at its whole country, or made by it', () => {
    expect(aims(lawOf({ ...april, targets: ['country:in'] }))).toEqual([]);
    expect(aims(lawOf({ ...april, targets: ['firm:one'] }), { ...subject, country: 'country:cn' })).toEqual(
      [],
    );
  });
});

describe('what is assumed', () => {
  const frame = {
    at: '2025-10-20',
    knownAt: undefined,
    assume: [{ kind: 'IMPOSE', id: 'april', things: ['element:nd'] }],
  } as const;
  const subject = { subject: someone, country: 'country:in' };

  it('to come under a provision is controlled by assumption, newly, and announced on the frame’s day', () => {
    const made = frameOf(frame, '2026-11-22');
    const law = assume(cutLaw(lawOf(april), made.knownAt), made.assumptions, made.at);
    const [control] = controlsUpon(restrictionsIn(law, made), subject).get('element:nd') ?? [];
    expect(control).toMatchObject({
      status: 'IN_FORCE',
      isNew: true,
      announcedOn: '2025-10-20',
      hold: { type: 'LISTS', evidence: 'ASSUMED' },
    });
  });

  it('of a status makes the hold an assumption, though a source states it', () => {
    const stop: Sketch = { id: 'stop', issuedOn: '2025-06-01', until: '2026-01-01', suspends: ['april'] };
    const made = frameOf(
      { ...frame, assume: [{ kind: 'REVIVE', id: 'stop', on: '2025-09-01' }] },
      '2026-11-22',
    );
    const law = assume(cutLaw(lawOf(april, stop), made.knownAt), made.assumptions, made.at);
    const [control] = controlsUpon(restrictionsIn(law, made), subject).get('dy') ?? [];
    expect(control).toMatchObject({ status: 'IN_FORCE', hold: { evidence: 'ASSUMED' } });
  });
});

import { describe, expect, it } from 'vitest';

import { leadingTo, placesOf } from '../../src/exposure/reach.ts';
import { step } from './steps.ts';

describe('what leads to a place', () => {
  const steps = [
    step('s', 'USES', 'motor'),
    step('motor', 'MADE_OF', 'magnet'),
    step('magnet', 'MADE_WITH', 'furnace'),
    step('maker', 'MAKES', 'magnet'),
  ];

  it('is everything from which dependence runs there, and the place itself', () => {
    const leadsOn = leadingTo(steps, [{ thing: 'magnet', stance: 'GETS' }]);
    expect(leadsOn('magnet', 'GETS')).toBe(true);
    expect(leadsOn('motor', 'GETS')).toBe(true);
    expect(leadsOn('s', 'SUBJECT')).toBe(true);
    expect(leadsOn('maker', 'SUBJECT')).toBe(false);
  });

  it('depends on how the subject stands to it: what a thing is made with matters to its maker', () => {
    const leadsOn = leadingTo(steps, [{ thing: 'furnace', stance: 'GETS' }]);
    expect(leadsOn('maker', 'SUBJECT')).toBe(true);
    expect(leadsOn('s', 'SUBJECT')).toBe(false);
  });

  it('comes to an end in a circle', () => {
    const circle = [step('a', 'MADE_OF', 'b'), step('b', 'MADE_OF', 'a')];
    expect(leadingTo(circle, placesOf('a'))('b', 'GETS')).toBe(true);
  });
});

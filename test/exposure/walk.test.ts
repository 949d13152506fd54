import { describe, expect, it } from 'vitest';

import { mostSteps, stepsTo, walk } from '../../src/exposure/walk.ts';
import type { Step } from '../../src/graph/way.ts';
import { step } from './steps.ts';

/** Where a walk from the sector `s` comes to, as "thing stance evidence". */
function reached(steps: readonly Step[], ends: readonly string[] = []): string[] {
  const stepsFrom = (thing: string) => steps.filter(({ from }) => from === thing);
  const bounds = { isEnd: (thing: string) => ends.includes(thing), leadsOn: () => true };
  return walk('s', stepsFrom, bounds).map(({ thing, stance, evidence }) => `${thing} ${stance} ${evidence}`);
}

describe('a walk', () => {
  it('goes from what a sector uses to what that is made of, contains and is a kind of', () => {
    const steps = [
      step('s', 'USES', 'motor'),
      step('motor', 'MADE_OF', 'magnet'),
      step('magnet', 'KIND_OF', 'kind'),
      step('kind', 'CONTAINS', 'dy', { presence: 'ALWAYS' }),
    ];
    expect(reached(steps)).toEqual([
      'motor GETS STATED',
      'magnet GETS STATED',
      'kind GETS STATED',
      'dy GETS STATED',
    ]);
  });

  it('goes up to the broader sector and on from there', () => {
    expect(reached([step('s', 'PART_OF', 'world'), step('world', 'USES', 'magnet')])).toEqual([
      'world SUBJECT STATED',
      'magnet GETS STATED',
    ]);
  });

  it('reaches what a thing is made with only from what the sector makes itself', () => {
    const bought = [step('s', 'USES', 'magnet'), step('magnet', 'MADE_WITH', 'furnace')];
    const made = [step('s', 'MAKES', 'magnet'), step('magnet', 'MADE_WITH', 'furnace')];
    expect(reached(bought)).toEqual(['magnet GETS STATED']);
    expect(reached(made)).toEqual(['magnet MAKES STATED', 'furnace GETS STATED']);
  });

  it.each(['MAKES', 'PRODUCES', 'SUPPORTS'])('takes what a subject %s for what it makes', (type) => {
    const steps = [step('s', type, 'magnet'), step('magnet', 'MADE_WITH', 'furnace')];
    expect(reached(steps)).toEqual(['magnet MAKES STATED', 'furnace GETS STATED']);
  });

  it('goes from what is sold on to what is in it, and not to what it was made with', () => {
    const steps = [
      step('s', 'SELLS_ON', 'motor'),
      step('motor', 'MADE_OF', 'magnet'),
      step('motor', 'MADE_WITH', 'press'),
      step('magnet', 'CONTAINS', 'dy', { presence: 'ALWAYS' }),
    ];
    expect(reached(steps)).toEqual(['motor SELLS STATED', 'magnet SELLS STATED', 'dy SELLS STATED']);
  });

  it('does not reach what the inputs of what it makes are made with', () => {
    const steps = [
      step('s', 'MAKES', 'magnet'),
      step('magnet', 'MADE_OF', 'alloy'),
      step('alloy', 'MADE_WITH', 'kiln'),
    ];
    expect(reached(steps)).toEqual(['magnet MAKES STATED', 'alloy GETS STATED']);
  });

  it('ends at what it is told to, unless the sector makes that itself', () => {
    const bought = [step('s', 'USES', 'magnet'), step('magnet', 'MADE_OF', 'alloy')];
    const made = [step('s', 'MAKES', 'magnet'), step('magnet', 'MADE_OF', 'alloy')];
    expect(reached(bought, ['magnet'])).toEqual(['magnet GETS STATED']);
    expect(reached(made, ['magnet'])).toEqual(['magnet MAKES STATED', 'alloy GETS STATED']);
  });

  it('is inferred from the first inferred step on', () => {
    const steps = [step('s', 'USES', 'motor', { evidence: 'INFERRED' }), step('motor', 'MADE_OF', 'magnet')];
    expect(reached(steps)).toEqual(['motor GETS INFERRED', 'magnet GETS INFERRED']);
  });

  it('is inferred over what a thing contains at times, and does not go over what it never contains', () => {
    const steps = [
      step('s', 'USES', 'magnet'),
      step('magnet', 'CONTAINS', 'dy', { presence: 'SOMETIMES' }),
      step('magnet', 'CONTAINS', 'ho', { presence: 'NEVER' }),
    ];
    expect(reached(steps)).toEqual(['magnet GETS STATED', 'dy GETS INFERRED']);
  });

  it('keeps the stated way beside a shorter inferred one', () => {
    const steps = [
      step('s', 'USES', 'magnet', { evidence: 'INFERRED' }),
      step('s', 'USES', 'motor'),
      step('motor', 'MADE_OF', 'magnet'),
    ];
    expect(reached(steps)).toEqual(['magnet GETS INFERRED', 'motor GETS STATED', 'magnet GETS STATED']);
  });

  it('comes to an end in a circle', () => {
    const steps = [step('s', 'USES', 'a'), step('a', 'MADE_OF', 'b'), step('b', 'MADE_OF', 'a')];
    expect(reached(steps)).toEqual(['a GETS STATED', 'b GETS STATED']);
  });

  it('knows the steps that led to each place', () => {
    const steps = [step('s', 'USES', 'motor'), step('motor', 'MADE_OF', 'magnet')];
    const bounds = { isEnd: () => false, leadsOn: () => true };
    const arrivals = walk('s', (thing) => steps.filter(({ from }) => from === thing), bounds);
    expect(arrivals.map(stepsTo)).toEqual([steps.slice(0, 1), steps]);
  });

  it('goes nowhere that leads to nothing looked for', () => {
    const steps = [step('s', 'USES', 'motor'), step('s', 'USES', 'lamp'), step('motor', 'MADE_OF', 'magnet')];
    const bounds = { isEnd: () => false, leadsOn: (thing: string) => thing !== 'lamp' };
    const arrivals = walk('s', (thing) => steps.filter(({ from }) => from === thing), bounds);
    expect(arrivals.map(({ thing }) => thing)).toEqual(['motor', 'magnet']);
  });

  it('takes no more steps than a way may have', () => {
    const chain = Array.from({ length: 9 }, (_, index) => step(`t${index}`, 'MADE_OF', `t${index + 1}`));
    expect(reached([step('s', 'USES', 't0'), ...chain])).toHaveLength(mostSteps);
  });
});

import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { edge } from '../../src/model/edge.ts';
import { checkSizes } from '../../src/seeding/checkSizes.ts';
import { relationship } from './facts.ts';

const schema = buildSchema(`
  type Query { a: Ship }
  type Ship { captain: Person, crew: [Person!]! }
  type Person { commands: Ship, travels: ShipConnection! }
  type ShipConnection { nodes: [Ship!]! }
`);
const captain = edge('LED_BY', 'Ship.captain', 'is led by', 'Person.commands', 'leads', 'always');
const crew = edge('CARRIES', 'Ship.crew', 'carries', 'Person.travels', 'travels on', 'always');

function facts(row: typeof captain, pairs: readonly [string, string][]) {
  return pairs.map(([from, to], index) => ({
    ...relationship('USES', from, to),
    edge: row,
    place: () => ({ file: 'ships.yaml', line: index + 1 }),
  }));
}

describe('the size of a relation', () => {
  it('is one at most where the SDL shows a single thing', () => {
    const two = facts(captain, [
      ['ship:a', 'person:x'],
      ['ship:a', 'person:y'],
    ]);
    expect(checkSizes(schema, two)).toEqual([
      { file: 'ships.yaml', line: 2, message: 'ship:a must have at most 1 captain, but has: 2' },
    ]);
  });

  it('is one at most where the SDL shows a single thing from the other side', () => {
    const two = facts(captain, [
      ['ship:a', 'person:x'],
      ['ship:b', 'person:x'],
    ]);
    expect(checkSizes(schema, two)).toEqual([
      { file: 'ships.yaml', line: 2, message: 'person:x must have at most 1 commands, but has: 2' },
    ]);
  });

  it('has no limit where the SDL shows pages', () => {
    const many = Array.from({ length: 150 }, (_, index): [string, string] => [`ship:s${index}`, 'person:x']);
    expect(checkSizes(schema, facts(crew, many))).toEqual([]);
  });
});

import { makeExecutableSchema } from '@graphql-tools/schema';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { checkModel } from '../../src/model/checkModel.ts';
import { edge, value, type EdgeOptions } from '../../src/model/edge.ts';
import { edges } from '../../src/model/edges.ts';
import { wholeSdl } from '../../src/model/sdl.ts';

const schema = buildSchema(`
  type Query { a: Node }
  interface Node { id: ID! }
  type Ship implements Node { id: ID!, name: String! }
  interface Vessel { port: Port, homes: VesselHomesConnection! }
  type Port { vessels: [Vessel!]!, owner: String }
  type VesselHomesConnection { nodes: [Port!]! }
`);

function row(type: string, from: string, to: string, options: EdgeOptions = {}) {
  return edge(type, from, 'lies in', to, 'shelters', 'always', options);
}

describe('the model', () => {
  it('of the product agrees with its SDL', () => {
    expect(checkModel(makeExecutableSchema({ typeDefs: wholeSdl() }), edges)).toEqual([]);
  });

  it('agrees when both ends have fields that lead to each other', () => {
    expect(checkModel(schema, [row('LIES_IN', 'Vessel.port', 'Port.vessels')])).toEqual([]);
  });

  it('agrees when an end has a connection of its own', () => {
    expect(checkModel(schema, [row('AT_HOME_IN', 'Vessel.homes', 'Port')])).toEqual([]);
  });

  it('contradicts itself when a type stands in two rows', () => {
    const twice = row('LIES_IN', 'Vessel.port', 'Port.vessels');
    expect(checkModel(schema, [twice, twice])).toEqual([
      'Edge LIES_IN: a type must stand in one row, but stands in several',
    ]);
  });

  it('contradicts itself when an end is no type', () => {
    expect(checkModel(schema, [row('LIES_IN', 'Boat.port', 'Port')])).toEqual([
      'Edge LIES_IN: the end must be an object type or interface, but got: Boat',
    ]);
  });

  it('contradicts itself when an end is a scalar', () => {
    expect(checkModel(schema, [row('LIES_IN', 'Port', 'String.vessels')])).toEqual([
      'Edge LIES_IN: the end must be an object type or interface, but got: String',
    ]);
  });

  it('contradicts itself when a field is missing at an end', () => {
    expect(checkModel(schema, [row('LIES_IN', 'Vessel.harbour', 'Port')])).toEqual([
      'Edge LIES_IN: Vessel must have the field harbour, but has none of that name',
    ]);
  });

  it('contradicts itself when a field leads elsewhere', () => {
    expect(checkModel(schema, [row('OWNED_BY', 'Port.owner', 'Vessel')])).toEqual([
      'Edge OWNED_BY: Port.owner must lead to Vessel or PortOwnerConnection, but leads to: String',
    ]);
  });

  it('contradicts itself when the key is no field of the relationship', () => {
    const berthed = row('LIES_IN', 'Vessel.port', 'Port', { key: 'berth' });
    expect(checkModel(schema, [berthed])).toEqual([
      'Edge LIES_IN: berth must be one of its fields, but they are: ',
    ]);
  });

  it('contradicts itself when a bound of the valid time is no field of the relationship', () => {
    const fields = { since: value('PartialDate', 'Since when.') };
    const validity = { from: 'since', until: 'until' };
    const dated = row('LIES_IN', 'Vessel.port', 'Port', { fields, validity });
    expect(checkModel(schema, [dated])).toEqual([
      'Edge LIES_IN: until must be one of its fields, but they are: since',
    ]);
  });

  it('contradicts itself when nothing says what a field of a node rests on', () => {
    const unexplained = buildSchema(`
      type Query { a: Node }
      interface Node { id: ID! }
      type Ship implements Node { id: ID!, sister: Ship }
    `);
    expect(checkModel(unexplained, [])).toEqual([
      'Ship.sister must have a row in the edge table or be computed, but has neither',
    ]);
  });
});

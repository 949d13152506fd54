import { makeExecutableSchema } from '@graphql-tools/schema';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { checkModel } from '../../src/model/checkModel.ts';
import { edge } from '../../src/model/edge.ts';
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
const how = { known: 'always', verb: 'lies in', inverse: 'shelters' } as const;

describe('the model', () => {
  it('of the product agrees with its SDL', () => {
    expect(checkModel(makeExecutableSchema({ typeDefs: wholeSdl() }), edges)).toEqual([]);
  });

  it('agrees when both ends have fields that lead to each other', () => {
    expect(checkModel(schema, [edge('LIES_IN', { Vessel: 'port' }, { Port: 'vessels' }, how)])).toEqual([]);
  });

  it('agrees when an end has a connection of its own', () => {
    expect(checkModel(schema, [edge('AT_HOME_IN', { Vessel: 'homes' }, { Port: null }, how)])).toEqual([]);
  });

  it('contradicts itself when a type stands in two rows', () => {
    const row = edge('LIES_IN', { Vessel: 'port' }, { Port: 'vessels' }, how);
    expect(checkModel(schema, [row, row])).toEqual([
      'Edge LIES_IN: a type must stand in one row, but stands in several',
    ]);
  });

  it('contradicts itself when an end is no type', () => {
    expect(checkModel(schema, [edge('LIES_IN', { Boat: 'port' }, { Port: null }, how)])).toEqual([
      'Edge LIES_IN: the end must be an object type or interface, but got: Boat',
    ]);
  });

  it('contradicts itself when an end is a scalar', () => {
    expect(checkModel(schema, [edge('LIES_IN', { Port: null }, { String: 'vessels' }, how)])).toEqual([
      'Edge LIES_IN: the end must be an object type or interface, but got: String',
    ]);
  });

  it('contradicts itself when a field is missing at an end', () => {
    expect(checkModel(schema, [edge('LIES_IN', { Vessel: 'harbour' }, { Port: null }, how)])).toEqual([
      'Edge LIES_IN: Vessel must have the field harbour, but has none of that name',
    ]);
  });

  it('contradicts itself when a field leads elsewhere', () => {
    expect(checkModel(schema, [edge('OWNED_BY', { Port: 'owner' }, { Vessel: null }, how)])).toEqual([
      'Edge OWNED_BY: Port.owner must lead to Vessel or PortOwnerConnection, but leads to: String',
    ]);
  });

  it('contradicts itself when the key is no field of the relationship', () => {
    const row = edge('LIES_IN', { Vessel: 'port' }, { Port: null }, { ...how, key: 'berth' });
    expect(checkModel(schema, [row])).toEqual([
      'Edge LIES_IN: berth must be one of its fields, but they are: ',
    ]);
  });

  it('contradicts itself when a bound of the valid time is no field of the relationship', () => {
    const fields = { since: { type: 'PartialDate', description: 'Since when.' } };
    const validity = { from: 'since', until: 'until' };
    const row = edge('LIES_IN', { Vessel: 'port' }, { Port: null }, { ...how, fields, validity });
    expect(checkModel(schema, [row])).toEqual([
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

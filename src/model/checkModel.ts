import { getNamedType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';

import type { Edge, End } from './edge.ts';
import { fieldKind, implementers } from './fields.ts';
import { relationTypes } from './generate/names.ts';

function endProblems(schema: GraphQLSchema, edge: Edge, near: End, far: End): string[] {
  const row = `Edge ${edge.type}`;
  const type = schema.getType(near.type);
  if (!isObjectType(type) && !isInterfaceType(type))
    return [`${row}: the end must be an object type or interface, but got: ${near.type}`];
  if (near.field === undefined) return [];
  const field = type.getFields()[near.field];
  if (!field) return [`${row}: ${near.type} must have the field ${near.field}, but has none of that name`];
  const leadsTo = getNamedType(field.type).name;
  const allowed = [far.type, relationTypes(near.type, near.field).connection];
  return allowed.includes(leadsTo)
    ? []
    : [`${row}: ${near.type}.${near.field} must lead to ${allowed.join(' or ')}, but leads to: ${leadsTo}`];
}

function edgeProblems(schema: GraphQLSchema, edge: Edge): string[] {
  const bounds = edge.validity ? [edge.validity.from, edge.validity.until] : [];
  return [
    ...endProblems(schema, edge, edge.from, edge.to),
    ...endProblems(schema, edge, edge.to, edge.from),
    ...[edge.key, ...bounds].flatMap((name) =>
      name === undefined || name in edge.fields
        ? []
        : [
            `Edge ${edge.type}: ${name} must be one of its fields, but they are: ${Object.keys(edge.fields).join(', ')}`,
          ],
    ),
  ];
}

/** Every contradiction between the SDL and the edge table, each as a sentence; empty when they agree. */
export function checkModel(schema: GraphQLSchema, edges: readonly Edge[]): string[] {
  const types = edges.map(({ type }) => type);
  const repeated = types.filter((type, index) => types.indexOf(type) !== index);
  const unexplained = implementers(schema, 'Node').flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => fieldKind(type, field) === undefined)
      .map(
        (field) =>
          `${type.name}.${field.name} must have a row in the edge table or be computed, but has neither`,
      ),
  );
  return [
    ...repeated.map((type) => `Edge ${type}: a type must stand in one row, but stands in several`),
    ...edges.flatMap((edge) => edgeProblems(schema, edge)),
    ...unexplained,
  ];
}

import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql';

import type { DayRange } from '../generated/schema.ts';
import type { Reached } from '../graph/page.ts';
import type { Edge } from '../model/edge.ts';
import { fieldKind, type Relation } from '../model/fields.ts';
import { refsOf } from './ids.ts';
import { countryIds } from './law.ts';
import type { Compile } from './list.ts';

type Texts = readonly string[];

function reached({ edge, near }: Relation, way: Partial<Reached>): Reached {
  return {
    type: edge.type,
    isOwner: near === edge.from,
    ids: null,
    countries: null,
    fields: {},
    ...way,
  };
}

function fieldOfEnum({ fields, type }: Edge, name: string): string {
  const found = Object.entries(fields).find(([, field]) => field.type.replace('!', '') === name);
  if (!found) throw new Error(`The edge ${type} has no field of the type ${name} to filter by.`);
  return found[0];
}

function related(relation: Relation, field: GraphQLInputField): Compile<Texts> {
  const given = getNamedType(field.type);
  if (given.name === 'ID')
    return async (ids, _, context) => ({
      reached: [reached(relation, { ids: await refsOf(ids, context) })],
    });
  if (isEnumType(given)) {
    const name = fieldOfEnum(relation.edge, given.name);
    return (values) => ({ reached: [reached(relation, { fields: { [name]: values } })] });
  }
  if (relation.far.type === 'Element')
    return async (symbols, _, context) => {
      const { codes } = await context.release();
      const ids = symbols.flatMap((symbol) => codes.element(symbol) ?? []);
      return { reached: [reached(relation, { ids })] };
    };
  return async (codes, _, context) => ({
    reached: [reached(relation, { countries: countryIds(await context.release(), codes) })],
  });
}

function compilerOf(type: GraphQLObjectType, field: GraphQLInputField): Compile<never> | undefined {
  const own = type.getFields()[field.name];
  const kind = own && fieldKind(type, own);
  if (kind?.kind === 'relation') return related(kind.relation, field);
  if (getNamedType(field.type).name === 'DayRange')
    return ({ from, until }: DayRange) => ({
      ranges: { [field.name]: { from: from ?? null, until: until ?? null } },
    });
  return undefined;
}

/**
 * What the fields of a filter come to that are named after a relation or a date of the type: related to one of these
 * ids, to one of these countries or to what belongs to them (by ISO codes), to one of these elements (by symbols), or
 * by a relationship with one of these values; on a day of this range.
 */
export function derivedCompilers(
  type: GraphQLObjectType,
  filter: GraphQLNamedType,
): Record<string, Compile<never>> {
  if (!isInputObjectType(filter)) return {};
  return Object.fromEntries(
    Object.values(filter.getFields()).flatMap((field) => {
      const compile = compilerOf(type, field);
      return compile ? [[field.name, compile] as const] : [];
    }),
  );
}

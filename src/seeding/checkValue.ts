import {
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  type GraphQLEnumType,
  type GraphQLObjectType,
  type GraphQLType,
} from 'graphql';

import { seedValueMustBe, unknownField } from '../errors.ts';
import { isDay, isPartialDay } from '../lib/day.ts';

/** A value of a seed that is not of the type that the SDL gives it: where inside the value, and what was required. */
export type ValueProblem = { readonly path: readonly (string | number)[]; readonly message: string };

const scalarRules: Readonly<
  Record<string, { readonly rule: string; readonly holds: (value: unknown) => boolean }>
> = {
  ID: { rule: 'a text', holds: (value) => typeof value === 'string' && value !== '' },
  String: { rule: 'a text', holds: (value) => typeof value === 'string' && value !== '' },
  Int: { rule: 'a whole number', holds: (value) => Number.isInteger(value) },
  Float: { rule: 'a number', holds: (value) => typeof value === 'number' && Number.isFinite(value) },
  Boolean: { rule: 'true or false', holds: (value) => typeof value === 'boolean' },
  Date: {
    rule: 'a day of the calendar (YYYY-MM-DD)',
    holds: (value) => typeof value === 'string' && isDay(value),
  },
  PartialDate: {
    rule: 'a day, month or year of the calendar (YYYY-MM-DD, YYYY-MM, YYYY)',
    holds: (value) => typeof value === 'string' && isPartialDay(value),
  },
};

function wrong(rule: string, value: unknown): ValueProblem[] {
  return [{ path: [], message: seedValueMustBe(rule, value) }];
}

function inside(key: string | number, problems: readonly ValueProblem[]): ValueProblem[] {
  return problems.map(({ path, message }) => ({ path: [key, ...path], message }));
}

function checkEnum(type: GraphQLEnumType, value: unknown): ValueProblem[] {
  const names = type.getValues().map(({ name }) => name);
  return typeof value === 'string' && names.includes(value) ? [] : wrong(`one of ${names.join(', ')}`, value);
}

function checkObject(type: GraphQLObjectType, value: unknown): ValueProblem[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return wrong('a mapping', value);
  const fields = type.getFields();
  const known = Object.keys(fields);
  const given = value as Record<string, unknown>;
  const unknown = Object.keys(given)
    .filter((name) => !known.includes(name))
    .map((name) => ({ path: [name], message: unknownField(name, known) }));
  const wrongs = Object.values(fields).flatMap((field) =>
    inside(field.name, checkValue(field.type, given[field.name])),
  );
  return [...unknown, ...wrongs];
}

/** Everything that is wrong with a value of a seed, by the type that the SDL gives it. */
export function checkValue(type: GraphQLType, value: unknown): ValueProblem[] {
  if (isNonNullType(type)) {
    if (isListType(type.ofType) && value === undefined) return [];
    return value === undefined || value === null ? wrong('given', value) : checkValue(type.ofType, value);
  }
  if (value === undefined || value === null) return [];
  if (isListType(type)) {
    if (!Array.isArray(value)) return wrong('a list', value);
    return value.flatMap((item: unknown, index) => inside(index, checkValue(type.ofType, item)));
  }
  if (isEnumType(type)) return checkEnum(type, value);
  if (isObjectType(type)) return checkObject(type, value);
  const scalar = isScalarType(type) ? scalarRules[type.name] : undefined;
  if (!scalar) throw new Error(`A seed cannot hold values of the type ${String(type)}.`);
  return scalar.holds(value) ? [] : wrong(scalar.rule, value);
}

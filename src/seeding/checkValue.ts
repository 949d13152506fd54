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

import { seedProblems } from './problems.ts';
import { isDay, isPartialDay } from '../lib/day.ts';
import type { Path } from './place.ts';

/** A value of a seed that is not of the type that the SDL gives it: where in its row, and what was required. */
export type ValueProblem = { readonly path: Path; readonly message: string };

type Rule = { readonly rule: string; readonly holds: (value: unknown) => boolean };

const text: Rule = { rule: 'a text', holds: (value) => typeof value === 'string' && value !== '' };

const scalarRules: Readonly<Record<string, Rule>> = {
  ID: text,
  String: text,
  Int: {
    rule: 'a whole number of at most 32 bits',
    // What GraphQL can answer with.
    holds: (value) => Number.isInteger(value) && Math.abs(Number(value)) < 2 ** 31,
  },
  Float: { rule: 'a number', holds: (value) => typeof value === 'number' && Number.isFinite(value) },
  Boolean: { rule: 'true or false', holds: (value) => typeof value === 'boolean' },
  Date: {
    rule: 'a day of the calendar (YYYY-MM-DD)',
    holds: (value) => typeof value === 'string' && isDay(value),
  },
  PartialDate: {
    rule: 'a day, month or year of the calendar (YYYY-MM-DD, YYYY-MM, YYYY) in quotes',
    holds: (value) => typeof value === 'string' && isPartialDay(value),
  },
};

function wrong(path: Path, rule: string, value: unknown): ValueProblem[] {
  return [{ path, message: seedProblems.valueMustBe(path, rule, value) }];
}

function checkEnum(type: GraphQLEnumType, value: unknown, path: Path): ValueProblem[] {
  const names = type.getValues().map(({ name }) => name);
  if (typeof value === 'string' && names.includes(value)) return [];
  return [{ path, message: seedProblems.notInEnum(path, names, value) }];
}

function checkObject(type: GraphQLObjectType, value: unknown, path: Path): ValueProblem[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return wrong(path, 'a mapping', value);
  const types = new Map(Object.values(type.getFields()).map((field) => [field.name, field.type]));
  return checkFields(types, value as Record<string, unknown>, path, []);
}

/** Everything that is wrong with a value of a seed, by the type that the SDL gives it. */
export function checkValue(type: GraphQLType, value: unknown, path: Path): ValueProblem[] {
  if (isNonNullType(type)) {
    if (isListType(type.ofType) && value === undefined) return [];
    return value === undefined || value === null
      ? wrong(path, 'given', value)
      : checkValue(type.ofType, value, path);
  }
  if (value === undefined || value === null) return [];
  if (isListType(type)) {
    if (!Array.isArray(value)) return wrong(path, 'a list', value);
    return value.flatMap((item: unknown, index) => checkValue(type.ofType, item, [...path, index]));
  }
  if (isEnumType(type)) return checkEnum(type, value, path);
  if (isObjectType(type)) return checkObject(type, value, path);
  const scalar = isScalarType(type) ? scalarRules[type.name] : undefined;
  if (!scalar) throw new Error(`A seed cannot hold values of the type ${String(type)}.`);
  return scalar.holds(value) ? [] : wrong(path, scalar.rule, value);
}

/** Everything that is wrong with a mapping that may hold these fields, and `others` that are checked elsewhere. */
export function checkFields(
  types: ReadonlyMap<string, GraphQLType>,
  given: Readonly<Record<string, unknown>>,
  path: Path,
  others: readonly string[],
): ValueProblem[] {
  const known = [...others, ...types.keys()];
  const unknown = Object.keys(given)
    .filter((name) => !known.includes(name))
    .map((name) => ({ path: [...path, name], message: seedProblems.unknownField(name, known, path) }));
  const wrongs = [...types].flatMap(([name, type]) => checkValue(type, given[name], [...path, name]));
  return [...unknown, ...wrongs];
}

import { isDay } from '../lib/day.ts';
import { nearest } from '../lib/nearest.ts';
import { assumptionRule, parseAssumption } from '../law/assumption.ts';
import { assumptionInput } from '../law/assumptionInput.ts';
import { missingVariable, unknownVariable, variableMustBe, wrongVariables } from '../questionErrors.ts';
import type { Variable } from './variables.ts';

/** Values as they stand in an address or on a command line, by the name of the variable. */
export type Given = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The variables of an operation, as GraphQL takes them. */
export type Values = Readonly<Record<string, unknown>>;

/** A name that is close enough to be meant, if there is any. */
export function near(got: string, known: readonly string[]): string[] {
  const found = nearest(got, known, Math.max(2, got.length / 3));
  return found === undefined ? [] : [found];
}

/** A value as it is written in an address or on a command line. */
export function valueText(value: unknown): string {
  if (Array.isArray(value)) return value.map(valueText).join(',');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const rules: Readonly<Record<Variable['kind'], string>> = {
  COUNTRY: 'the ISO 3166 code (two letters) of a country in the graph',
  ELEMENT: 'the symbol of an element in the graph',
  ID: 'the id of a thing in the graph (sector:in-electric-cars)',
  DATE: 'a day of the calendar (YYYY-MM-DD)',
  ENUM: 'one of the values',
  NUMBER: 'a whole number',
  BOOLEAN: 'true or false',
  ASSUMPTION: assumptionRule,
  TEXT: 'a text',
};

/** What the value of a variable must be, as the end of a sentence. */
export function ruleOf({ kind, allowed }: Variable): string {
  return kind === 'ENUM' ? `one of ${allowed.join(', ')}` : rules[kind];
}

/** One value of its kind; undefined when the text is none. */
function valueOf({ kind, allowed }: Variable, text: string): unknown {
  switch (kind) {
    case 'DATE':
      return isDay(text) ? text : undefined;
    case 'ENUM':
      return allowed.find((one) => one === text.toUpperCase());
    case 'NUMBER':
      return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
    case 'BOOLEAN':
      return text === 'true' ? true : text === 'false' ? false : undefined;
    case 'ASSUMPTION': {
      const assumption = parseAssumption(text);
      return assumption && assumptionInput(assumption);
    }
    default:
      return text;
  }
}

// A text may hold commas of its own; so do hypotheses.
function split({ kind }: Variable, text: string): string[] {
  if (kind === 'TEXT') return [text];
  return text.split(kind === 'ASSUMPTION' ? '~' : ',');
}

function textsOf(variable: Variable, given: string | readonly string[]): string[] {
  const all = typeof given === 'string' ? [given] : given;
  if (!variable.isList) return [...all];
  return all
    .flatMap((text) => split(variable, text))
    .map((text) => text.trim())
    .filter((text) => text !== '');
}

function read(variable: Variable, given: string | readonly string[], problems: string[]): unknown {
  const texts = textsOf(variable, given);
  // An empty value resets what would count by default.
  if (texts.every((text) => text === '') && !variable.type.endsWith('!')) return null;
  const values = texts.map((text) => {
    const value = valueOf(variable, text);
    if (value === undefined || text === '')
      problems.push(variableMustBe(variable.name, ruleOf(variable), text, near(text, variable.allowed)));
    return value;
  });
  if (variable.isList) return values;
  if (values.length > 1) problems.push(variableMustBe(variable.name, 'given once', texts.join(', ')));
  return values[0];
}

/** The values that texts stand for. Errors: BAD_USER_INPUT, which names everything that is wrong. */
export function valuesOf(variables: readonly Variable[], given: Given): Values {
  const problems: string[] = [];
  // What every question takes beside its own; it is read elsewhere.
  const known = [...variables.map(({ name }) => name), 'release'];
  for (const [name, value] of Object.entries(given))
    if (value !== undefined && !known.includes(name))
      problems.push(unknownVariable(name, known, near(name, known)));
  const values: Record<string, unknown> = {};
  for (const variable of variables) {
    const own = given[variable.name];
    if (own !== undefined) values[variable.name] = read(variable, own, problems);
    else if (variable.isRequired) problems.push(missingVariable(variable.name, ruleOf(variable)));
  }
  if (problems.length > 0) throw wrongVariables(problems);
  return values;
}

import { isObjectType, type GraphQLSchema } from 'graphql';

import { seedValueMustBe, unknownField } from '../errors.ts';
import { fieldKind } from '../model/fields.ts';
import { checkValue, type ValueProblem } from './checkValue.ts';
import type { Problem } from './place.ts';
import type { SeedRow } from './readSeed.ts';

function checkCitation(schema: GraphQLSchema, value: unknown): ValueProblem[] {
  const type = schema.getType('Citation');
  if (!isObjectType(type)) throw new Error('The schema has no type Citation.');
  if (typeof value !== 'object' || value === null)
    return [{ path: [], message: seedValueMustBe('a mapping', value) }];
  const stated = value as Record<string, unknown>;
  const stored = Object.values(type.getFields()).filter((field) => {
    const kind = fieldKind(type, field);
    return kind?.kind === 'stored' && !kind.derived;
  });
  const known = ['source', ...stored.map(({ name }) => name)];
  const unknown = Object.keys(stated).filter((name) => !known.includes(name));
  return [
    ...unknown.map((name) => ({ path: [name], message: unknownField(name, known) })),
    ...(typeof stated['source'] === 'string'
      ? []
      : [{ path: ['source'], message: `source ${seedValueMustBe('the id of a source', stated['source'])}` }]),
    ...stored.flatMap((field) =>
      checkValue(field.type, stated[field.name]).map(({ path, message }) => ({
        path: [field.name, ...path],
        message: `${[field.name, ...path].join('.')} ${message}`,
      })),
    ),
  ];
}

/** Everything that is wrong with a list of citations, by itself. */
export function checkCitations(
  schema: GraphQLSchema,
  row: SeedRow,
  path: readonly (string | number)[],
  value: unknown,
): Problem[] {
  if (value === undefined) return [];
  if (!Array.isArray(value))
    return [{ ...row.place(path), message: `citations ${seedValueMustBe('a list', value)}` }];
  return value.flatMap((citation: unknown, index) =>
    checkCitation(schema, citation).map((problem) => ({
      ...row.place([...path, index, ...problem.path]),
      message: `citations.${index}: ${problem.message}`,
    })),
  );
}
